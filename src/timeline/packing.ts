/** Interval packing: no two that overlap in one row, and no more rows than the deepest overlap. */
export interface Interval {
  readonly start: number
  readonly end: number
}

/**
 * The row of each interval. Going through them by their starts and taking the first row that is free never needs
 * more rows than overlap at one point. Intervals that only touch do not overlap.
 * @param intervals sorted by start
 */
export function packIntervals(intervals: readonly Interval[]): number[] {
  const ends: number[] = []
  return intervals.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start)
    const row = free < 0 ? ends.length : free
    ends[row] = end
    return row
  })
}

/** How many intervals overlap where most do. */
export function deepestOverlap(intervals: readonly Interval[]): number {
  const starts = intervals.map(({ start }) => start).sort((a, b) => a - b)
  const ends = intervals.map(({ end }) => end).sort((a, b) => a - b)
  let [open, deepest, closed] = [0, 0, 0]
  for (const start of starts) {
    while (closed < ends.length && (ends[closed] ?? 0) <= start) {
      closed++
      open--
    }
    open++
    deepest = Math.max(deepest, open)
  }
  return deepest
}

/**
 * Cuts into runs that overlap in one piece, and says whether a run needs more than `rows` rows.
 * @param intervals sorted by start
 */
export function overlapRuns(
  intervals: readonly Interval[],
  rows: number,
): { from: number; to: number; tooDeep: boolean }[] {
  const runs: { from: number; to: number; tooDeep: boolean }[] = []
  let ends: number[] = []
  let last = Number.NEGATIVE_INFINITY
  intervals.forEach(({ start, end }, index) => {
    if (start >= last) {
      runs.push({ from: index, to: index, tooDeep: false })
      ends = []
    }
    const run = runs.at(-1)
    if (!run) return
    run.to = index + 1
    last = Math.max(last, end)
    if (run.tooDeep) return
    const free = ends.findIndex((taken) => taken <= start)
    if (free < 0 && ends.length === rows) run.tooDeep = true
    else ends[free < 0 ? ends.length : free] = end
  })
  return runs
}
