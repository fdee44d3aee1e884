/** What the address says to the editor. */
import { anyText, count, searchSchema } from '../../place/search-schema.ts'

export const editSearch = searchSchema({
  /** The id of the talk. */
  talk: anyText,
  /** The step that is worked on, from 1. */
  step: count,
})

export type EditSearch = ReturnType<typeof editSearch.read>
