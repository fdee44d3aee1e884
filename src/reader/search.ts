/** What the address says to the reader. */
import * as v from 'valibot'
import { LONGEST_QUOTATION, readQuotation } from '../place/quotation.ts'
import { searchSchema } from '../place/search-schema.ts'
import { TERM_MARKS, TEXT_LANGUAGES } from '../ui/settings/settings.ts'

const LONGEST_QUERY = 200

export const readerSearch = searchSchema({
  /** The languages that the text is shown in. */
  text: v.picklist(TEXT_LANGUAGES),
  /** The language that is covered, to be uncovered clause by clause. */
  cover: v.picklist(['ar', 'en']),
  /** Whether the terms of the glossary are marked in it. */
  terms: v.picklist(TERM_MARKS),
  /** Words that were searched for, to be marked in it. */
  find: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
  /** Words that a link leads to, with what stands around them. */
  quote: v.pipe(
    v.string(),
    v.maxLength(LONGEST_QUOTATION),
    v.check((text) => readQuotation(text) !== null),
  ),
})

export type ReaderSearch = ReturnType<typeof readerSearch.read>

/** How the text is shown, which stays so on the way to another pane beside it. */
export const asShown = ({ text, cover, terms, find, quote }: ReaderSearch): ReaderSearch => ({
  text,
  cover,
  terms,
  find,
  quote,
})
