/** Where each cell's bar begins and ends: stacked, side by side, or as shares of its row. */
import type { Cell } from '../../corpus/contributions/data-set.ts'
import type { Basis, Sum } from '../series.ts'
import { amountOf, bySize } from '../series.ts'

export const LAYOUTS = ['stacked', 'grouped', 'share'] as const
export type Layout = (typeof LAYOUTS)[number]

export interface Segment {
  readonly cell: Cell
  readonly amount: number | null
  readonly start: number
  readonly end: number
}

export interface Bar {
  readonly sum: Sum
  readonly segments: readonly Segment[]
  /** The stretch that the print's total claims beyond its cells; null where it claims none. */
  readonly beyond: { readonly start: number; readonly end: number } | null
  /** Where the print's total ends within its own cells; null where it does not. */
  readonly short: number | null
}

export interface Bars {
  readonly bars: readonly Bar[]
  /** The longest that anything reaches, in the unit of the segments. */
  readonly extent: number
}

/** @param rows one bar each, in printed order */
export function barsOf(rows: readonly Sum[], basis: Basis, layout: Layout, sort: string): Bars {
  const ordered = sort === 'size' ? bySize(rows) : rows
  const bars = ordered.map((sum): Bar => {
    // A share is a share of all that is claimed, so that a contradiction stays inside the bar.
    const whole = layout === 'share' ? Math.max(sum.sum, sum.stated, 1) : 1
    let at = 0
    const segments = sum.cells.map((cell): Segment => {
      const amount = amountOf(cell, basis)
      const length = (amount ?? 0) / whole
      const start = layout === 'grouped' ? 0 : at
      at += length
      return { cell, amount, start, end: start + length }
    })
    const total = sum.sum / whole
    const stated = sum.stated / whole
    return {
      sum,
      segments,
      beyond: sum.gap > 0 && layout !== 'grouped' ? { start: total, end: stated } : null,
      short: sum.gap < 0 && layout !== 'grouped' ? stated : null,
    }
  })
  const ends = bars.flatMap((bar) => [...bar.segments.map(({ end }) => end), bar.beyond?.end ?? 0])
  return { bars, extent: Math.max(layout === 'share' ? 1 : 0, ...ends) || 1 }
}
