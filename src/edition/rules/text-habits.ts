import { ordersOf, USUAL_HABITS } from './line-order.ts'
import type { Circumstances, Habits } from './order-cost.ts'
import { tokensOf } from './tokens.ts'
import { visibleCuts } from './visible-cuts.ts'

/** As many lines as it takes to tell. */
const SAMPLE = 400
/** A printed line is never longer. */
const LONGEST = 300
/** What the first guess finds makes the second. */
const ROUNDS = 2
/** Lines added to each count, so that a few lines tell little. */
const DOUBT = 4
/** So many times more lines reversed than not are usual. */
const USUAL_RATIO = 4
const MOST = 3

/**
 * How this text's lines were reversed: every other one, or nearly all whose pieces show. Told by the lines themselves:
 * what the usual costs make of a sample of them sets the costs for all.
 */
export function habitsOf(lines: readonly string[], circumstances: Circumstances): Habits {
  if (circumstances.lexicon === undefined) return USUAL_HABITS
  const sample = lines
    .filter((line) => line.length <= LONGEST && line.trim().includes(' '))
    .slice(0, SAMPLE)
    .map((line) => tokensOf(line, circumstances.lexicon))
    .filter((line) => visibleCuts(line).length > 0)
  let habits = USUAL_HABITS
  for (let round = 0; round < ROUNDS; round++) {
    let reversed = 0
    for (const line of sample) {
      const [found, ...others] = ordersOf(line, { ...circumstances, habits }, () => 0)
      if (found !== undefined && others.some((order) => order.cost < found.cost)) reversed++
    }
    const odds = (USUAL_RATIO * (sample.length - reversed + DOUBT)) / (reversed + DOUBT)
    const less = Math.max(-MOST, Math.min(0, Math.log(odds)))
    habits = { ...USUAL_HABITS, shown: USUAL_HABITS.shown + less }
  }
  return habits
}
