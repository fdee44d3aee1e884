/** What the charts' marks have in common: the words spoken for a cell, its look. */
import type { Cell } from '../corpus/contributions/data-set.ts'
import type { Mark, Nature } from './scene/scene.ts'
import type { Series, Sum } from './series.ts'
import { amountOf } from './series.ts'
import type { Words } from './words.ts'

export interface CellMark extends Omit<Mark, 'shape' | 'line'> {
  readonly amount: number | null
}

const natureOf = (value: number | null): Nature =>
  value === null ? 'missing' : value === 0 ? 'zero' : 'plain'

const positionIn = (sums: readonly Sum[], key: string) =>
  sums.find(({ category }) => category.key === key)?.index ?? 0

/** Everything of a cell's mark but its place. */
export function cellMark(series: Series, cell: Cell, words: Words): CellMark {
  const group = series.groups.find(({ category }) => category.key === cell.group)
  const channel = series.channels.find(({ category }) => category.key === cell.channel)
  const amount = amountOf(cell, series.basis)
  const where = {
    group: group ? words.label(group.category) : cell.group,
    channel: channel ? words.inline(channel.category) : cell.channel,
  }
  return {
    id: `${cell.group}.${cell.channel}`,
    layer: 'cells',
    value: amount ?? 0,
    amount,
    point: cell.locator,
    cells: [cell.locator],
    tone: positionIn(series.groups, cell.group),
    shade: positionIn(series.channels, cell.channel) - 1,
    nature: natureOf(amount),
    name:
      amount === null
        ? words.t('mark.missing', where)
        : words.t('mark.cell', {
            ...where,
            count: amount,
            contributions: words.contributions(amount),
            total: words.number(series.sum),
          }),
  }
}

/** Beside a total as printed: what its cells add up to, where that is something else; null where they agree. */
export function printedNote(sum: Sum, words: Words): string | null {
  if (sum.gap === 0) return null
  return words.t('printedNote', { sum: words.number(sum.sum) })
}
