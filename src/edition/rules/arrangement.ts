import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  bracketCost,
  type Circumstances,
  endCost,
  junctionCost,
  monthCost,
  sentenceCost,
  startCost,
  strayNumberCost,
} from './order-cost.ts'
import { joinsOneWord, type Token, type TokenLine } from './tokens.ts'
import { spacesAfter } from './visible-cuts.ts'

/** A line cut into pieces and set from the last to the first; no cut leaves it as it is. */
export interface Arrangement {
  readonly line: TokenLine
  /** The number of tokens before each cut, ascending. */
  readonly cuts: readonly number[]
}

/** Token indexes in the new order, each with whether a seam stands before it. */
export function orderOf({ line, cuts }: Arrangement): { index: number; seam: boolean }[] {
  const order: { index: number; seam: boolean }[] = []
  const bounds = [0, ...cuts, line.tokens.length]
  for (let piece = bounds.length - 2; piece >= 0; piece--) {
    const from = bounds[piece] ?? 0
    const to = bounds[piece + 1] ?? 0
    for (let index = from; index < to; index++)
      order.push({ index, seam: index === from && order.length > 0 })
  }
  return order
}

/** Everything that speaks against this order. */
export function costOf(arrangement: Arrangement, circumstances: Circumstances): number {
  const { line } = arrangement
  const order = orderOf(arrangement)
  const tokens = order.flatMap(({ index }) => line.tokens[index] ?? [])
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return 0
  let cost =
    startCost(first, tokens[1]) + endCost(last, tokens.at(-2)) + bracketCost(tokens) + monthCost(tokens)
  cost += sentenceCost(tokens, circumstances.continues === true) + strayNumberCost(tokens)
  for (const { oddness } of tokens) cost += oddness
  order.forEach(({ seam }, at) => {
    const [left, right] = [tokens[at - 1], tokens[at]]
    if (left === undefined || right === undefined) return
    cost += junctionCost(left, right, seam ? 'seam' : right.spaces, circumstances)
  })
  return cost
}

/**
 * The space between two pieces that were not neighbours. The line as found says whether the one ended and the other
 * began with a space; between words there is always one, and marks take theirs by Arabic usage.
 */
function seamSpace(
  line: TokenLine,
  left: Token,
  leftIndex: number,
  right: Token,
  rightIndex: number,
  lexicon: Lexicon | undefined,
): string {
  if (['stop', 'comma', 'colon', 'close', 'slash'].includes(right.kind)) return ''
  if (left.kind === 'open' || left.kind === 'slash') return ''
  const found = spacesAfter(line, leftIndex) > 0 || (line.tokens[rightIndex]?.spaces ?? 0) > 0
  if (right.kind === 'other' && /^\*+$/u.test(right.text)) return ''
  const wordly = (token: Token) => token.kind === 'word' || token.kind === 'number' || token.kind === 'latin'
  if (joinsOneWord(left, right, lexicon)) return ''
  if (wordly(left) && wordly(right)) return ' '
  if (left.kind === 'dash') return ' '
  if (left.kind === 'close' || left.kind === 'comma' || left.kind === 'stop' || left.kind === 'colon')
    return ' '
  if (right.kind === 'open') return found || !noteFollows(line, rightIndex) ? ' ' : ''
  return found ? ' ' : ''
}

/** A bracket that holds one or two digits or one letter, as the reference to a note does. */
function noteFollows(line: TokenLine, openIndex: number): boolean {
  const inside = line.tokens[openIndex - 1] ?? line.tokens[openIndex + 1]
  return [inside, line.tokens[openIndex + 1]].some(
    (token) => token !== undefined && (/^\d{1,2}$/u.test(token.text) || /^[أ-ي]$/u.test(token.text)),
  )
}

export function textOf(arrangement: Arrangement, lexicon?: Lexicon): string {
  const { line } = arrangement
  let text = ''
  let previous = -1
  for (const { index, seam } of orderOf(arrangement)) {
    const token = line.tokens[index]
    const before = line.tokens[previous]
    if (token === undefined) continue
    if (before === undefined) text += token.text
    else if (seam) text += seamSpace(line, before, previous, token, index, lexicon) + token.text
    else text += (token.spaces > 0 ? ' ' : '') + token.text
    previous = index
  }
  return text
}
