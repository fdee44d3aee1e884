/** The terms of the field as the documents use them, and the places where one is rendered otherwise: the shapes of the files. */
import * as v from 'valibot'
import { type Locator, parseLocator } from '../../locator.ts'
import { bilingual, firstWith, locatorId } from '../facts/schema.ts'
import { readChecked } from '../read-checked.ts'

const words = v.pipe(
  v.string(),
  v.check((text) => text !== '' && text === text.trim(), 'empty, or begins or ends with a space'),
)

const locator = v.custom<Locator>(
  (value) => typeof value === 'string' && parseLocator(value) !== null,
  'not a locator',
)

const named = v.strictObject({
  /** As it is looked up. */
  term: words,
  /** As it stands in the texts: what is searched for. */
  forms: v.pipe(
    v.array(words),
    v.minLength(1, 'no form of it stands in the texts'),
    v.checkItems(
      firstWith((form: string) => form),
      'this form stands twice',
    ),
  ),
})

const source = v.strictObject({
  /** A part of our documents, or a document, event or body of the facts; of a document also a paragraph. */
  at: locator,
  /** `explains`: the definition rests on what is said there. `uses`: the term stands there, and we say what it means. */
  says: v.picklist(['explains', 'uses']),
})

const falseFriend = v.strictObject({
  ar: words,
  en: words,
  /** Where what it is confused with is a term itself. */
  term: v.optional(locatorId),
  why: bilingual,
})

const term = v.strictObject({
  id: locatorId,
  ar: named,
  en: named,
  definition: v.strictObject({ ar: words, en: words }),
  sources: v.pipe(v.array(source), v.minLength(1, 'its definition has no source')),
  falseFriends: v.array(falseFriend),
})

const terms = v.pipe(
  v.array(term),
  v.checkItems(
    firstWith(({ id }: v.InferOutput<typeof term>) => id),
    'its id stands twice',
  ),
)

const exception = v.strictObject({
  term: locatorId,
  at: locator,
  /** Words of the segments that hold the term there. */
  words,
  /** `other-words`: it is the term, rendered otherwise. `other-sense`: the same Arabic words mean something else there. */
  kind: v.picklist(['other-words', 'other-sense']),
  why: v.strictObject({ ar: words, en: words }),
})

export type TermEntry = v.InferOutput<typeof term>
export type TermException = v.InferOutput<typeof exception>

/** @throws Error naming the file and the path of the first datum that is wrong */
export const parseTerms = (json: unknown): TermEntry[] => readChecked('glossary/terms.json', terms, json)

/** @throws Error naming the file and the path of the first datum that is wrong */
export const parseTermExceptions = (json: unknown): TermException[] =>
  readChecked('glossary/exceptions.json', v.array(exception), json)
