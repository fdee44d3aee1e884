/** The index: every word that the texts have, and where it stands. */
import { SEARCH_KINDS, type SearchData, type SearchRecord } from '../../corpus/search-record.ts'
import { asWritten, joinedFrom, type Token, tokensOf } from '../words/tokens.ts'
import { formsOf, stemsWithoutHamzas, type WordForms } from '../words/word-forms.ts'
import { lettersOf } from './letters.ts'
import { type IndexedTerm, indexTerms } from './terms.ts'

/** A word as it is written somewhere, with all its places. */
export interface IndexedWord extends WordForms {
  readonly kind: Token['kind']
  /** Which letters it has, folded. */
  readonly letters: number
  /** For each place the number of its record, ascending, and beside it the place in the record. */
  readonly records: number[]
  readonly places: number[]
}

/** How a word may begin to be typed. */
interface Beginning {
  readonly form: string
  readonly word: IndexedWord
}

type WordsBy = ReadonlyMap<string, readonly IndexedWord[]>

export interface SearchIndex {
  readonly records: readonly SearchRecord[]
  /** For each record the number of its kind. */
  readonly kinds: Uint8Array
  readonly terms: readonly IndexedTerm[]
  readonly words: readonly IndexedWord[]
  readonly beginnings: readonly Beginning[]
  readonly byWritten: ReadonlyMap<string, IndexedWord>
  readonly byPlain: WordsBy
  readonly byFolded: WordsBy
  readonly byStem: WordsBy
  readonly byPossibleStem: WordsBy
  readonly byWithoutHamzas: WordsBy
}

/** Between the texts of a record: no phrase runs from one into the next. */
const BETWEEN_TEXTS = 8

/** A step from one word to the next: one after mere space, two where a sign stands between them. */
export const stepBetween = (text: string, from: number, to: number): number =>
  text.slice(from, to).trim() === '' ? 1 : 2

function adder(map: Map<string, IndexedWord[]>) {
  return (key: string, word: IndexedWord) => {
    const known = map.get(key)
    if (known) known.push(word)
    else map.set(key, [word])
  }
}

/** In the order of their letters, so that what begins alike stands together. */
const beginningsOf = (words: readonly IndexedWord[]): Beginning[] =>
  words
    .filter(({ isFunctionWord }) => !isFunctionWord)
    .flatMap((word) =>
      [...new Set([word.folded, ...(word.kind === 'arabic' ? word.stems : [])])].map((form) => ({
        form,
        word,
      })),
    )
    .sort((one, other) => (one.form < other.form ? -1 : one.form > other.form ? 1 : 0))

export function buildIndex({ records, terms }: SearchData): SearchIndex {
  const byWritten = new Map<string, IndexedWord>()
  const wordOf = (token: Pick<Token, 'kind' | 'text'>): IndexedWord => {
    const written = asWritten(token.text)
    const known = byWritten.get(written)
    if (known) return known
    const forms = formsOf(token, true)
    const letters = lettersOf(forms.folded)
    const word: IndexedWord = { ...forms, kind: token.kind, letters, records: [], places: [] }
    byWritten.set(written, word)
    return word
  }
  for (const [number, { texts }] of records.entries()) {
    let place = 0
    for (const { text } of texts) {
      const tokens = tokensOf(text)
      for (const [at, token] of tokens.entries()) {
        const before = tokens[at - 1]
        if (before) place += stepBetween(text, before.end, token.start)
        const add = (word: IndexedWord) => {
          word.records.push(number)
          word.places.push(place)
        }
        add(wordOf(token))
        const whole = joinedFrom(text, tokens, at)
        if (whole) add(wordOf({ kind: 'latin', text: whole.word }))
      }
      place += BETWEEN_TEXTS
    }
  }
  const byPlain = new Map<string, IndexedWord[]>()
  const byFolded = new Map<string, IndexedWord[]>()
  const byStem = new Map<string, IndexedWord[]>()
  const byPossibleStem = new Map<string, IndexedWord[]>()
  const byWithoutHamzas = new Map<string, IndexedWord[]>()
  for (const word of byWritten.values()) {
    adder(byPlain)(word.plain, word)
    adder(byFolded)(word.folded, word)
    for (const stem of word.stems) adder(byStem)(stem, word)
    for (const stem of word.possibleStems) adder(byPossibleStem)(stem, word)
    if (word.kind === 'arabic')
      for (const stem of stemsWithoutHamzas(word.written)) adder(byWithoutHamzas)(stem, word)
  }
  const words = [...byWritten.values()]
  const kinds = Uint8Array.from(records, ({ kind }) => SEARCH_KINDS.indexOf(kind))
  return {
    records,
    kinds,
    terms: indexTerms(terms),
    words,
    beginnings: beginningsOf(words),
    byWritten,
    byPlain,
    byFolded,
    byStem,
    byPossibleStem,
    byWithoutHamzas,
  }
}
