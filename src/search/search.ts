/** What the address says to the search page: `?q=…`. */
import { query, searchSchema } from '../place/search-schema.ts'

export const searchSearch = searchSchema({
  q: query,
})

export type SearchSearch = ReturnType<typeof searchSearch.read>
