/** What the address says to the glossary: `?q=…&order=en`. */
import { LANGUAGES } from '../i18n/language.ts'
import { oneOf, query, searchSchema, upTo } from '../place/search-schema.ts'

export const glossarySearch = searchSchema({
  q: query,
  /** Whose alphabet the terms stand in; that of the interface unless said. */
  order: oneOf(LANGUAGES),
  /** Words that were searched for, to be marked in the list. */
  find: upTo(200),
})

export type GlossarySearch = ReturnType<typeof glossarySearch.read>
