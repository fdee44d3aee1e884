import { type Arrangement, costOf, textOf } from './arrangement.ts'
import { bestCuts } from './best-cuts.ts'
import { type Draft, replaceWhole } from './edits.ts'
import type { Circumstances } from './order-cost.ts'
import { isFragment, type TokenLine, tokensOf } from './tokens.ts'
import { visibleCuts } from './visible-cuts.ts'

/** What must speak against a line before it is touched, and how much less against its new order. */
const SUSPICION = 1
const GAIN = 1
/** On a real page all runs of a line are reversed; only strong signs speak for some of them. */
const PARTIAL_GAIN = 1.5

/** The bidirectional algorithm swaps a symbol and the number before it when both fall into one left-to-right run. */
function swapSymbolAndYear(text: string): string {
  return text.replace(/([A-Z][\w./-]{0,60}\/[\w./-]{1,60}) (\d{4}) ?\( ?\)/gu, '$2 ($1)')
}

/** The visible cuts, and where the lexicon finds broken or glued words, each bare space beside. */
function possibleCuts(line: TokenLine, visible: readonly number[]): number[] {
  const doubtful = line.tokens.some((token) => token.glued > 0 || token.oddness > 0 || isFragment(token))
  const cuts = new Set(visible)
  for (let at = 1; at < line.tokens.length; at++) {
    const token = line.tokens[at]
    if (token === undefined) continue
    if (token.glued > 0 || doubtful || token.kind !== 'word' || line.tokens[at - 1]?.kind !== 'word')
      cuts.add(at)
  }
  return [...cuts].sort((one, other) => one - other)
}

/** The order with least against it: as found, all visible runs reversed, or only some of them. */
export function bestOrder(text: string, circumstances: Circumstances): string | undefined {
  const { lexicon } = circumstances
  const line = tokensOf(text, lexicon)
  if (line.tokens.length < 2) return undefined
  const asFound = costOf({ line, cuts: [] }, circumstances)
  if (asFound < SUSPICION) return undefined
  const visible = visibleCuts(line)
  const possible = possibleCuts(line, visible)
  let best: Arrangement | undefined
  let least = asFound - GAIN
  for (const cuts of [
    visible,
    bestCuts(line, visible, circumstances),
    bestCuts(line, possible, circumstances),
  ]) {
    if (cuts.length === 0) continue
    const cost = costOf({ line, cuts }, circumstances)
    if (best === undefined ? cost <= least : cost < least - PARTIAL_GAIN) {
      best = { line, cuts }
      least = cost
    }
  }
  return best === undefined ? undefined : swapSymbolAndYear(textOf(best, lexicon))
}

/**
 * Puts a line's runs back in order. The extraction sorted them by their place on the page from left to right, so in a
 * damaged line they stand in reverse, and punctuation, digits and brackets hang on the wrong side. A line with nothing
 * against it stays as it is.
 */
export function restoreLineOrder(draft: Draft, circumstances: Circumstances): Draft {
  const order = bestOrder(draft.text, circumstances)
  return order === undefined ? draft : replaceWhole(draft, 'line-order', order)
}
