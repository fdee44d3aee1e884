/** What the address says to the glossary: `?q=…&order=en`. */
import * as v from 'valibot'
import { LANGUAGES } from '../i18n/language.ts'
import { searchSchema } from '../place/search-schema.ts'

const LONGEST_QUERY = 200

export const glossarySearch = searchSchema({
  q: v.pipe(
    v.string(),
    v.transform((words) => words.slice(0, LONGEST_QUERY)),
  ),
  /** Whose alphabet the terms stand in; that of the interface unless said. */
  order: v.picklist(LANGUAGES),
  /** Words that were searched for, to be marked in the list. */
  find: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
})

export type GlossarySearch = ReturnType<typeof glossarySearch.read>
