/** Marks for a count of hands or of contributions: one each, in columns from inline-start. */

/** How many stand above each other. */
export const LINES = 3
/** With more than this a mark stands for several. */
const MOST_COLUMNS = 16

export interface Dots {
  /** How many one mark stands for. */
  readonly unit: number
  readonly columns: number
}

/** One scale for all counts that are compared. */
export function dotsFor(counts: readonly number[]): Dots {
  const most = Math.max(1, ...counts)
  let unit = 1
  while (Math.ceil(most / unit / LINES) > MOST_COLUMNS) unit = unit === 1 ? 5 : unit * 2
  return { unit, columns: Math.ceil(Math.ceil(most / unit) / LINES) }
}

/** Where each mark stands; the last may stand for fewer. */
export function dotPlaces(
  count: number,
  { unit }: Dots,
): { readonly column: number; readonly line: number }[] {
  return Array.from({ length: Math.ceil(count / unit) }, (_, index) => ({
    column: Math.floor(index / LINES),
    line: index % LINES,
  }))
}
