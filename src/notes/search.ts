/** What the address says to the page of notes: `?q=…&kind=note&in=a-66-77`. */
import { anyText, oneOf, query, searchSchema } from '../place/search-schema.ts'

export const notesSearch = searchSchema({
  q: query,
  kind: oneOf(['highlight', 'note', 'bookmark']),
  /** A document of ours by its id, or a kind of thing. */
  in: anyText,
})

export type NotesSearch = ReturnType<typeof notesSearch.read>
