/** Where each cell's bar begins and ends: stacked, side by side, or as shares of its row. */
import type { Cell } from '../../corpus/contributions/data-set.ts'
import type { Basis, Sum } from '../series.ts'
import { amountOf, bySize } from '../series.ts'
import { percentages } from './shares.ts'

export const LAYOUTS = ['stacked', 'grouped', 'share'] as const
export type Layout = (typeof LAYOUTS)[number]

export interface Segment {
  readonly cell: Cell
  readonly amount: number | null
  readonly start: number
  readonly end: number
  /** Of the row, in whole per cents that add up to 100 with those of its other segments; null in other layouts. */
  readonly percent: number | null
}

export interface Bar {
  readonly sum: Sum
  readonly segments: readonly Segment[]
  /** The stretch that the print's total claims beyond its cells; null where it claims none. */
  readonly beyond: { readonly start: number; readonly end: number } | null
  /** Where the print's total ends within its own cells; null where it does not. */
  readonly short: number | null
  /** Whether the print's total is zero although its cells are not: it counts none of them, and nothing is a share of it. */
  readonly uncounted: boolean
}

export interface Bars {
  readonly bars: readonly Bar[]
  /** The longest that anything reaches, in the unit of the segments. */
  readonly extent: number
}

function barOf(sum: Sum, basis: Basis, layout: Layout): Bar {
  const uncounted = sum.stated === 0 && sum.sum > 0
  // A share is a share of all that is claimed, so that a contradiction stays inside the bar.
  const whole = layout === 'share' ? Math.max(sum.sum, sum.stated) : 1
  const amounts = sum.cells.map((cell) => amountOf(cell, basis))
  const beyond = Math.max(0, sum.gap)
  const percents =
    layout === 'share' && !uncounted
      ? percentages([...amounts.map((amount) => amount ?? 0), beyond], whole)
      : []
  const lengthOf = (amount: number) => (layout === 'share' && uncounted ? 0 : amount / (whole || 1))
  let at = 0
  const segments = sum.cells.map((cell, index): Segment => {
    const amount = amounts[index] ?? null
    const start = layout === 'grouped' ? 0 : at
    const end = start + lengthOf(amount ?? 0)
    at = end
    return { cell, amount, start, end, percent: amount === null ? null : (percents[index] ?? null) }
  })
  const total = lengthOf(sum.sum)
  const stated = lengthOf(sum.stated)
  return {
    sum,
    segments,
    beyond: sum.gap > 0 && layout !== 'grouped' ? { start: total, end: stated } : null,
    short: sum.gap < 0 && layout !== 'grouped' ? stated : null,
    uncounted,
  }
}

/** @param rows one bar each, in printed order */
export function barsOf(rows: readonly Sum[], basis: Basis, layout: Layout, sort: string): Bars {
  const ordered = sort === 'size' ? bySize(rows) : rows
  const bars = ordered.map((sum) => barOf(sum, basis, layout))
  const ends = bars.flatMap((bar) => [...bar.segments.map(({ end }) => end), bar.beyond?.end ?? 0])
  return { bars, extent: Math.max(layout === 'share' ? 1 : 0, ...ends) || 1 }
}
