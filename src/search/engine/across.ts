/** From one language to the other: a query that is a term of the glossary finds the places of its counterpart. */
import type { SearchTerm } from '../../corpus/search-record.ts'
import { tokensOf } from '../words/tokens.ts'
import { formsOf, type WordForms } from '../words/word-forms.ts'
import type { SearchIndex } from './build-index.ts'
import type { Answered } from './evaluate.ts'
import { writtenAs } from './matches.ts'
import { type Asked, type AskedWord, type Query, readQuery } from './query.ts'

export interface Counterpart {
  readonly term: SearchTerm
  readonly answered: Answered
}

const LATIN = /^\p{Script=Latin}/u
const singular = (word: string) => word.replace(/s$/, '')

/** English terms differ by what a stemmer takes off: developing and developed countries. */
const isSameWord = (one: WordForms, other: WordForms): boolean =>
  LATIN.test(one.folded)
    ? singular(one.folded) === singular(other.folded)
    : one.stems.some((stem) => other.stems.includes(stem))

const telling = (text: string): WordForms[] =>
  tokensOf(text)
    .map((token) => formsOf(token, true))
    .filter(({ isFunctionWord }) => !isFunctionWord)

const isTerm = (words: readonly AskedWord[], form: string): boolean => {
  const own = telling(form)
  return own.length === words.length && own.every((one, at) => words[at] && isSameWord(one, words[at]))
}

/** A form of a term as words in a row, as the texts have it. */
function inARow(index: SearchIndex, form: string): Answered | null {
  const words = readQuery(`"${form}"`, () => false).asked.flatMap((asked) =>
    asked.type === 'phrase' ? asked.words : [],
  )
  if (words.length === 0) return null
  return { type: 'phrase', words, matches: words.map((word) => writtenAs(index, word)) }
}

const wordsAlone = (asked: readonly Asked[]): AskedWord[] =>
  asked.flatMap((one) => (one.type === 'word' ? [one.word] : []))

/** The counterparts, in the other language, of the terms that a query is. */
export function counterpartsOf(index: SearchIndex, { asked }: Query): Counterpart[] {
  const words = wordsAlone(asked)
  if (words.length === 0 || words.length < asked.length) return []
  return index.terms.flatMap((term) =>
    (['ar', 'en'] as const)
      .filter((language) => isTerm(words, term.name[language]))
      .flatMap((language) => term[language === 'ar' ? 'en' : 'ar'])
      .flatMap((form) => {
        const answered = inARow(index, form)
        return answered ? [{ term, answered }] : []
      }),
  )
}
