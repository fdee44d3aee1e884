/** What the address says to a stage beside the step. */
import * as v from 'valibot'
import { searchSchema } from '../place/search-schema.ts'

export const presentSearch = searchSchema({
  /** How much of the step is shown after its first state. */
  build: v.pipe(v.string(), v.regex(/^\d{1,3}$/)),
})

export type PresentSearch = ReturnType<typeof presentSearch.read>
