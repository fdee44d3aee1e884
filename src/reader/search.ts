/** What the address says to the reader. */
import { LONGEST_QUOTATION, readQuotation } from '../place/quotation.ts'
import { anyText, oneOf, searchSchema, upTo } from '../place/search-schema.ts'
import { TERM_MARKS, TEXT_LANGUAGES } from '../ui/settings/settings.ts'

export const readerSearch = searchSchema({
  /** The languages that the text is shown in. */
  text: oneOf(TEXT_LANGUAGES),
  /** The language that is covered, to be uncovered clause by clause. */
  cover: oneOf(['ar', 'en']),
  /** Whether the terms of the glossary are marked in it. */
  terms: oneOf(TERM_MARKS),
  /** Words that were searched for, to be marked in it. */
  find: upTo(200),
  /** What is lit in it: an issue, a thread, a mechanism or an actor (the map beside it can show more). */
  show: anyText,
  /** Words that a link leads to, with what stands around them. */
  quote: (text: string) => (text.length <= LONGEST_QUOTATION && readQuotation(text) !== null ? text : null),
})

export type ReaderSearch = ReturnType<typeof readerSearch.read>

/** How the text is shown, which stays so on the way to another pane beside it. */
export const asShown = ({ text, cover, terms, find, show, quote }: ReaderSearch): ReaderSearch => ({
  text,
  cover,
  terms,
  find,
  show,
  quote,
})
