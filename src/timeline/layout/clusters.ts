/** Where more events overlap than there are rows, they are counted in cells of time. */
import { DAY } from '../events.ts'

/** Least width of a cell, px: wide enough to press and for its count to be read. */
export const CELL = 28

/**
 * The length of a cell at a density, in ms: a power of two of days. So looking closer splits a cell into two halves,
 * and no event moves to another cell than one of these.
 */
export function cellLength(density: number): number {
  const days = CELL / density / DAY
  return DAY * 2 ** Math.ceil(Math.log2(days))
}
