import type { Decisions } from '../model/decisions.ts'
import type { Row } from '../model/row.ts'

export type Show = 'all' | 'changed' | 'unsure'

/** So many rows stand on a page: a long document is leafed through, not scrolled. */
export const ROWS_ON_PAGE = 40

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

/** The page, counted from 1, on which a row or the next one that is shown stands. */
export function pageOfRow(shown: readonly number[], row: number): number {
  let [low, high] = [0, shown.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shown[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return Math.floor(Math.min(low, Math.max(0, shown.length - 1)) / ROWS_ON_PAGE) + 1
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
