import { foldWord, followStem, leadStem } from './word-key.ts'

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

/** Two words with one space between them; the second is looked ahead to, so that it can begin the next pair. */
const PAIR =
  /(?<![\u0621-\u065f\u0670-\u06d3])[\u0621-\u063a\u0641-\u065f\u0670-\u06d3]+(?= ([\u0621-\u063a\u0641-\u065f\u0670-\u06d3]+))/gu
const WORD = /[\u0621-\u063a\u0641-\u065f\u0670-\u06d3]+/gu

/** What writers set apart, with one space, from the word that it belongs to; what was cut from it stands at a gap or an end. */
const SET_APART: ReadonlySet<string> = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'ع', 'ال'])
/** Oftener than once in so many words it is a habit, save where it is there but once; one cut from its word is far rarer. */
const APART_SHARE = 400

/** Nearly all pairs that are asked about the text does not have: a byte for each of so many places tells most of these. */
const MET_BITS = 20
const SPREAD = 0x9e3779b1
const OTHER_SPREAD = 0x85ebca6b

/** Counts the words of a text and its pairs of words; pairs by their stems, as a text that repeats itself inflects. */
export function textWordsOf(text: string): TextWords {
  const counts = new Map<string, number>()
  const numbers = new Map<string, number>()
  for (const match of text.matchAll(WORD)) {
    const count = counts.get(match[0]) ?? 0
    if (count === 0) numbers.set(match[0], numbers.size)
    counts.set(match[0], count + 1)
  }
  const numberOf = (word: string) => numbers.get(word) ?? -1
  const stems = new Map<string, number>()
  const stemNumber = (stem: string) => {
    const known = stems.get(stem)
    if (known === undefined) stems.set(stem, stems.size)
    return known ?? stems.size - 1
  }
  const folded = [...numbers.keys()].map(foldWord)
  const leads = folded.map((word) => stemNumber(leadStem(word)))
  const follows = folded.map((word) => stemNumber(followStem(word)))
  const pairOf = (first: number, second: number) =>
    (leads[first] ?? -1) * stems.size + (follows[second] ?? -1)
  const pairs = new Map<number, number>()
  const apart = new Set<string>()
  const met = new Uint8Array(1 << MET_BITS)
  const placeOf = (first: number, second: number) =>
    (Math.imul(leads[first] ?? 0, SPREAD) ^ Math.imul(follows[second] ?? 0, OTHER_SPREAD)) >>> (32 - MET_BITS)
  for (const match of text.matchAll(PAIR)) {
    if (SET_APART.has(match[0])) apart.add(match[0])
    const [first, second] = [numberOf(match[0]), numberOf(match[1] ?? '')]
    const pair = pairOf(first, second)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    met[placeOf(first, second)] = 1
  }
  const words = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return {
    setsApart: (letters) => {
      const count = apart.has(letters) ? (counts.get(letters) ?? 0) : 0
      return count > 1 && count * APART_SHARE > words
    },
    countOf: (word) => counts.get(word) ?? 0,
    wordsOver: (times) => [...counts].flatMap(([word, count]) => (count > times ? [word] : [])),
    numberOf,
    pairsOf: (first, second) =>
      first < 0 || second < 0 || met[placeOf(first, second)] === 0
        ? 0
        : (pairs.get(pairOf(first, second)) ?? 0),
  }
}
