const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/**
 * Widths for columns of marks under headings; null where the headings would take the room of the marks.
 *
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
): readonly number[] | null {
  // By the root: a column of few marks is not squeezed to nothing by one of many.
  const weights = counts.map((count) => Math.sqrt(Math.max(1, count)))
  const spare = room - least * counts.length
  const fair = weights.map((weight) => least + (spare * weight) / sumOf(weights))
  const wanted = fair.map((width, index) => Math.max(width, headings[index] ?? 0))
  const slack = wanted.map((width, index) => width - (headings[index] ?? 0))
  const excess = sumOf(wanted) - room
  if (excess > sumOf(slack)) return null
  const widths = wanted.map(
    (width, index) => width - (sumOf(slack) > 0 ? (excess * (slack[index] ?? 0)) / sumOf(slack) : 0),
  )
  return widths.every((width, index) => width >= (fair[index] ?? 0) * 0.7 && width >= least) ? widths : null
}
