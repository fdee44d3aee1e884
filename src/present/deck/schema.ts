/** What a deck is: words in both languages and addresses, and nothing that could run. Read from a module or a file. */
import * as v from 'valibot'
import { isLocator, type Locator } from '../../locator.ts'
import { addressOf } from '../../place/address.ts'
import { LONGEST_SECONDS, MOST_STEPS, MOST_WORDS } from '../../place/talk-file.ts'

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_WORDS))
/** Words that may be missing: a talk can be given without them. */
const remark = v.pipe(v.string(), v.trim(), v.maxLength(MOST_WORDS))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,60}$/))
const locator = v.custom<Locator>((value) => typeof value === 'string' && isLocator(value))
const figure = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000))
const seconds = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(LONGEST_SECONDS))

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

type Text = v.GenericSchema<string>

/** What a step is made of: strict in a deck that can be given, lenient while it is being written. */
interface Pieces<Words extends Text, Place extends Text, View extends Text, Question extends Text> {
  readonly words: Words
  /** Words that may be missing. */
  readonly remark: v.GenericSchema<string>
  readonly place: Place
  readonly view: View
  /** The id of an earlier question. */
  readonly question: Question
  readonly seconds: v.GenericSchema<number>
}

function stepOf<Words extends Text, Place extends Text, View extends Text, Question extends Text>({
  words,
  remark,
  place,
  view,
  question,
  seconds,
}: Pieces<Words, Place, View, Question>) {
  const bilingual = v.object({ ar: words, en: words })
  /** Words of a part, letter for letter in Arabic: whole clauses of it, so that they have their English. */
  const quotation = v.object({
    at: place,
    words,
    /** What of these words is emphasised, one after the other. */
    emphasis: v.optional(v.pipe(v.array(words), v.maxLength(12)), []),
  })
  const common = {
    title: bilingual,
    notes: v.object({ ar: remark, en: remark }),
    seconds,
    /** Where what the step says is written. */
    sources: v.optional(v.pipe(v.array(place), v.maxLength(12)), []),
  }
  const answer = v.object({
    id,
    label: bilingual,
    /** A stakeholder group's colour and pattern; 0 for none. */
    tone: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), 0),
    /** What the report says of the same, and where. */
    report: v.optional(v.object({ value: figure, at: place })),
  })
  return v.variant('kind', [
    v.object({ ...common, kind: v.literal('title'), subtitle: v.object({ ar: remark, en: remark }) }),
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
      figure: v.object({ value: figure, at: place }),
      says: bilingual,
    }),
    v.object({
      ...common,
      kind: v.literal('table'),
      at: place,
      /** Cells that are pointed out, one after the other. */
      cells: v.optional(v.pipe(v.array(place), v.maxLength(12)), []),
    }),
    v.object({
      ...common,
      kind: v.literal('question'),
      id,
      answers: v.pipe(v.array(answer), v.minLength(2), v.maxLength(6)),
    }),
    /** The room's answer to an earlier question, once more. */
    v.object({ ...common, kind: v.literal('answers'), question }),
    v.object({ ...common, kind: v.literal('sources') }),
  ])
}

export const stepSchema = stepOf({ words, remark, place: locator, view, question: id, seconds })

/** A deck without its steps. */
export const deckHead = v.object({
  id,
  title: v.object({ ar: words, en: words }),
  summary: v.object({ ar: remark, en: remark }),
})

export const deckSchema = v.object({
  ...deckHead.entries,
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(MOST_STEPS)),
})

/** A step that is being written: its words, places and addresses may be missing or wrong. */
const unfinished = v.pipe(v.string(), v.maxLength(MOST_WORDS))
export const draftStepSchema = stepOf({
  words: unfinished,
  remark: unfinished,
  place: unfinished,
  view: unfinished,
  question: unfinished,
  seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_SECONDS)),
})

const unfinishedBilingual = v.object({ ar: unfinished, en: unfinished })

/** A draft without its steps. */
export const draftHead = v.object({ id, title: unfinishedBilingual, summary: unfinishedBilingual })

/** A deck that is being written. Every deck is one. */
export const draftSchema = v.object({
  ...draftHead.entries,
  steps: v.pipe(v.array(draftStepSchema), v.maxLength(MOST_STEPS)),
})

export type Deck = v.InferOutput<typeof deckSchema>
/** A deck as it is written: what has a usual value may be left out. */
export type WrittenDeck = v.InferInput<typeof deckSchema>
export type Step = Deck['steps'][number]
export type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>
export type Quotation = StepOf<'quotation'>['quotation']
export type Answer = StepOf<'question'>['answers'][number]

export type Draft = v.InferOutput<typeof draftSchema>
export type DraftStep = Draft['steps'][number]
export type DraftStepOf<Kind extends DraftStep['kind']> = Extract<DraftStep, { kind: Kind }>
export type DraftQuotation = DraftStepOf<'quotation'>['quotation']
export type DraftAnswer = DraftStepOf<'question'>['answers'][number]
