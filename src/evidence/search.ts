/** What the address says to the evidence pane. */
import { oneOf, searchSchema } from '../place/search-schema.ts'

export const evidenceSearch = searchSchema({
  /** The whole in one of its two states; without it line by line. */
  as: oneOf(['extracted', 'edited']),
})
