import type { Lexicon } from '../lexicon/lexicon.ts'
import { isMonthName } from '../lexicon/months.ts'
import { isNonJoining, PERSIAN_YEH } from './letters.ts'

/** Two words that stand without a space, and how sure that is (0 and up). */
export interface Split {
  readonly at: number
  readonly sureness: number
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'في فی من على إلى عن أن إن لم لن قد هذا هذه ذلك تلك التي الذي الذين بين حول مع هو هي وقد وفي ومن وعلى وأن'.split(
    ' ',
  ),
)
const LONGEST = 30
/** A word that is in no dictionary but that the text has more often than this is left whole. */
const CHANCE = 2
const BEGINS_WITH_MARK = /^[\u064b-\u065f\u0670]/u

/** Whether a word may be two: Arabic does not have it, and this text hardly. */
export function mayBeGlued(word: string, lexicon: Lexicon): boolean {
  return word.length <= LONGEST && !lexicon.has(word) && lexicon.countOf(word) <= CHANCE
}

/**
 * Where a word that is none falls into two that are: «الطلبمقدم». Two runs met there that were cut at a space. The
 * ends of words tell most (ة and ى end one, ال begins one, a Persian yeh is initial), then what this text uses.
 */
export function splitGlued(word: string, lexicon: Lexicon): Split | undefined {
  if (word.length < 4) return undefined
  let best: Split | undefined
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    if (BEGINS_WITH_MARK.test(right)) continue
    if (lexicon.lostForms && /^[كي]/u.test(right)) continue
    if (!lexicon.has(left) || !lexicon.has(right)) continue
    const certain =
      (right.startsWith(PERSIAN_YEH) && !isNonJoining(left.at(-1))) || isMonthName(left) || isMonthName(right)
    const sureness = surenessOf(left, right, lexicon) + (certain ? 3 : 0)
    if (
      sureness <= (best?.sureness ?? 0) ||
      tooSmall(left, lexicon) ||
      tooSmall(right, lexicon) ||
      WRITTEN_TOGETHER.test(left)
    )
      continue
    best = { at, sureness }
  }
  return best
}

/** First parts that writers set without a space themselves: عبدالله, أبوظبي, ابنسينا. */
const WRITTEN_TOGETHER = /^[وفبل]?(?:عبد|أبو|أبا|أبي|ابن|بن|ما|لا|يا|آل|كل)$/u

function tooSmall(part: string, lexicon: Lexicon): boolean {
  return part.length < 3 && !SMALL_WORDS.has(part) && lexicon.surpriseOf(part) > 7.5
}

function surenessOf(left: string, right: string, lexicon: Lexicon): number {
  let sureness = 0
  if (/[ةى]$/u.test(left)) sureness += 3
  if (/^(?:ال|وال|بال|لل)/u.test(right) && right.length > 4) sureness += 1.5
  for (const part of [left, right]) {
    const count = lexicon.countOf(part)
    if (SMALL_WORDS.has(part)) sureness += 1
    else if (part.length > 2) sureness += (count > 0 ? 1.5 : 0) + (count > 3 ? 0.5 : 0)
    if (part.length > 4) sureness += 0.5
  }
  return sureness
}
