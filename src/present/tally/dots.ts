/** Dots for a count of hands or of contributions: one each, in columns from inline-start, while there is room for all. */

/** How many stand above each other. */
export const LINES = 5
export const COLUMNS = 10

const ROUND = [1, 2, 5]

/** How many one dot stands for: the same round number for all counts that are compared. */
export function unitFor(counts: readonly number[]): number {
  const most = Math.max(0, ...counts)
  for (let power = 1; ; power *= 10) {
    const unit = ROUND.map((round) => round * power).find((each) => most / each <= LINES * COLUMNS)
    if (unit !== undefined) return unit
  }
}

export interface Dot {
  readonly column: number
  readonly line: number
  /** How much of a dot's area is drawn: 1, or less for a last one that stands for fewer. */
  readonly share: number
}

export function dotsOf(count: number, unit: number): Dot[] {
  return Array.from({ length: Math.ceil(count / unit) }, (_, index) => ({
    column: Math.floor(index / LINES),
    line: index % LINES,
    share: Math.min(1, count / unit - index),
  }))
}
