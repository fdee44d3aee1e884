/** What the address says to the page for documents of one's own: `?open=…&page=2&show=unsure`. */
import * as v from 'valibot'
import { anyText, searchSchema } from '../place/search-schema.ts'

export const rescueSearch = searchSchema({
  /** A document that this browser keeps, by its id. */
  open: anyText,
  page: v.pipe(v.string(), v.regex(/^[1-9]\d{0,6}$/)),
  show: v.picklist(['changed', 'unsure']),
})

export type RescueSearch = ReturnType<typeof rescueSearch.read>
