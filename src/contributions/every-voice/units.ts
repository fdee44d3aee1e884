/** One mark, one contribution; where there are too many to tell apart, one mark stands for ten, a hundred, … */

/** With more marks than this a person sees a texture and no single marks. */
const MOST_MARKS = 400

/** @param total all that is to be drawn */
export function unitFor(total: number): number {
  let unit = 1
  while (total / unit > MOST_MARKS) unit *= 10
  return unit
}

/** The values of a count's marks: full units, and a last one for what is left. */
export function marksOf(count: number, unit: number): number[] {
  const full = Math.floor(count / unit)
  const rest = count - full * unit
  return [...Array.from({ length: full }, () => unit), ...(rest > 0 ? [rest] : [])]
}

/** Places for marks in columns of `lines`, from inline-start: a longer block is a larger count. */
export interface Block {
  readonly columns: number
  readonly lines: number
}

/** The flattest block of `count` marks that is no wider than `most` columns. */
export function blockFor(count: number, most: number): Block {
  const lines = Math.max(1, Math.ceil(count / Math.max(1, most)))
  return { lines, columns: Math.ceil(count / lines) }
}

export const placeIn = (index: number, { lines }: Block) => ({
  column: Math.floor(index / lines),
  line: index % lines,
})
