/** What the address says to the reader. */
import * as v from 'valibot'
import { searchSchema } from '../place/search-schema.ts'
import { TEXT_LANGUAGES } from '../ui/settings/settings.ts'

export const readerSearch = searchSchema({
  /** The languages that the text is shown in. */
  text: v.picklist(TEXT_LANGUAGES),
  /** The language that is covered, to be uncovered clause by clause. */
  cover: v.picklist(['ar', 'en']),
})

export type ReaderSearch = ReturnType<typeof readerSearch.read>
