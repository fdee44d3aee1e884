/** How much happens when: the curve behind the overview strip. */
import type { TimelineEvent } from '../events.ts'
import type { Span } from './scale.ts'

/** Events under way in each of `bins` equal parts of the span. One pass over the events and one over the bins. */
export function densityOf(events: readonly TimelineEvent[], span: Span, bins: number): number[] {
  const width = (span.end - span.start) / bins
  const steps = new Array<number>(bins + 1).fill(0)
  const binOf = (instant: number) =>
    Math.min(bins - 1, Math.max(0, Math.floor((instant - span.start) / width)))
  for (const { start, end } of events) {
    if (end <= span.start || start >= span.end) continue
    const first = binOf(start)
    const last = binOf(end - 1)
    steps[first] = (steps[first] ?? 0) + 1
    steps[last + 1] = (steps[last + 1] ?? 0) - 1
  }
  let open = 0
  return steps.slice(0, bins).map((step) => {
    open += step
    return open
  })
}
