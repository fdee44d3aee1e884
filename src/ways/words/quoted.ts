/** Words of a text as a page quotes them: with what stands around them, and as a link leads to them. */
import type { Passage } from '../../corpus/ways/model.ts'
import type { Language } from '../../i18n/language.ts'
import { writeQuotation } from '../../place/quotation.ts'

/** What stands in the same clauses before the words and after them; nothing where the words are all. */
export function clauseAround({ words, clauses }: Pick<Passage, 'words' | 'clauses'>): {
  readonly before: string
  readonly after: string
} {
  const at = clauses.indexOf(words)
  if (at < 0) return { before: '', after: '' }
  return { before: clauses.slice(0, at), after: clauses.slice(at + words.length) }
}

/**
 * What a link into the text asks it to mark. English that is more than the words, or stands in several places, is not
 * asked for by itself: the reader marks the clauses that answer the Arabic.
 */
export function quoteOf({ at, words, english, englishSpans, exact }: Passage, language: Language): string {
  const isOwn = language === 'ar' || !exact || englishSpans.length !== 1
  const edge = { part: at, segment: null }
  return writeQuotation({
    words: isOwn ? words : english,
    before: '',
    after: '',
    language: isOwn ? 'ar' : 'en',
    start: edge,
    end: edge,
  })
}
