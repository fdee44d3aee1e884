import type { Decisions } from '../model/decisions.ts'
import type { Row } from '../model/row.ts'

export type Show = 'all' | 'changed' | 'unsure'

/** So many rows, or so many letters, stand on a page at most: a long document is leafed through, not scrolled. */
const ROWS_ON_PAGE = 40
const LETTERS_ON_PAGE = 8000

/** Places of the rows that are to be shown. */
export function shownRows(rows: readonly Row[], show: Show, decisions: Decisions): number[] {
  const places: number[] = []
  rows.forEach((row, at) => {
    const isShown =
      show === 'all' ||
      (show === 'unsure' ? row.doubts.length > 0 : row.changes.length > 0 || decisions.rows[at] !== undefined)
    if (isShown) places.push(at)
  })
  return places
}

/** With which of the shown rows each page begins; there is one page at least. */
export function pageStarts(rows: readonly Row[], shown: readonly number[]): number[] {
  const starts = [0]
  let [count, letters] = [0, 0]
  shown.forEach((row, at) => {
    const length = rows[row]?.source.length ?? 0
    if (count > 0 && (count >= ROWS_ON_PAGE || letters + length > LETTERS_ON_PAGE)) {
      starts.push(at)
      count = 0
      letters = 0
    }
    count++
    letters += length
  })
  return starts
}

/** The page, counted from 1, on which a row or the next one that is shown stands. */
export function pageOfRow(shown: readonly number[], starts: readonly number[], row: number): number {
  const at = countBelow(shown.length, (index) => (shown[index] ?? 0) < row)
  const page = countBelow(starts.length, (index) => (starts[index] ?? 0) <= at)
  return Math.max(1, page)
}

/** How many places from the first on fulfil a condition that no place after them does. */
function countBelow(length: number, isBelow: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** The first unsure place after a row that nobody has looked at, from the beginning again where there is none. */
export function nextUnsure(rows: readonly Row[], decisions: Decisions, after: number): number | null {
  for (let step = 1; step <= rows.length; step++) {
    const at = (after + step) % rows.length
    if ((rows[at]?.doubts.length ?? 0) > 0 && !decisions.rows[at]?.checked) return at
  }
  return null
}

export const rowOfLine = (rows: readonly Row[], line: number): number => {
  const at = rows.findIndex(({ number }) => number >= line)
  return at < 0 ? Math.max(0, rows.length - 1) : at
}
