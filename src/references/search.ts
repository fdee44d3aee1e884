/** What the address says to the references page: `?q=…&kind=event&mentioned=true`. */
import { oneOf, query, searchSchema, upTo } from '../place/search-schema.ts'

export const KINDS = ['doc', 'event', 'actor'] as const

export const referencesSearch = searchSchema({
  q: query,
  kind: oneOf(KINDS),
  /** Only what the texts themselves speak of. */
  mentioned: oneOf(['true']),
  /** Words that were searched for, to be marked in the list. */
  find: upTo(200),
})

export type ReferencesSearch = ReturnType<typeof referencesSearch.read>
