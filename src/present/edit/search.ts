/** What the address says to the editor. */
import * as v from 'valibot'
import { anyText, searchSchema } from '../../place/search-schema.ts'

export const editSearch = searchSchema({
  /** The id of the talk. */
  talk: anyText,
  /** The step that is worked on, from 1. */
  step: v.pipe(v.string(), v.regex(/^\d{1,3}$/)),
})

export type EditSearch = ReturnType<typeof editSearch.read>
