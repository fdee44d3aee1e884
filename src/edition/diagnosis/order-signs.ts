import type { Lexicon } from '../lexicon/lexicon.ts'
import { bestOrder } from '../rules/line-order.ts'
import { type Circumstances, pairCost } from '../rules/order-cost.ts'
import { joinCost } from '../rules/text-order.ts'
import { type Token, tokensOf } from '../rules/tokens.ts'
import { isCode } from './code-lines.ts'

/**
 * What a text tells about the order of its lines, by two witnesses that do not know of each other: the marks, which say
 * how a line should be turned, and the language, which says whether the text reads better when all those lines are.
 */
export interface OrderSigns {
  /** Lines that were looked at. */
  readonly lines: number
  /** Lines whose marks stand as if their pieces were in reverse. */
  readonly turned: number
  /** Of these, lines that begin or end with a mark as none does. */
  readonly impossible: number
  /** What the language gains when these lines are turned, and the gains' squares; both are sums over those lines. */
  readonly gain: number
  readonly squares: number
}

export const NO_ORDER_SIGNS: OrderSigns = { lines: 0, turned: 0, impossible: 0, gain: 0, squares: 0 }

/** A printed line is never longer. */
const LONGEST = 600
/** A closing mark before the first word, or an opening one after the last. */
const IMPOSSIBLE = /^\s*[.،؛:)\]»]\s*\p{Script=Arabic}|\p{Script=Arabic}\s*[([«]\s*$/u
const WORD = /[\u0621-\u064a\u0671-\u06d3]{2}/u

/** A line as it was found, and as its marks would have it. */
interface Proposal {
  readonly found: readonly Token[]
  readonly proposed: readonly Token[]
}

function proposalOf(line: string, circumstances: Circumstances, lexicon: Lexicon): Proposal {
  const found = tokensOf(line, lexicon).tokens
  const order = bestOrder(line, circumstances)
  return { found, proposed: order === undefined ? found : tokensOf(order, lexicon).tokens }
}

/** What the language says against the junctions that the one order has and the other has not. */
function costOfOwn(one: readonly Token[], other: readonly Token[], adjacent: boolean, lexicon: Lexicon) {
  const shared = new Map<string, number>()
  for (let at = 1; at < other.length; at++) {
    const key = `${other[at - 1]?.text} ${other[at]?.text}`
    shared.set(key, (shared.get(key) ?? 0) + 1)
  }
  let cost = 0
  for (let at = 1; at < one.length; at++) {
    const [left, right] = [one[at - 1], one[at]]
    if (left === undefined || right === undefined) continue
    const key = `${left.text} ${right.text}`
    const common = shared.get(key) ?? 0
    if (common > 0) shared.set(key, common - 1)
    else cost += pairCost(left, right, adjacent, lexicon)
  }
  return cost
}

/** What the marks and the language say of the order of lines that follow each other. */
export function orderSignsOf(lines: readonly string[], spacedCommas: boolean, lexicon: Lexicon): OrderSigns {
  const circumstances = { spacedCommas, lexicon }
  let { lines: seen, turned, impossible, gain, squares } = NO_ORDER_SIGNS
  let before: Proposal | undefined
  let blank = true
  for (const line of lines) {
    if (line.trim() === '') {
      blank = true
      continue
    }
    if (line.length > LONGEST || !WORD.test(line) || isCode(line)) {
      before = undefined
      continue
    }
    const here = proposalOf(line, { spacedCommas }, lexicon)
    seen++
    const [one, other] = [here.found[0], here.proposed[0]]
    const turns = here.found !== here.proposed
    if (one === undefined || other === undefined) continue
    let gained = 0
    if (turns) {
      turned++
      if (IMPOSSIBLE.test(line)) impossible++
      gained +=
        costOfOwn(here.found, here.proposed, true, lexicon) -
        costOfOwn(here.proposed, here.found, false, lexicon)
    }
    if (turns || (before !== undefined && before.found !== before.proposed))
      gained +=
        joinCost(before?.found.at(-1), one, blank, circumstances) -
        joinCost(before?.proposed.at(-1), other, blank, circumstances)
    gain += gained
    squares += gained * gained
    before = here
    blank = false
  }
  return { lines: seen, turned, impossible, gain, squares }
}

export function addOrderSigns(one: OrderSigns, other: OrderSigns): OrderSigns {
  return {
    lines: one.lines + other.lines,
    turned: one.turned + other.turned,
    impossible: one.impossible + other.impossible,
    gain: one.gain + other.gain,
    squares: one.squares + other.squares,
  }
}

/** What it takes to find lines out of order. */
interface Threshold {
  readonly turned: number
  /** The share of lines that are turned. */
  readonly share: number
  /** What a turned line gains on average. */
  readonly gain: number
  /** The whole gain in units of what it would be by chance. */
  readonly chance: number
}

/**
 * In a text with sound letters: measured on some 1,500 sound texts of eight registers, of which the nearest has two
 * thirds of the chance and half of the gain.
 */
const SOUND_LETTERS: Threshold = { turned: 4, share: 0.05, gain: 0.6, chance: 2.7 }
/** In a text whose letters show the font that is known to turn lines. */
const LOST_LETTERS: Threshold = { turned: 3, share: 0.08, gain: 0.3, chance: 1 }
/** The same of a few lines, when a mark stands where none does. */
const FEW_LINES: Threshold = { turned: 1, share: 0.1, gain: 0.3, chance: 0.5 }

export function chanceOf({ gain, squares }: OrderSigns): number {
  return squares === 0 ? 0 : gain / Math.sqrt(squares)
}

function reaches(signs: OrderSigns, { turned, share, gain, chance }: Threshold): boolean {
  return (
    signs.turned >= turned &&
    signs.turned >= share * signs.lines &&
    signs.gain >= gain * signs.turned &&
    chanceOf(signs) >= chance
  )
}

/** Whether the lines of a text are out of order. @param font whether its letters show the font that turns lines */
export function isOutOfOrder(signs: OrderSigns, font: boolean): boolean {
  if (reaches(signs, SOUND_LETTERS)) return true
  return font && (reaches(signs, LOST_LETTERS) || (signs.impossible > 0 && reaches(signs, FEW_LINES)))
}

export function isSurelyOutOfOrder(signs: OrderSigns): boolean {
  return reaches(signs, SOUND_LETTERS)
}
