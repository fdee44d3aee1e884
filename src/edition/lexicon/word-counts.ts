import { foldWord, followStem, keyOf, leadStem, pairKey } from './word-key.ts'

/** What was counted of one word. The counts are natural logarithms; nothing is known of what was met too seldom. */
export interface WordFacts {
  readonly leadKey: number
  readonly followKey: number
  /** How often its stem was met as the first of two words, and as the second. */
  readonly leadLog: number | undefined
  readonly followLog: number | undefined
  /** How often the word itself was met. */
  readonly log: number | undefined
}

/**
 * Counts of words and of pairs of words in nine million words of general Arabic: Saudi newspapers of 2015 (SaudiNewsNet),
 * the development set of the United Nations Parallel Corpus (each word of it six times, so that its register has a say)
 * and abstracts of scientific papers; the report is not among them. The table holds numbers under hashes, from which no
 * word and no wording can be read.
 */
export interface WordCounts {
  factsOf(word: string): WordFacts
  /** How many words were counted, as a natural logarithm. */
  readonly total: number
  /**
   * How much likelier the second word is after the first than their classes alone would have it, as a natural
   * logarithm; a pair never met counts against two words that are each met often.
   * @param affinity what the two classes say
   */
  attraction(first: WordFacts, second: WordFacts, affinity: number): number
}

/** Kinds of keys: the word itself, its stem as the first of two, its stem as the second. */
const [FORM, LEAD, FOLLOW] = [0, 1, 2]
const HEAD_BYTES = 16
/** The values are logarithms in steps of these: of counts from nothing up, of ratios from below indifference up. */
const LOG_STEP = 1 / 1.1
const PAIR_STEP = 0.5
const INDIFFERENT = 6

/** A hash table of 16-bit cells: twelve bits of the key, four of the value. An empty cell is 0, and so is what is not there. */
function lookUp(cells: Uint16Array, bits: number, key: number): number {
  const print = key >>> 20
  const mask = cells.length - 1
  for (let at = Math.imul(key, 0x9e3779b1) >>> (32 - bits); ; at = (at + 1) & mask) {
    const cell = cells[at] ?? 0
    if (cell === 0) return 0
    if (cell >>> 4 === print) return cell & 15
  }
}

/**
 * Reads the table: four numbers of 32 bits (the sizes of the two hash tables as powers of two, how many words were
 * counted, how many meetings were added to those of each pair), then the cells of the words and those of the pairs.
 */
export function readWordCounts(bytes: Uint8Array): WordCounts {
  const { buffer } = bytes.slice()
  const [pairBits = 0, wordBits = 0, words = 1, added = 1] = new Uint32Array(buffer, 0, 4)
  const wordCells = new Uint16Array(buffer, HEAD_BYTES, 1 << wordBits)
  const pairCells = new Uint16Array(buffer, HEAD_BYTES + wordCells.byteLength, 1 << pairBits)
  const total = Math.log(words)
  const logOf = (key: number) => {
    const found = lookUp(wordCells, wordBits, key)
    return found === 0 ? undefined : found * LOG_STEP
  }
  return {
    total,
    factsOf(word) {
      const folded = foldWord(word)
      const leadKey = keyOf(leadStem(folded), LEAD)
      const followKey = keyOf(followStem(folded), FOLLOW)
      return {
        leadKey,
        followKey,
        leadLog: logOf(leadKey),
        followLog: logOf(followKey),
        log: logOf(keyOf(folded, FORM)),
      }
    },
    attraction(first, second, affinity) {
      const found = lookUp(pairCells, pairBits, pairKey(first.leadKey, second.followKey))
      if (found > 0) return (found - INDIFFERENT) * PAIR_STEP
      if (first.leadLog === undefined || second.followLog === undefined) return 0
      return -Math.log1p(Math.exp(first.leadLog + second.followLog - total + affinity) / added)
    },
  }
}
