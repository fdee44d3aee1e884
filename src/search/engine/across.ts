/**
 * A query that is a term of the glossary finds the places of its counterpart in the other language, and one that is
 * another name for it finds those of both.
 */
import type { SearchTerm } from '../../corpus/search-record.ts'
import type { SearchIndex } from './build-index.ts'
import { type Answered, phraseMatches } from './evaluate.ts'
import { type Asked, type AskedWord, type Query, readQuery } from './query.ts'
import { areSameWords, type IndexedTerm } from './terms.ts'

export interface Counterpart {
  readonly term: SearchTerm
  readonly answered: Answered
}

/** A form of a term as words in a row, as the texts have it. */
function inARow(index: SearchIndex, form: string): Answered | null {
  const words = readQuery(`"${form}"`, () => false).asked.flatMap((asked) =>
    asked.type === 'phrase' ? asked.words : [],
  )
  if (words.length === 0) return null
  return { type: 'phrase', words, matches: phraseMatches(index, words) }
}

const wordsAlone = (asked: readonly Asked[]): AskedWord[] =>
  asked.flatMap((one) => (one.type === 'word' ? [one.word] : []))

/** What the texts say for the terms that a query is: their counterparts in the other language, or their own names. */
export function counterpartsOf(index: SearchIndex, { asked }: Query): Counterpart[] {
  const words = wordsAlone(asked)
  if (words.length === 0 || words.length < asked.length) return []
  const isAsked = (names: IndexedTerm['called']) => names.some((name) => areSameWords(name, words))
  return index.terms.flatMap(({ term, asked: names, called, said }) => {
    const forms = (['ar', 'en'] as const)
      .filter((language) => isAsked(names[language]))
      .flatMap((language) => term[language === 'ar' ? 'en' : 'ar'])
    return [...new Set([...forms, ...(isAsked(called) ? said : [])])].flatMap((form) => {
      const answered = inARow(index, form)
      return answered ? [{ term, answered }] : []
    })
  })
}
