import { KNOWN, NEVER, SELDOM, UNKNOWN } from '../lexicon/unmet-words.ts'
import { remembered, rememberedAlong } from '../remembered.ts'
import { isWordUnderneath, type KnownWords } from './layer.ts'

/** What is no word surprises at least so much more than the commonest one, however often somebody wrote it. */
const ODD = 1
/** A longer string of letters surprises more with each letter. */
const USUAL_LENGTH = 7
const LETTER = 2.8

/** A string of letters as a word by itself. */
export interface Estimate {
  readonly isWord: boolean
  /** Whether it was met in general Arabic, and is not one that might be formed. */
  readonly isMet: boolean
  /** How surprising it is, as a negative natural logarithm. */
  readonly cost: number
}

const MARKS = /[\u064b-\u065f\u0670]/gu

/** Whether a string surely is no word that was met in general Arabic: told sooner than what it is worth. */
export function isUnmet(word: string, { counts }: KnownWords): boolean {
  return counts !== undefined && counts.logOf(word) === undefined
}

/** What strings of letters are worth as words, apart from the text in which they stand. */
export const estimates = rememberedAlong((words: KnownWords) =>
  remembered((word: string): Estimate => {
    const { isWord, counts } = words
    const known = isWord !== undefined && isWordUnderneath(word, isWord)
    const excess = Math.max(0, word.replace(MARKS, '').length - USUAL_LENGTH) * LETTER
    if (counts === undefined) return { isWord: known, isMet: known, cost: known ? KNOWN : UNKNOWN + excess }
    const log = counts.logOf(word)
    if (known) return { isWord: true, isMet: log !== undefined, cost: counts.total - (log ?? SELDOM) }
    return { isWord: false, isMet: false, cost: counts.total + (log === undefined ? excess - NEVER : ODD) }
  }),
)
