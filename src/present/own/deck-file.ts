/**
 * A deck as a file, as it is kept in the browser and as it travels in a link. Whatever is read may be damaged, of a newer
 * version or meant for something else: what can be shown is kept, what cannot is listed.
 */
import * as v from 'valibot'
import { LONGEST_FILE, MOST_STEPS, TALK_VERSION, talkFile } from '../../place/talk-file.ts'
import { type Problem, problemsOf } from '../deck/check.ts'
import { shownOf } from '../deck/draft.ts'
import type { Material } from '../deck/material.ts'
import { type Deck, type Draft, type DraftStep, draftHead, draftStepSchema } from '../deck/schema.ts'

export interface LeftOut {
  /** The step's number in the file, from 1. */
  readonly step: number
  /** `damaged`: not what a step looks like. */
  readonly kind: 'damaged' | Problem['kind']
  readonly what: string
}

export type Refusal = 'too-large' | 'not-json' | 'not-a-deck' | 'newer' | 'nothing-left'

export interface ReadDeck {
  readonly deck: Deck
  readonly leftOut: readonly LeftOut[]
  /** The number in the file of each step that is kept. */
  readonly numbers: readonly number[]
}

export type Read = ReadDeck | { readonly refused: Refusal }

export interface ReadDraft {
  readonly draft: Draft
  /** Steps that are not written as steps are. */
  readonly leftOut: readonly LeftOut[]
  /** The number in the file of each step that is kept. */
  readonly numbers: readonly number[]
}

const file = v.object({
  masar: v.literal('deck'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  deck: v.object({ ...draftHead.entries, steps: v.pipe(v.array(v.unknown()), v.maxLength(1000)) }),
})

const versionOnly = v.object({ masar: v.literal('deck'), version: v.number() })

/** A talk, finished or not: all of it that is written as a talk is. */
export function readDraftFile(text: string): ReadDraft | { readonly refused: Refusal } {
  if (text.length > LONGEST_FILE) return { refused: 'too-large' }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { refused: 'not-json' }
  }
  const version = v.safeParse(versionOnly, json)
  if (version.success && version.output.version > TALK_VERSION) return { refused: 'newer' }
  const read = v.safeParse(file, json)
  if (!read.success) return { refused: 'not-a-deck' }
  const { steps, ...head } = read.output.deck
  const kept: DraftStep[] = []
  const numbers: number[] = []
  const leftOut: LeftOut[] = []
  steps.forEach((written, index) => {
    const step = v.safeParse(draftStepSchema, written)
    if (step.success && kept.length < MOST_STEPS) {
      kept.push(step.output)
      numbers.push(index + 1)
    } else leftOut.push({ step: index + 1, kind: 'damaged', what: titleIn(written) })
  })
  return kept.length === 0
    ? { refused: 'nothing-left' }
    : { draft: { ...head, steps: kept }, leftOut, numbers }
}

/** What can be shown of a talk in a file. */
export function readDeckFile(text: string): Read {
  const read = readDraftFile(text)
  if ('refused' in read) return read
  const shown = shownOf(read.draft)
  if (!shown) return { refused: 'nothing-left' }
  const numberOf = (step: number) => read.numbers[step - 1] ?? step
  const unfinished = read.draft.steps.flatMap(({ title }, index): LeftOut[] =>
    shown.numbers.includes(index + 1)
      ? []
      : [{ step: numberOf(index + 1), kind: 'damaged', what: title.en || title.ar }],
  )
  return {
    deck: shown.deck,
    leftOut: [...read.leftOut, ...unfinished].sort((one, other) => one.step - other.step),
    numbers: shown.numbers.map(numberOf),
  }
}

const titled = v.object({ title: v.object({ en: v.string() }) })

/** What a damaged step calls itself, to be found by. */
function titleIn(step: unknown): string {
  const read = v.safeParse(titled, step)
  return read.success ? read.output.title.en.slice(0, 80) : ''
}

/** The same without the steps that name what does not exist or is not said there. */
export function withoutProblems(read: ReadDeck, material: Material): Read {
  const problems = problemsOf(read.deck, material)
  if (problems.length === 0) return read
  const wrong = new Set(problems.map(({ step }) => step - 1))
  const numberOf = (step: number) => read.numbers[step - 1] ?? step
  const steps = read.deck.steps.filter((_, index) => !wrong.has(index))
  const leftOut = [
    ...read.leftOut,
    ...problems.map(({ step, kind, what }) => ({ step: numberOf(step), kind, what })),
  ].sort((one, other) => one.step - other.step)
  const numbers = read.numbers.filter((_, index) => !wrong.has(index))
  if (steps.length === 0) return { refused: 'nothing-left' }
  // A question that is left out takes the step with its answers along.
  return withoutProblems({ deck: { ...read.deck, steps }, leftOut, numbers }, material)
}

/** The text of a file that `readDeckFile` reads again. */
export const writeDeckFile = (deck: Draft): string => talkFile(deck)

/** The ids of decks of one's own begin so: none that comes with Masar ever does. */
const OWN = 'own-'

/** Whether an id is that of a talk of someone's own, kept in some browser. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN)

/** An id for a deck that is taken in: as near to its own as the others allow. */
export function ownId(id: string, taken: ReadonlySet<string>): string {
  const name = `${OWN}${id.replace(/^(own-)+/, '')}`.slice(0, 50)
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`
  return free
}
