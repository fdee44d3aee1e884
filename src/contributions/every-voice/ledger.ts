import { widthOf } from '../scene/measure.ts'
import { amountOf } from '../series.ts'
import type { Sheet } from './sheet.ts'
import { blockFor } from './units.ts'

/** The largest share of a line that words may take. */
const WORDS = 0.45

/** The matrix of a phone: under every group its channels, one below another, each named beside its marks. */
export function ledger(sheet: Sheet): number {
  const { em, step, input, heading } = sheet
  const { series, words, width, spacing } = input
  const size = em * 0.9
  const labelOf = (cell: (typeof series.data.cells)[number]) => {
    const channel = series.channels.find(({ category }) => category.key === cell.channel)
    const amount = amountOf(cell, series.basis)
    const figure = amount === null ? '?' : words.number(amount)
    return `${channel ? words.short(channel.category) : cell.channel}\u00a0\u00a0${figure}`
  }
  const widest = Math.max(...series.data.cells.map((cell) => widthOf(labelOf(cell), size, spacing))) + em
  const beside = widest <= width * WORDS
  const from = beside ? widest : 0

  let y = 0
  let line = 0
  for (const group of series.groups) {
    if (y > 0)
      sheet.rules.push({ id: `rule.${group.category.key}`, x0: 0, x1: width, y0: y, y1: y, look: 'hairline' })
    const label = `${words.label(group.category)}\u00a0\u00a0${sheet.contradicted(group)}`
    y += heading(`row.${group.category.key}`, label, 0, y + em * 1.6, {
      colour: group.gap === 0 ? 'ink' : 'warning',
      wraps: true,
    })
    y += em * 2.2
    for (const cell of group.cells) {
      const voices = sheet.voicesOf([cell], true)
      const block = blockFor(voices.length, sheet.most(width - from))
      // On the middle of the first line of marks, or above them.
      heading(
        `cell.${cell.group}.${cell.channel}`,
        labelOf(cell),
        0,
        y + (beside ? step / 2 + size * 0.36 : em),
        {
          strong: false,
        },
      )
      if (!beside) y += em * 1.4
      sheet.place(voices, block, from, y, line++)
      y += block.lines * step + em * 0.3
    }
    y += em * 0.6
  }
  return y + totals(sheet, y)
}

/** What each channel comes to, which the matrix has at the head of its columns. */
function totals({ em, input, heading, rules, contradicted }: Sheet, top: number): number {
  const { series, words, width } = input
  rules.push({ id: 'rule.total', x0: 0, x1: width, y0: top, y1: top, look: 'axis' })
  heading('total', `${words.t('table.total')}\u00a0\u00a0${words.number(series.stated)}`, 0, top + em * 1.6)
  series.channels.forEach((sum, index) => {
    const text = `${words.marked(sum.category, 'short')}\u00a0\u00a0${contradicted(sum)}`
    heading(`sum.${sum.category.key}`, text, 0, top + em * (3.1 + index * 1.5), {
      strong: false,
      colour: sum.gap === 0 ? 'ink' : 'warning',
    })
  })
  return em * (2.4 + series.channels.length * 1.5)
}
