import { remembered } from '../remembered.ts'
import { PairCounts } from './pair-counts.ts'
import { foldWord, followStem, leadStem } from './word-key.ts'
import { eachWord } from './words-of-text.ts'

/** What a text itself has of words. */
export interface TextWords {
  countOf(word: string): number
  /** Whether its writer sets these letters (و, ب, ال) apart from the word after them: by themselves they are no piece of a word. */
  setsApart(letters: string): boolean
  /** The words that the text has more often than so many times. */
  wordsOver(times: number): string[]
  /** A number that this word alone has in the text; -1 when the text has it nowhere. */
  numberOf(word: string): number
  /** How often the text has the second word, given by number, right after the first, in whatever form. */
  pairsOf(first: number, second: number): number
}

/** What writers set apart, with one space, from the word that it belongs to; what was cut from it stands at a gap or an end. */
const SET_APART: ReadonlySet<string> = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'ع', 'ال'])
/** Oftener than once in so many words it is a habit, save where it is there but once; one cut from its word is far rarer. */
const APART_SHARE = 400

/** A tatweel and its like, which are of a word and no part of it: what follows one does not begin its word. */
function goesOnFrom(code: number): boolean {
  return code >= 0x63b && code <= 0x640
}
const SPACE = 0x20

/** By what a word is one of a pair. */
const stemsOf = remembered((word: string) => {
  const folded = foldWord(word)
  return { lead: leadStem(folded), follow: followStem(folded) }
})

/** Counts the words of a text and its pairs of words; pairs by their stems, as a text that repeats itself inflects. */
export function textWordsOf(text: string): TextWords {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const [leads, follows]: [number[], number[]] = [[], []]
  const stems = new Map<string, number>()
  const stemNumber = (stem: string) => {
    const known = stems.get(stem)
    if (known === undefined) stems.set(stem, stems.size)
    return known ?? stems.size - 1
  }
  const pairs = new PairCounts()
  const apart = new Set<string>()
  // The word before, where one space stands between it and the next; -1 where it begins within one.
  let [before, end] = [-1, -1]
  let last = ''
  let words = 0
  eachWord(text, (word, at) => {
    let number = numbers.get(word)
    if (number === undefined) {
      number = counts.length
      numbers.set(word, number)
      counts.push(0)
      const { lead, follow } = stemsOf(word)
      leads.push(stemNumber(lead))
      follows.push(stemNumber(follow))
    }
    counts[number] = (counts[number] ?? 0) + 1
    words++
    if (before >= 0 && at === end + 1 && text.charCodeAt(end) === SPACE) {
      pairs.add(leads[before] ?? 0, follows[number] ?? 0)
      if (last.length < 3 && SET_APART.has(last)) apart.add(last)
    }
    last = word
    before = goesOnFrom(text.charCodeAt(at - 1)) ? -1 : number
    end = at + word.length
  })
  const countOf = (word: string) => counts[numbers.get(word) ?? -1] ?? 0
  return {
    setsApart: (letters) => {
      const count = apart.has(letters) ? countOf(letters) : 0
      return count > 1 && count * APART_SHARE > words
    },
    countOf,
    wordsOver: (times) =>
      [...numbers].flatMap(([word, number]) => ((counts[number] ?? 0) > times ? [word] : [])),
    numberOf: (word) => numbers.get(word) ?? -1,
    pairsOf: (first, second) =>
      first < 0 || second < 0 ? 0 : pairs.of(leads[first] ?? 0, follows[second] ?? 0),
  }
}
