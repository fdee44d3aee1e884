/** What the address says to the page of notes: `?q=…&kind=note&in=a-66-77`. */
import * as v from 'valibot'
import { anyText, searchSchema } from '../place/search-schema.ts'

const LONGEST_QUERY = 200

export const notesSearch = searchSchema({
  q: v.pipe(
    v.string(),
    v.transform((words) => words.slice(0, LONGEST_QUERY)),
  ),
  kind: v.picklist(['highlight', 'note', 'bookmark']),
  /** A document of ours by its id, or a kind of thing. */
  in: anyText,
})

export type NotesSearch = ReturnType<typeof notesSearch.read>
