import type { Lexicon } from '../lexicon/lexicon.ts'
import { tokensOf } from '../rules/tokens.ts'
import { hasOwnOrder, isFullOfLatin } from './code-lines.ts'

/**
 * What the language says of lines whose words, each of them sound, may stand from the last to the first: how much more
 * gladly the words of a line follow each other as they stand than the other way round.
 */
export interface BackwardSigns {
  /** Lines that were looked at, and of these such as read better from their last word. */
  readonly lines: number
  readonly backward: number
  /** Words side by side in these lines, and what the order as it stands has before the other one, in all. */
  readonly pairs: number
  readonly lead: number
  /** The same in such lines alone as read better as they stand. */
  readonly sound: number
}

export const NO_BACKWARD_SIGNS: BackwardSigns = { lines: 0, backward: 0, pairs: 0, lead: 0, sound: 0 }

/** Lines that are looked at in one place, from all over it. */
const MOST_LINES = 200
/** Fewer pairs of words tell nothing of their line. */
const FEWEST_PAIRS = 3

interface Threshold {
  readonly lines: number
  readonly pairs: number
  /** What the order as it stands has before the other one, for each pair. */
  readonly lead: number
  /** Of all that speaks for either order, so large a share may speak for the one as it stands. */
  readonly sound: number
}

/**
 * Of 380 sound texts of all kinds none came below -0.06. Of 198 stories, books, news and laws with the words of each
 * line in reverse none came above -0.27, and none had more than 0.13 of it that spoke for the order as it stood: more is
 * a text only some of whose lines are such.
 */
const FOUND: Threshold = { lines: 3, pairs: 30, lead: -0.25, sound: 0.15 }
const SURE: Threshold = { lines: 5, pairs: 60, lead: -0.4, sound: 0.1 }

export function backwardSignsOf(lines: readonly string[], lexicon: Lexicon): BackwardSigns {
  let { lines: seen, backward, pairs, lead, sound } = NO_BACKWARD_SIGNS
  const step = Math.ceil(lines.length / MOST_LINES)
  for (let at = 0; at < lines.length; at += step) {
    const line = lines[at] ?? ''
    if (hasOwnOrder(line) || isFullOfLatin(line)) continue
    const { tokens } = tokensOf(line, lexicon)
    let [here, count] = [0, 0]
    for (const [index, right] of tokens.entries()) {
      const left = tokens[index - 1]
      if (left?.kind !== 'word' || right.kind !== 'word') continue
      here += lexicon.affinityOf(left, right) - lexicon.affinityOf(right, left)
      count++
    }
    if (count < FEWEST_PAIRS) continue
    seen++
    pairs += count
    lead += here
    if (here < 0) backward++
    else sound += here
  }
  return { lines: seen, backward, pairs, lead, sound }
}

export function addBackwardSigns(one: BackwardSigns, other: BackwardSigns): BackwardSigns {
  return {
    lines: one.lines + other.lines,
    backward: one.backward + other.backward,
    pairs: one.pairs + other.pairs,
    lead: one.lead + other.lead,
    sound: one.sound + other.sound,
  }
}

function reaches(signs: BackwardSigns, least: Threshold): boolean {
  return (
    signs.lines >= least.lines &&
    signs.pairs >= least.pairs &&
    signs.lead <= least.lead * signs.pairs &&
    signs.sound <= least.sound * (2 * signs.sound - signs.lead)
  )
}

/** Whether the words of each line stand from the last to the first. */
export function isBackward(signs: BackwardSigns): boolean {
  return reaches(signs, FOUND)
}

export function isSurelyBackward(signs: BackwardSigns): boolean {
  return reaches(signs, SURE)
}
