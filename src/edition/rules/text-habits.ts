import { byHabit, possibleOrders, USUAL_HABITS } from './line-order.ts'
import type { Circumstances, Habits } from './order-cost.ts'
import { tokensOf } from './tokens.ts'

/** As many lines as it takes to tell. */
const SAMPLE = 400
/** A printed line is never longer. */
const LONGEST = 300
/** What the first guess finds makes the second. */
const ROUNDS = 3
/** Lines added to each count, so that a few lines tell little. */
const DOUBT = 2
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
    .map((line) => possibleOrders(tokensOf(line, circumstances.lexicon), circumstances, () => 0))
  const withGaps = sample.filter(({ gapped }) => gapped).length
  let habits = USUAL_HABITS
  for (let round = 0; round < ROUNDS; round++) {
    let [reversed, shown, gapped] = [0, 0, 0]
    for (const each of sample) {
      const [found, ...others] = byHabit(each, habits)
      if (found === undefined || others.every((order) => order.cost >= found.cost)) continue
      reversed++
      if (each.shows) shown++
      if (each.gapped) gapped++
    }
    const showing = sample.filter(({ shows }) => shows).length
    const odds = (USUAL_RATIO * (showing - shown + DOUBT)) / (shown + DOUBT)
    const less = Math.max(-MOST, Math.min(0, Math.log(odds)))
    const left = sample.length - reversed
    habits = {
      ...USUAL_HABITS,
      shown: USUAL_HABITS.shown + less,
      gapped: lessLikely(gapped, reversed, withGaps - gapped, left),
      ungapped: lessLikely(reversed - gapped, reversed, left - withGaps + gapped, left),
    }
  }
  return habits
}

/** How much less likely a sign is in reversed lines than in others, as a natural logarithm; a few lines tell little. */
function lessLikely(inReversed: number, reversed: number, inOthers: number, others: number): number {
  const likelier = (inReversed + DOUBT) / (reversed + 2 * DOUBT) / ((inOthers + DOUBT) / (others + 2 * DOUBT))
  return Math.max(-MOST, Math.min(MOST, -Math.log(likelier)))
}
