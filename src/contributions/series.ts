/** The figures of a data set as one of its two bases tells them. */
import type { Category, Cell, DataSet, Figure } from '../corpus/contributions/data-set.ts'

export const BASES = ['reconciled', 'printed'] as const
export type Basis = (typeof BASES)[number]

/** A sum and what the document says it is. */
export interface Sum {
  readonly category: Category
  /** From 1, in the order of the data set: the group's colour and pattern; the channel's shade is `index - 1`. */
  readonly index: number
  readonly figure: Figure
  readonly cells: readonly Cell[]
  /** What the known cells add up to. */
  readonly sum: number
  /** What the basis says the total is. */
  readonly stated: number
  /** `stated - sum`: above zero, the print counts what no cell accounts for; below, it leaves cells out. */
  readonly gap: number
}

export interface Series {
  readonly data: DataSet
  readonly basis: Basis
  readonly groups: readonly Sum[]
  readonly channels: readonly Sum[]
  readonly sum: number
  readonly stated: number
}

/** A figure's value; null where it is missing. */
export const amountOf = (figure: Figure, basis: Basis): number | null =>
  basis === 'printed' ? figure.printedValue : figure.reconciled

const add = (cells: readonly Figure[], basis: Basis) =>
  cells.reduce((sum, cell) => sum + (amountOf(cell, basis) ?? 0), 0)

export function seriesOf(data: DataSet, basis: Basis): Series {
  const sumOf = (category: Category, position: number, figure: Figure | undefined, cells: Cell[]): Sum => {
    if (!figure) throw new Error(`${category.key} has no total`)
    const sum = add(cells, basis)
    // Where the document has no total, what the cells add up to is taken for it, not zero.
    const stated = (basis === 'printed' ? figure.printedValue : figure.reconciled) ?? sum
    return { category, index: position + 1, figure, cells, sum, stated, gap: stated - sum }
  }
  const sum = add(data.cells, basis)
  return {
    data,
    basis,
    groups: data.groups.map((group, position) =>
      sumOf(
        group,
        position,
        data.groupTotals.find((total) => total.group === group.key),
        data.cells.filter((cell) => cell.group === group.key),
      ),
    ),
    channels: data.channels.map((channel, position) =>
      sumOf(
        channel,
        position,
        data.channelTotals.find((total) => total.channel === channel.key),
        data.cells.filter((cell) => cell.channel === channel.key),
      ),
    ),
    sum,
    stated: amountOf(data.total, basis) ?? sum,
  }
}

/** The largest first; among equals, the order of the data set. */
export const bySize = (sums: readonly Sum[]): Sum[] => [...sums].sort((a, b) => b.stated - a.stated)
