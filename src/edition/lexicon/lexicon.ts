import { isNonJoining, KAF, MADDA, PERSIAN_YEH, YEH } from '../rules/letters.ts'
import { classOfWord, type WordClass } from './word-class.ts'

/** What the rules ask about a word: whether Arabic has it, and whether this text does. */
export interface Lexicon {
  has(word: string): boolean
  /** How often the word stands in the text under repair. */
  countOf(word: string): number
  /** A number that this word alone has in the text; -1 when the text has it nowhere. */
  numberOf(word: string): number
  /** How often the text has the second word, given by number, right after the first. */
  pairsOf(first: number, second: number): number
  classOf(word: string): WordClass
  /** Whether the text lost its initial kaf and yeh, so that a word cannot begin with either. */
  readonly lostForms: boolean
}

const MARKS = /[\u064b-\u065f\u0670]/gu
/** More lost letters than this in one word are no word's. */
const MOST_FORMS = 8
const LONGEST = 60

/** What a damaged word may be: each lost yeh is a yeh, each madda that can be a kaf is either. */
export function readingsOf(word: string): string[] {
  const plain = word.replace(MARKS, '').replaceAll(PERSIAN_YEH, YEH)
  let readings = ['']
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at] ?? ''
    const either =
      letter === MADDA && (at === 0 || isNonJoining(plain[at - 1])) && readings.length < MOST_FORMS
    readings = either
      ? readings.flatMap((reading) => [reading + MADDA, reading + KAF])
      : readings.map((reading) => reading + letter)
  }
  return readings
}

/** Two words with one space between them; the second is looked ahead to, so that it can begin the next pair. */
const PAIR =
  /(?<![\u0621-\u065f\u0670-\u06d3])[\u0621-\u063a\u0641-\u065f\u0670-\u06d3]+(?= ([\u0621-\u063a\u0641-\u065f\u0670-\u06d3]+))/gu
const WORD = /[\u0621-\u063a\u0641-\u065f\u0670-\u06d3]+/gu

/** A dictionary together with the words that the text itself uses. */
export function lexiconOf(text: string, isWord: (word: string) => boolean, lostForms: boolean): Lexicon {
  const counts = new Map<string, number>()
  const known = new Map<string, boolean>()
  const classes = new Map<string, WordClass>()
  const numbers = new Map<string, number>()
  const pairs = new Map<number, number>()
  for (const match of text.matchAll(WORD)) {
    const count = counts.get(match[0]) ?? 0
    if (count === 0) numbers.set(match[0], numbers.size)
    counts.set(match[0], count + 1)
  }
  const numberOf = (word: string) => numbers.get(word) ?? -1
  for (const match of text.matchAll(PAIR)) {
    const pair = numberOf(match[0]) * numbers.size + numberOf(match[1] ?? '')
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return {
    has(word) {
      let found = known.get(word)
      if (found === undefined) {
        found = word.length <= LONGEST && readingsOf(word).some(isWord)
        known.set(word, found)
      }
      return found
    },
    lostForms,
    classOf(word) {
      let known = classes.get(word)
      if (known === undefined) {
        known = classOfWord(word)
        classes.set(word, known)
      }
      return known
    },
    numberOf,
    pairsOf: (first, second) =>
      first < 0 || second < 0 ? 0 : (pairs.get(first * numbers.size + second) ?? 0),
    countOf: (word) => counts.get(word) ?? 0,
  }
}
