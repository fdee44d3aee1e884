/** What shows that a mark is meant, and what a finger hits: one rectangle behind the mark and its words. */
import { TARGET } from '../layout/candidates.ts'

const AROUND = 5
/** Half of its edge, which is drawn around it. */
const EDGE = 1

interface Extent {
  /** px along time from the mark's place. */
  readonly from: number
  readonly to: number
}

/**
 * Within all of time: what stands beyond is cut off.
 * @param parts the mark, and its words where it has any
 * @param time where time begins and ends
 */
export function haloOf(parts: readonly Extent[], time: Extent): Extent {
  const from = Math.min(...parts.map((part) => part.from)) - AROUND
  const to = Math.max(...parts.map((part) => part.to)) + AROUND
  const lacking = Math.max(0, TARGET - (to - from)) / 2
  return { from: Math.max(time.from + EDGE, from - lacking), to: Math.min(time.to - EDGE, to + lacking) }
}
