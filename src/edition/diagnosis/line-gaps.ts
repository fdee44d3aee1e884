/** Wide gaps in lines: a writer sets them alike or in columns; a line whose pieces stand in reverse has them anywhere. */

const WIDE_GAP = /(?:^|\S) {2,}\S/u

const INNER_GAP = / {3,}/gu
/** A half of a verse has so much of the line's letters at least. */
const HALF = 0.35

/** A wide gap within a line. */
export interface Gap {
  readonly width: number
  /** Where the words after it begin, in characters from the line's first. */
  readonly end: number
  /** Whether it parts the halves of a verse. */
  readonly halves: boolean
}

/** The first wide gap within a line. */
export function gapIn(line: string): Gap | undefined {
  const body = line.trimEnd()
  const start = body.length - body.trimStart().length
  const [first, second] = body.slice(start).matchAll(INNER_GAP)
  if (first === undefined) return
  const width = first[0].length
  const end = start + first.index + width
  const shorter = Math.min(first.index, body.length - end)
  return { width, end, halves: second === undefined && shorter >= HALF * (body.length - start - width) }
}

/** So many lines before and after are looked at for words that begin below each other. */
const NEAR = 2

/**
 * Whether the words after a line's gap begin below those of a line nearby, as a writer sets a column.
 * @param ends where they begin, line by line
 */
export function isLinedUp(ends: readonly (number | undefined)[], at: number): boolean {
  const near = ends.slice(Math.max(0, at - NEAR), at + NEAR + 1)
  return near.filter((end) => end !== undefined && end === ends[at]).length > 1
}

/** Where the words after the first wide gap of a line begin, be it before them all. */
export function endOfWideGap(line: string): number | undefined {
  const found = WIDE_GAP.exec(line)
  return found ? found.index + found[0].length : undefined
}
