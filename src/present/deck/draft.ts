/** What of a deck that is being written can be shown by now. */
import * as v from 'valibot'
import type { Bilingual } from '../../corpus/bilingual.ts'
import { type Deck, type Draft, type DraftStep, deckHead, type Step, stepSchema } from './schema.ts'

const bilingual = v.strictObject({ ar: v.string(), en: v.string() })
export const isBilingual = (value: unknown): value is Bilingual => v.is(bilingual, value)

const isBlank = (text: string): boolean => text.trim() === ''
/** Words in neither language. */
export const isWordless = ({ ar, en }: Bilingual): boolean => isBlank(ar) && isBlank(en)

/** Where words are missing in one language, those of the other stand for them. */
const filled = ({ ar, en }: Bilingual): Bilingual => ({
  ar: isBlank(ar) ? en : ar,
  en: isBlank(en) ? ar : en,
})

function allFilled(value: unknown): unknown {
  if (isBilingual(value)) return filled(value)
  if (Array.isArray(value)) return value.map(allFilled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, allFilled(own)]))
}

const given = (texts: readonly string[]) => texts.filter((text) => !isBlank(text))

/** Without what has been begun and says nothing yet. */
function withoutBlanks(step: DraftStep): DraftStep {
  const own = { ...step, sources: given(step.sources) }
  switch (own.kind) {
    case 'statement':
      return { ...own, lines: own.lines.filter((line) => !isWordless(line)) }
    case 'view':
      return { ...own, views: given(own.views) }
    case 'table':
      return { ...own, cells: given(own.cells) }
    case 'question':
      return { ...own, answers: own.answers.filter(({ label }) => !isWordless(label)) }
    default:
      return own
  }
}

/** A step as it can be shown; null where something is missing that it cannot do without. */
function shownStep(step: DraftStep): Step | null {
  const read = v.safeParse(stepSchema, allFilled(withoutBlanks(step)))
  return read.success ? read.output : null
}

export interface Shown {
  readonly deck: Deck
  /** The number in the draft of each step of the deck. */
  readonly numbers: readonly number[]
}

const UNTITLED: Bilingual = { ar: 'عرض بلا عنوان', en: 'Untitled talk' }

/** What a draft is called, in both languages. */
export const titleOf = ({ title }: Pick<Draft, 'title'>): Bilingual =>
  isWordless(title) ? UNTITLED : filled(title)

export const summaryOf = ({ summary }: Pick<Draft, 'summary'>): Bilingual => filled(summary)

/** What can be given of a draft; null where that is no step at all. */
export function shownOf(draft: Draft): Shown | null {
  const head = v.safeParse(deckHead, {
    id: draft.id,
    title: titleOf(draft),
    summary: summaryOf(draft),
  })
  const steps = draft.steps.flatMap((own, index) => {
    const step = shownStep(own)
    return step ? [{ step, number: index + 1 }] : []
  })
  if (!head.success || steps.length === 0) return null
  return {
    deck: { ...head.output, steps: steps.map(({ step }) => step) },
    numbers: steps.map(({ number }) => number),
  }
}
