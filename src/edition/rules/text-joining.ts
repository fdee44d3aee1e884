import type { Joining } from './joining.ts'
import { ordersOf } from './line-order.ts'
import type { Circumstances } from './order-cost.ts'
import { tokensOf } from './tokens.ts'

const JOININGS: readonly Joining[] = ['loose', 'kept', 'spaced', 'tight']
/** As many lines as it takes to tell. */
const SAMPLE = 300
/** Fewer lines do not tell. */
const FEWEST = 10
/** A printed line is never longer. */
const LONGEST = 300
/** What each cut must make up for where spaces may be anything, as that explains every text. */
const ANYTHING = 0.7
/** Wide gaps in one line of so many are no accident. */
const GAPPED = 50

/**
 * How the pieces of this text were joined, which is the same in all its lines: the way that leaves least against them.
 * Knowing it tells more than any word: where spaces were kept, pieces put back wrongly meet with a space too many or
 * too few.
 */
export function joiningOf(lines: readonly string[], circumstances: Circumstances): Joining {
  if (circumstances.lexicon === undefined) return 'loose'
  const sample = lines.filter((line) => line.length <= LONGEST && line.trim().includes(' ')).slice(0, SAMPLE)
  if (sample.length < FEWEST) return 'loose'
  const gapped = sample.filter((line) => /\S {3,}|^ {2}/u.test(line)).length
  if (gapped * GAPPED > sample.length) return 'loose'
  const tokens = sample.map((line) => tokensOf(line, circumstances.lexicon))
  let best: Joining = 'loose'
  let least = Number.POSITIVE_INFINITY
  for (const joining of JOININGS) {
    let cost = 0
    for (const line of tokens) {
      const costs = ordersOf(line, { ...circumstances, joining }, () => 0).map(
        (order) => order.cost + (joining === 'loose' ? order.arrangement.cuts.length * ANYTHING : 0),
      )
      if (costs.length > 0) cost += Math.min(...costs)
    }
    if (cost < least) {
      least = cost
      best = joining
    }
  }
  return best
}
