/** What the address says to the references page: `?q=…&kind=event&mentioned=true`. */
import * as v from 'valibot'
import { searchSchema } from '../place/search-schema.ts'

const LONGEST_QUERY = 200

export const KINDS = ['doc', 'event', 'actor'] as const

export const referencesSearch = searchSchema({
  q: v.pipe(
    v.string(),
    v.transform((words) => words.slice(0, LONGEST_QUERY)),
  ),
  kind: v.picklist(KINDS),
  /** Only what the texts themselves speak of. */
  mentioned: v.literal('true'),
  /** Words that were searched for, to be marked in the list. */
  find: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
})

export type ReferencesSearch = ReturnType<typeof referencesSearch.read>
