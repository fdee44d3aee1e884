import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Cut, seamSpaces } from './joining.ts'
import { monthCost } from './month-cost.ts'
import { numberCost } from './number-grammar.ts'
import { bracketCost, leadsQuotation, sentenceCost, strayNumberCost } from './order-cost.ts'
import { joinsOneWord, type Token, type TokenLine } from './tokens.ts'
import { spacesAfter } from './visible-cuts.ts'

/** A line cut into pieces and set from the last to the first; no cut leaves it as it is. */
export interface Arrangement {
  readonly line: TokenLine
  /** Ascending. */
  readonly cuts: readonly Cut[]
}

interface Placed {
  readonly index: number
  /** Whether a seam stands before it, and its spaces when they are known. */
  readonly seam: boolean
  readonly spaces: number | undefined
}

/** Token indexes in the new order. */
function orderOf({ line, cuts }: Arrangement): Placed[] {
  const order: Placed[] = []
  const head: Cut = { at: 0, trailing: undefined, leading: undefined }
  const bounds = [head, ...cuts, { ...head, at: line.tokens.length }]
  let trailing: number | undefined
  for (let piece = bounds.length - 2; piece >= 0; piece--) {
    const [from, to] = [bounds[piece] ?? head, bounds[piece + 1] ?? head]
    for (let index = from.at; index < to.at; index++) {
      const seam = index === from.at && order.length > 0
      const spaces = seam ? seamSpaces(trailing, from.leading) : line.tokens[index]?.spaces
      order.push({ index, seam, spaces })
    }
    trailing = to.trailing
  }
  return order
}

/** What it costs that a word makes one word with what stands before it and one with what stands after it, but none with both. */
const JOINED_TWICE = 6

/** What speaks against this order as a whole; what speaks against its junctions is weighed where they are made. */
export function wholeCost({ line, cuts }: Arrangement, lexicon: Lexicon | undefined): number {
  const tokens: Token[] = []
  let cost = 0
  let end = line.tokens.length
  let joined = false
  for (let piece = cuts.length; piece >= 0; piece--) {
    const start = piece === 0 ? 0 : (cuts[piece - 1]?.at ?? 0)
    const [last, first] = [tokens.at(-1), line.tokens[start]]
    const joins =
      lexicon !== undefined && last !== undefined && first !== undefined && joinsOneWord(last, first, lexicon)
    if (joins) {
      const text = last.text + first.text
      if (joined && lexicon.surpriseOf(text) >= lexicon.tooSurprising) cost += JOINED_TWICE
      tokens.splice(-1, 1, { ...last, text })
    } else if (first !== undefined) tokens.push(first)
    for (let at = start + 1; at < end; at++) {
      const token = line.tokens[at]
      if (token !== undefined) tokens.push(token)
    }
    joined = joins && end - start === 1
    end = start
  }
  return (
    cost +
    bracketCost(tokens) +
    monthCost(tokens) +
    sentenceCost(tokens) +
    strayNumberCost(tokens) +
    numberCost(tokens)
  )
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
  if (leadsQuotation(left, right)) return ''
  if (right.kind === 'open' && line.tokens[rightIndex + 1]?.kind === 'close') return ''
  if (right.kind === 'open' && right.hollow === true) return ''
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
  for (const { index, seam, spaces } of orderOf(arrangement)) {
    const token = line.tokens[index]
    const before = line.tokens[previous]
    if (token === undefined) continue
    if (before === undefined) text += token.text
    else if (seam && spaces !== undefined) text += (spaces > 0 ? ' ' : '') + token.text
    else if (seam) text += seamSpace(line, before, previous, token, index, lexicon) + token.text
    else text += (token.spaces > 0 ? ' ' : '') + token.text
    previous = index
  }
  return text
}
