/** What the address says to the search page: `?q=…`. */
import * as v from 'valibot'
import { searchSchema } from '../place/search-schema.ts'

const LONGEST_QUERY = 200

export const searchSearch = searchSchema({
  q: v.pipe(
    v.string(),
    v.transform((words) => words.slice(0, LONGEST_QUERY)),
  ),
})

export type SearchSearch = ReturnType<typeof searchSearch.read>
