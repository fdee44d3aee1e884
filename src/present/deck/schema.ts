/** What a deck is: words in both languages and addresses, and nothing that could run. Read from a module or a file. */
import * as v from 'valibot'
import { isLocator, type Locator } from '../../locator.ts'
import { addressOf } from '../../place/address.ts'

const MOST_WORDS = 2000
const MOST_STEPS = 200

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_WORDS))
const bilingual = v.object({ ar: words, en: words })
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,60}$/))
const locator = v.custom<Locator>((value) => typeof value === 'string' && isLocator(value))
const figure = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000))

/** The pages whose views a stage can show. */
export const STAGED_PAGES = ['timeline', 'embed'] as const
export type StagedPage = (typeof STAGED_PAGES)[number]

/** An address without its language: `/timeline?from=2003&to=2006`. */
const view = v.pipe(
  v.string(),
  v.maxLength(MOST_WORDS),
  v.check((path) => {
    const address = path.startsWith('/') ? addressOf(`/en${path}`) : null
    return STAGED_PAGES.some((page) => page === address?.page)
  }),
)

/** Words of a part, letter for letter in Arabic: whole clauses of it, so that they have their English. */
const quotation = v.object({
  at: locator,
  words,
  /** What of these words is emphasised, one after the other. */
  emphasis: v.optional(v.pipe(v.array(words), v.maxLength(12)), []),
})

const common = {
  title: bilingual,
  notes: bilingual,
  seconds: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(7200)),
  /** Where what the step says is written. */
  sources: v.optional(v.pipe(v.array(locator), v.maxLength(12)), []),
}

const answer = v.object({
  id,
  label: bilingual,
  /** A stakeholder group's colour and pattern; 0 for none. */
  tone: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), 0),
  /** What the report says of the same, and where. */
  report: v.optional(v.object({ value: figure, at: locator })),
})

export const stepSchema = v.variant('kind', [
  v.object({ ...common, kind: v.literal('title'), subtitle: bilingual }),
  v.object({
    ...common,
    kind: v.literal('statement'),
    /** They appear one after the other. */
    lines: v.pipe(v.array(bilingual), v.minLength(1), v.maxLength(6)),
  }),
  v.object({ ...common, kind: v.literal('quotation'), quotation, both: v.optional(v.boolean(), false) }),
  v.object({
    ...common,
    kind: v.literal('comparison'),
    quotations: v.tuple([quotation, quotation]),
  }),
  v.object({
    ...common,
    kind: v.literal('view'),
    /** The states of one view, one after the other. */
    views: v.pipe(v.array(view), v.minLength(1), v.maxLength(12)),
  }),
  v.object({
    ...common,
    kind: v.literal('figure'),
    figure: v.object({ value: figure, at: locator }),
    says: bilingual,
  }),
  v.object({
    ...common,
    kind: v.literal('table'),
    at: locator,
    /** Cells that are pointed out, one after the other. */
    cells: v.optional(v.pipe(v.array(locator), v.maxLength(12)), []),
  }),
  v.object({
    ...common,
    kind: v.literal('question'),
    id,
    answers: v.pipe(v.array(answer), v.minLength(2), v.maxLength(6)),
  }),
  /** The room's answer to an earlier question, once more. */
  v.object({ ...common, kind: v.literal('answers'), question: id }),
  v.object({ ...common, kind: v.literal('sources') }),
])

/** A deck without its steps. */
export const deckHead = v.object({ id, title: bilingual, summary: bilingual })

export const deckSchema = v.object({
  ...deckHead.entries,
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(MOST_STEPS)),
})

export type Deck = v.InferOutput<typeof deckSchema>
/** A deck as it is written: what has a usual value may be left out. */
export type WrittenDeck = v.InferInput<typeof deckSchema>
export type Step = Deck['steps'][number]
export type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>
export type Quotation = v.InferOutput<typeof quotation>
export type Answer = v.InferOutput<typeof answer>
