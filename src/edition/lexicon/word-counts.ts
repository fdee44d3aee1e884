import { FOLLOW, FORM, foldWord, followStem, keyOf, LEAD, leadStem, pairKey } from './word-key.ts'
import { attractionOfLevel, levelOfLog, logOfLevel, lookUp, readWordTable } from './word-table.ts'

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

/** Counts come in so few levels, and the affinity of classes in so few steps, that what follows from them is soon known. */
const LEVELS = 16
const STEPS = 64

/** What speaks against two words that were never met side by side. */
function attractionUnmet(total: number, added: number) {
  const known = new Float64Array(LEVELS * LEVELS * STEPS)
  const attraction = (leadLog: number, followLog: number, affinity: number) =>
    -Math.log1p(Math.exp(leadLog + followLog - total + affinity) / added)
  return (leadLog: number, followLog: number, affinity: number): number => {
    const step = affinity * 2 + STEPS / 2
    if (!(step >= 0 && step < STEPS)) return attraction(leadLog, followLog, affinity)
    const place = (levelOfLog(leadLog) * LEVELS + levelOfLog(followLog)) * STEPS + step
    // It is never nothing, and a step that is no whole number has no place.
    return known[place] || remember(place, attraction(leadLog, followLog, affinity))
  }

  function remember(place: number, value: number): number {
    known[place] = value
    return value
  }
}

/** Reads a table of counts; `word-table.ts` says how it lies in its bytes. */
export function readWordCounts(bytes: Uint8Array): WordCounts {
  const { words, pairs, counted, added } = readWordTable(bytes)
  const total = Math.log(Math.max(1, counted))
  const unmet = attractionUnmet(total, added)
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
      return unmet(first.leadLog, second.followLog, affinity)
    },
  }
}
