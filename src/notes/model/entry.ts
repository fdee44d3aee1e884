/** What a person keeps: a mark on a place with or without words of theirs, and collections of places. */
import * as v from 'valibot'
import { LANGUAGES } from '../../i18n/language.ts'
import { isLocator, type Locator } from '../../locator.ts'
import { addressOf } from '../../place/address.ts'

/** Of a note, in UTF-16 code units. */
export const LONGEST_TEXT = 100_000
export const LONGEST_QUOTATION = 20_000
/** Of what a page calls a thing. */
export const LONGEST_NAME = 300
/** Of what stands before and after words that are quoted. */
const LONGEST_CONTEXT = 400
export const LONGEST_TITLE = 200
export const MOST_ITEMS = 500

export const ANNOTATION_KINDS = ['highlight', 'note', 'bookmark'] as const
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number]

/** A step of a talk: `present/who-spoke/3`. */
const STEP = /^present\/[a-z0-9-]{1,61}\/[1-9]\d{0,3}$/

const locator = v.custom<Locator>(
  (value) => typeof value === 'string' && value.length <= 200 && (isLocator(value) || STEP.test(value)),
)
const moment = v.pipe(v.string(), v.isoTimestamp())
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/))

/** An address without its language: `/timeline?event=ga-res-65-141`. */
const view = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check((path) => path.startsWith('/') && addressOf(`/en${path}`) !== null),
)

const selection = v.object({
  language: v.picklist(LANGUAGES),
  /** The words as they stand in the text, with one space between them, and a line break between paragraphs. */
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_QUOTATION)),
  prefix: v.pipe(v.string(), v.maxLength(LONGEST_CONTEXT)),
  suffix: v.pipe(v.string(), v.maxLength(LONGEST_CONTEXT)),
  /** The part that they end in, where it is not the one that they begin in. */
  end: v.optional(locator),
})

const place = v.object({
  at: locator,
  /** What the page called it, for what no catalogue names. */
  name: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
  /** The state of the view in which it was seen, for what is drawn. */
  view: v.optional(view),
  /** The words of it that are meant; all of it where there is none. */
  selection: v.optional(selection),
})

const common = {
  id,
  created: moment,
  modified: moment,
  /** When it was deleted: it can be brought back for a while. */
  deleted: v.optional(moment),
}

export const annotationSchema = v.object({
  ...common,
  type: v.literal('annotation'),
  kind: v.picklist(ANNOTATION_KINDS),
  place,
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
})

const item = v.object({ id, place, note: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) })

export const collectionSchema = v.object({
  ...common,
  type: v.literal('collection'),
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  items: v.pipe(v.array(item), v.maxLength(MOST_ITEMS)),
})

export const entrySchema = v.variant('type', [annotationSchema, collectionSchema])

export type Selected = v.InferOutput<typeof selection>
export type Place = v.InferOutput<typeof place>
export type Annotation = v.InferOutput<typeof annotationSchema>
export type Collection = v.InferOutput<typeof collectionSchema>
export type CollectionItem = v.InferOutput<typeof item>
export type Entry = v.InferOutput<typeof entrySchema>

export const isKept = ({ deleted }: Entry): boolean => deleted === undefined

export const annotationsIn = (entries: readonly Entry[]): Annotation[] =>
  entries.filter((entry) => entry.type === 'annotation')

export const collectionsIn = (entries: readonly Entry[]): Collection[] =>
  entries.filter((entry) => entry.type === 'collection')

/** All that entries stand on. */
export const placesIn = (entries: readonly Entry[]): Place[] =>
  entries.flatMap((entry) =>
    entry.type === 'annotation' ? [entry.place] : entry.items.map(({ place }) => place),
  )
