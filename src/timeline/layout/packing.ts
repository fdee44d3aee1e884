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

/** Of intervals in rising order, the index of the first that starts at or after an instant. */
function firstFrom(intervals: readonly Interval[], instant: number): number {
  let [from, to] = [0, intervals.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((intervals[middle]?.start ?? instant) < instant) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * The row of each interval where there are only so many rows; -1 where none is free. Each takes the first row that is
 * free when its turn comes.
 * @param intervals in any order
 */
export function packInTurn(intervals: readonly Interval[], rows: number): number[] {
  const taken: Interval[][] = Array.from({ length: rows }, () => [])
  return intervals.map((interval) => {
    for (const [row, inRow] of taken.entries()) {
      const at = firstFrom(inRow, interval.end)
      if ((inRow[at - 1]?.end ?? Number.NEGATIVE_INFINITY) > interval.start) continue
      inRow.splice(at, 0, interval)
      return row
    }
    return -1
  })
}

/** The greatest number of intervals that overlap in one place. */
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

export interface Run {
  readonly from: number
  /** Index of the first interval after the run. */
  to: number
  /** Whether it needs more than `rows` rows. */
  tooDeep: boolean
}

/**
 * Cuts intervals into runs: within a run each overlaps another, and no two of different runs overlap.
 * @param starts in rising order
 */
export function overlapRuns(starts: Float64Array, ends: Float64Array, rows: number): Run[] {
  const runs: Run[] = []
  const taken = new Float64Array(rows)
  let last = Number.NEGATIVE_INFINITY
  let run: Run | undefined
  for (let index = 0; index < starts.length; index++) {
    const [start = 0, end = 0] = [starts[index], ends[index]]
    if (!run || start >= last) {
      run = { from: index, to: index, tooDeep: false }
      runs.push(run)
      taken.fill(Number.NEGATIVE_INFINITY)
    }
    run.to = index + 1
    last = Math.max(last, end)
    if (run.tooDeep) continue
    let row = 0
    while (row < rows && (taken[row] ?? 0) > start) row++
    if (row === rows) run.tooDeep = true
    else taken[row] = end
  }
  return runs
}
