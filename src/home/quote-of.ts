import type { Passage } from '../corpus/front.ts'
import { writeQuotation } from '../place/quotation.ts'

/** The words of a passage as an address names them, so that the reader marks them. */
export function quoteOf({ part, words }: Passage): string {
  const edge = { part, segment: null }
  return writeQuotation({ words: words.ar, before: '', after: '', language: 'ar', start: edge, end: edge })
}
