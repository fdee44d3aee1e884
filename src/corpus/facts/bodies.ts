import * as v from 'valibot'
import { locatorId, webAddress } from './schema.ts'

const words = v.pipe(v.string(), v.minLength(1))

/** What the line rests on: a public page, or a part of a document of ours. */
const source = v.union([
  v.strictObject({ url: webAddress, publisher: words, kind: v.picklist(['official', 'secondary']) }),
  v.strictObject({
    part: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9_.]+$/, 'not a part of a document')),
  }),
])

/** What a body is, in one line of our own words; by its id among the actors. */
export const bodies = v.record(
  locatorId,
  v.strictObject({
    ar: words,
    en: words,
    source,
    /** Whether we read what the line rests on. */
    read: v.boolean(),
  }),
)
