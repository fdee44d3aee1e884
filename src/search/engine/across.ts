/** From one language to the other: a query that is a term of the glossary finds the places of its counterpart. */
import type { SearchTerm } from '../../corpus/search-record.ts'
import type { SearchIndex } from './build-index.ts'
import { type Answered, phraseMatches } from './evaluate.ts'
import { type Asked, type AskedWord, type Query, readQuery } from './query.ts'
import { areSameWords } from './terms.ts'

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

/** The counterparts, in the other language, of the terms that a query is. */
export function counterpartsOf(index: SearchIndex, { asked }: Query): Counterpart[] {
  const words = wordsAlone(asked)
  if (words.length === 0 || words.length < asked.length) return []
  return index.terms.flatMap(({ term, asked: names }) =>
    (['ar', 'en'] as const)
      .filter((language) => names[language].some((name) => areSameWords(name, words)))
      .flatMap((language) => term[language === 'ar' ? 'en' : 'ar'])
      .flatMap((form) => {
        const answered = inARow(index, form)
        return answered ? [{ term, answered }] : []
      }),
  )
}
