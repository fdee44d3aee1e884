import { widthOf } from '../scene/measure.ts'
import { columnsFor } from './columns.ts'
import type { Sheet } from './sheet.ts'
import { blockFor } from './units.ts'

/** Groups as rows, channels as columns. Null where the columns are too narrow for their headings: see ledger.ts. */
export function matrix(sheet: Sheet): number | null {
  const { em, step, input, heading } = sheet
  const { series, words, width, spacing } = input
  const gap = em
  const widths = columnsFor(
    series.channels.map(({ cells }) => Math.max(...cells.map((cell) => sheet.voicesOf([cell], true).length))),
    series.channels.map((sum) =>
      Math.max(
        widthOf(words.marked(sum.category, 'short'), em * 1.05, spacing),
        widthOf(sheet.contradicted(sum), em * 0.9, spacing),
      ),
    ),
    width - gap * (series.channels.length - 1),
    step,
  )
  if (!widths) return null
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, own) => sum + own + gap, 0))
  series.channels.forEach((sum, index) => {
    const x = starts[index] ?? 0
    heading(`column.${sum.category.key}`, words.marked(sum.category, 'short'), x, em * 1.2)
    heading(`sum.${sum.category.key}`, sheet.contradicted(sum), x, em * 2.6, {
      strong: false,
      colour: sum.gap === 0 ? 'ink' : 'warning',
    })
  })
  let y = em * 3.6
  series.groups.forEach((group, row) => {
    const label = `${words.label(group.category)}\u00a0\u00a0${sheet.contradicted(group)}`
    heading(`row.${group.category.key}`, label, 0, y + em * 1.1, {
      colour: group.gap === 0 ? 'ink' : 'warning',
    })
    const top = y + em * 1.6
    let lines = 1
    group.cells.forEach((cell, index) => {
      const voices = sheet.voicesOf([cell], true)
      const block = blockFor(voices.length, sheet.most(widths[index] ?? 0))
      lines = Math.max(lines, block.lines)
      sheet.place(voices, block, starts[index] ?? 0, top, row)
    })
    y = top + lines * step + em * 0.8
  })
  return y
}
