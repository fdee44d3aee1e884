/** Widths for columns of marks under headings. */

export interface Columns {
  readonly widths: readonly number[]
  /** Headings side by side would take the room of the marks: each has a line of its own. */
  readonly stacked: boolean
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/**
 * @param counts the most marks in one cell of each column
 * @param headings the width of each heading
 * @param room for all columns together
 * @param least the width of one mark
 */
export function columnsFor(
  counts: readonly number[],
  headings: readonly number[],
  room: number,
  least: number,
): Columns {
  // By the root: a column of few marks is not squeezed to nothing by one of many.
  const weights = counts.map((count) => Math.sqrt(Math.max(1, count)))
  const spare = room - least * counts.length
  const fair = weights.map((weight) => least + (spare * weight) / sumOf(weights))
  const wanted = fair.map((width, index) => Math.max(width, headings[index] ?? 0))
  const slack = wanted.map((width, index) => width - (headings[index] ?? 0))
  const excess = sumOf(wanted) - room
  const widths = wanted.map(
    (width, index) => width - (sumOf(slack) > 0 ? (excess * (slack[index] ?? 0)) / sumOf(slack) : 0),
  )
  const fits = excess <= sumOf(slack) && widths.every((width, index) => width >= (fair[index] ?? 0) * 0.7)
  return fits ? { widths, stacked: false } : { widths: fair, stacked: true }
}
