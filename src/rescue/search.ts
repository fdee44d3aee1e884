/** What the address says to the page for documents of one's own: `?open=…&page=2&show=unsure`. */
import { anyText, oneOf, searchSchema } from '../place/search-schema.ts'

export const rescueSearch = searchSchema({
  /** A document that this browser keeps, by its id. */
  open: anyText,
  page: (text) => (/^[1-9]\d{0,6}$/.test(text) ? text : null),
  show: oneOf(['changed', 'unsure']),
})

export type RescueSearch = ReturnType<typeof rescueSearch.read>
