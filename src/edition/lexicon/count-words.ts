import { FOLLOW, FORM, keyOf, LEAD, pairKey } from './word-key.ts'
import { affinity } from './word-pairs.ts'
import {
  levelOfAttraction,
  levelOfCount,
  type OpenTable,
  openTable,
  put,
  writeWordTable,
} from './word-table.ts'
import { type Pair, type Tally, tallyOf, type WeightedText } from './word-tally.ts'

/** The sizes of the hash tables as powers of two: cells for 225,000 counts of words and for 450,000 pairs, in 1.5 MB. */
const WORD_BITS = 18
const PAIR_BITS = 19

/** What was met once is as likely a misprint. */
const LEAST_WORD = 2
/** Of a stem met more seldom, no pair is expected so often that never to have met it says anything. */
const LEAST_STEM = 40
/** A pair met more seldom is chance. */
const LEAST_PAIR = 3
/** Meetings added to those counted and to those expected, which draws what was met seldom towards indifference. */
const ADDED = 3

export interface CountedWords {
  /** The table, as `readWordCounts` reads it. */
  readonly bytes: Uint8Array
  /** How many words the texts have. */
  readonly words: number
  /** How many counts of words, and how many of pairs, are in the table. */
  readonly wordsKept: number
  readonly pairsKept: number
}

/** Counts the words of the texts and makes of them the table that `readWordCounts` reads. */
export function countWords(texts: Iterable<WeightedText>): CountedWords {
  const tally = tallyOf(texts)
  const words = wordTable(tally)
  const pairs = pairTable(tally)
  return {
    bytes: writeWordTable({ words, pairs, counted: tally.words, added: ADDED }),
    words: tally.words,
    wordsKept: words.taken,
    pairsKept: pairs.taken,
  }
}

/** The counts of the stems, without which no pair is weighed, then those of the words, as many as there is room for. */
function wordTable({ stems, forms }: Tally): OpenTable {
  const table = openTable(WORD_BITS)
  for (const { text, lead, follow } of stems) {
    if (lead.met >= LEAST_STEM) put(table, keyOf(text, LEAD), levelOfCount(lead.met))
    if (follow.met >= LEAST_STEM) put(table, keyOf(text, FOLLOW), levelOfCount(follow.met))
  }
  const kept = forms.filter(({ met }) => met >= LEAST_WORD).sort((one, other) => other.met - one.met)
  for (const { text, met } of kept) if (!put(table, keyOf(text, FORM), levelOfCount(met))) break
  return table
}

/** How much likelier each pair is than expected, as many pairs as there is room for, those first that say most. */
function pairTable({ pairs, words }: Tally): OpenTable {
  const table = openTable(PAIR_BITS)
  const rated = pairs
    .filter(({ met }) => met >= LEAST_PAIR)
    .map((pair) => ratedPair(pair, words))
    .sort((one, other) => other.worth - one.worth)
  for (const { key, attraction } of rated) if (!put(table, key, levelOfAttraction(attraction))) break
  return table
}

interface RatedPair {
  readonly key: number
  /** How much likelier the second is after the first than their classes alone would have it, as a natural logarithm. */
  readonly attraction: number
  /**
   * What would be lost without the pair: by how much it would be taken for too unlikely, as one never met, and how often.
   * What was expected cancels out of it but for its last bits: the pairs met most often come first.
   */
  readonly worth: number
}

function ratedPair(pair: Pair, words: number): RatedPair {
  const expected = expectedOf(pair, words) + ADDED
  const attraction = Math.log((pair.met + ADDED) / expected)
  const neverMet = Math.log(ADDED / expected)
  return {
    key: pairKey(keyOf(pair.first.text, LEAD), keyOf(pair.second.text, FOLLOW)),
    attraction,
    worth: (attraction - neverMet) * Math.sqrt(pair.met),
  }
}

/** How often the two would meet if nothing but their frequency and their classes brought them together. */
function expectedOf({ first, second }: Pair, words: number): number {
  let expected = 0
  for (const [leads, before] of first.lead.classes)
    for (const [follows, after] of second.follow.classes)
      expected += ((before * after) / words) * Math.exp(affinity(leads, follows))
  return expected
}
