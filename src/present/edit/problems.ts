/** What of a draft cannot be shown yet, and the field in which it is put right. Nothing of it keeps a draft from being kept. */
import * as v from 'valibot'
import { LANGUAGES, type Language } from '../../i18n/language.ts'
import { problemsOf } from '../deck/check.ts'
import { isBilingual, isWordless, shownOf } from '../deck/draft.ts'
import type { Material } from '../deck/material.ts'
import { type Draft, type DraftStep, stepSchema } from '../deck/schema.ts'
import { givenOf } from '../own/given.ts'

export interface DraftProblem {
  /** From 1. */
  readonly step: number
  readonly kind:
    | 'no-words'
    | 'one-language'
    | 'no-place'
    | 'no-quotation'
    | 'no-view'
    | 'short'
    | 'damaged'
    | ReturnType<typeof problemsOf>[number]['kind']
  /** The field, by its way through the step: `lines.0.en`. */
  readonly field: string
  /** The language that is missing. */
  readonly language?: Language
  readonly what?: string
}

type Found = Omit<DraftProblem, 'step'>

/** A step can do without these in both languages. */
const OPTIONAL = new Set(['notes', 'subtitle'])

function* valuesIn(value: unknown, path: readonly string[] = []): Generator<readonly [string[], unknown]> {
  yield [[...path], value]
  if (typeof value !== 'object' || value === null || isBilingual(value)) return
  for (const [name, own] of Object.entries(value)) yield* valuesIn(own, [...path, name])
}

function missingWords(step: DraftStep): Found[] {
  return [...valuesIn(step)].flatMap(([path, value]): Found[] => {
    if (!isBilingual(value)) return []
    const field = path.join('.')
    if (isWordless(value)) return OPTIONAL.has(field) ? [] : [{ kind: 'no-words', field: `${field}.ar` }]
    return LANGUAGES.filter((language) => value[language].trim() === '').map((language) => ({
      kind: 'one-language',
      field: `${field}.${language}`,
      language,
    }))
  })
}

function kindAt(path: readonly string[]): Found['kind'] {
  const [name, of] = [path.at(-1) ?? '', path.at(-2) ?? '']
  if (name === 'at' || of === 'cells' || of === 'sources') return 'no-place'
  if (of === 'views') return 'no-view'
  if (name === 'words' || of === 'emphasis') return 'no-quotation'
  if (name === 'seconds') return 'short'
  return name === 'question' ? 'no-such-question' : 'damaged'
}

/** What is not as the schema of steps asks. */
function unfinished(step: DraftStep): Found[] {
  const read = v.safeParse(stepSchema, step)
  if (read.success) return []
  return read.issues.flatMap((issue): Found[] => {
    const path = (issue.path ?? []).map(({ key }) => String(key))
    const last = path.at(-1)
    // Missing words are told by language.
    if (last === 'ar' || last === 'en') return []
    return [{ kind: kindAt(path), field: path.join('.') }]
  })
}

/** Where in the step the words or the place stand that are spoken of. */
const fieldOf = (step: DraftStep, what: string): string =>
  [...valuesIn(step)].find(([, value]) => value === what)?.[0].join('.') ?? 'title.ar'

export function draftProblems(draft: Draft, material: Material): readonly DraftProblem[] {
  const shown = shownOf(draft)
  const wrong = (shown ? problemsOf(shown.deck, material) : []).flatMap(({ step, kind, what }) => {
    const number = shown?.numbers[step - 1] ?? step
    const own = draft.steps[number - 1]
    // Of a figure the problem names value and place.
    const of = kind === 'other-figure' ? (what.split(' ')[1] ?? what) : what
    return own ? [{ step: number, kind, field: fieldOf(own, of), what }] : []
  })
  const own = draft.steps.flatMap((step, index) =>
    [...missingWords(step), ...unfinished(step)].map((found) => ({ ...found, step: index + 1 })),
  )
  return [...own, ...wrong].sort((one, other) => one.step - other.step)
}

/** By the number of each step in the draft, the number under which the room sees it. Those that it does not see are left out. */
export function numbersOnStage(draft: Draft, material: Material): ReadonlyMap<number, number> {
  const shown = shownOf(draft)
  const given = shown && givenOf(shown, material)
  return new Map(given?.numbers.map((number, index) => [number, index + 1]))
}
