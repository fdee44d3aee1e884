/** What the address says to the evidence pane. */
import * as v from 'valibot'
import { searchSchema } from '../place/search-schema.ts'

export const evidenceSearch = searchSchema({
  /** The whole in one of its two states; without it line by line. */
  as: v.picklist(['extracted', 'edited']),
})
