import { FOLLOW, FORM, foldWord, followStem, keyOf, LEAD, leadStem, pairKey } from './word-key.ts'
import { attractionOfLevel, logOfLevel, lookUp, readWordTable } from './word-table.ts'

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
 * Counts of words and of pairs of words in general Arabic. The table holds numbers under hashes, from which no word and
 * no wording can be read. `word-counts.bin` was made, and can be made again byte for byte, by
 *
 *     npm run --silent count-words -- word-counts.bin --weight 6 un.txt news.txt --weight 2 science.txt
 *
 * over nine million words, a copy of a text counted as often as it weighs. One paragraph or sentence stands on a line:
 *
 * - `un.txt`: 2,673 lines of the development set of the United Nations Parallel Corpus, those longer than 15 characters.
 *   It is small; weighed six times, its register has a say.
 * - `news.txt`: 141,124 lines of Saudi newspapers from 21 July to 11 August 2015 (SaudiNewsNet), each line once, those
 *   longer than 40 characters and without Persian letters (پ چ گ ک).
 * - `science.txt`: 847 abstracts of scientific papers in Arabic, those longer than 60 characters; weighed twice.
 *
 * Lines with a tatweel were left out of the first and the third, and of all three every line that shares eight words in a
 * row with a text on which the repair was measured. The report is not among them.
 */
export interface WordCounts {
  factsOf(word: string): WordFacts
  /** How often the word itself was met, which is told sooner than all of its facts. */
  logOf(word: string): number | undefined
  /** Whether a word was met, by the key of its form. */
  isMet(key: number): boolean
  /** How many words were counted, as a natural logarithm. */
  readonly total: number
  /**
   * How much likelier the second word is after the first than their classes alone would have it, as a natural
   * logarithm; a pair never met counts against two words that are each met often.
   * @param affinity what the two classes say
   */
  attraction(first: WordFacts, second: WordFacts, affinity: number): number
}

/** Reads a table of counts; `word-table.ts` says how it lies in its bytes. */
export function readWordCounts(bytes: Uint8Array): WordCounts {
  const { words, pairs, counted, added } = readWordTable(bytes)
  const total = Math.log(Math.max(1, counted))
  const logOf = (key: number) => {
    const found = lookUp(words, key)
    return found === 0 ? undefined : logOfLevel(found)
  }
  return {
    total,
    isMet: (key) => lookUp(words, key) > 0,
    logOf: (word) => logOf(keyOf(foldWord(word), FORM)),
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
      const found = lookUp(pairs, pairKey(first.leadKey, second.followKey))
      if (found > 0) return attractionOfLevel(found)
      if (first.leadLog === undefined || second.followLog === undefined) return 0
      return -Math.log1p(Math.exp(first.leadLog + second.followLog - total + affinity) / added)
    },
  }
}
