import { type Arrangement, costOf, textOf } from './arrangement.ts'
import { bestCuts } from './best-cuts.ts'
import { type Draft, replaceWhole } from './edits.ts'
import { type TokenLine, tokensOf } from './tokens.ts'
import { visibleCuts } from './visible-cuts.ts'

/** What must speak against a line before it is touched, and how much less against its new order. */
const SUSPICION = 1
const GAIN = 1
/** On a real page all runs of a line are reversed; only strong signs speak for some of them. */
const PARTIAL_GAIN = 1.5

/** How a text sets its commas: some writers put a space before, and there it is no sign of anything. */
export interface OrderStyle {
  readonly spacedCommas: boolean
}

/** The bidirectional algorithm swaps a symbol and the number before it when both fall into one left-to-right run. */
function swapSymbolAndYear(text: string): string {
  return text.replace(/([A-Z][\w./-]{0,60}\/[\w./-]{1,60}) (\d{4}) ?\( ?\)/gu, '$2 ($1)')
}

/** Every place where a cut can be: the visible ones and each bare space. */
function possibleCuts(line: TokenLine): number[] {
  const cuts: number[] = []
  for (let at = 1; at < line.tokens.length; at++) cuts.push(at)
  return cuts
}

/** The order with least against it: as found, all visible runs reversed, or only some of them. */
export function bestOrder(text: string, { spacedCommas }: OrderStyle): string | undefined {
  const line = tokensOf(text)
  if (line.tokens.length < 2) return undefined
  const asFound = costOf({ line, cuts: [] }, spacedCommas)
  if (asFound < SUSPICION) return undefined
  const visible = visibleCuts(line)
  let best: Arrangement | undefined
  let least = asFound - GAIN
  for (const cuts of [
    visible,
    bestCuts(line, visible, spacedCommas),
    bestCuts(line, possibleCuts(line), spacedCommas),
  ]) {
    if (cuts.length === 0) continue
    const cost = costOf({ line, cuts }, spacedCommas)
    if (best === undefined ? cost <= least : cost < least - PARTIAL_GAIN) {
      best = { line, cuts }
      least = cost
    }
  }
  return best === undefined ? undefined : swapSymbolAndYear(textOf(best))
}

/**
 * Puts a line's runs back in order. The extraction sorted them by their place on the page from left to right, so in a
 * damaged line they stand in reverse, and punctuation, digits and brackets hang on the wrong side. A line with nothing
 * against it stays as it is.
 */
export function restoreLineOrder(draft: Draft, style: OrderStyle): Draft {
  const order = bestOrder(draft.text, style)
  return order === undefined ? draft : replaceWhole(draft, 'line-order', order)
}
