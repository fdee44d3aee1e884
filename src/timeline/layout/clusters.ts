/** Where more lies in one place than can be drawn apart, cells of time with a count stand for it. */
import { DAY } from '../events.ts'

/** Least width of a cell: a cluster is a target to press, and its count must be legible. */
export const CELL = 28

/**
 * The length of a cell at a density: a power of two of days, so that zooming in splits a cell into two and never
 * shuffles what is in it.
 */
export function cellLength(density: number): number {
  const days = CELL / density / DAY
  return DAY * 2 ** Math.ceil(Math.log2(days))
}
