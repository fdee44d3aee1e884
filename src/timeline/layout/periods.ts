/** Where days, weeks, months and years begin, in universal time. (D3's intervals weigh more than all of the axis.) */
import { DAY } from '../events.ts'
import type { Span } from './scale.ts'

export type Period = 'day' | 'week' | 'month' | 'year'

/** A Monday. */
const FIRST_MONDAY = 4

/** Each period has a number; what it is at an instant, and when the one of a number begins. */
const COUNTED: Readonly<
  Record<Period, { readonly at: (instant: number) => number; readonly begins: (number: number) => number }>
> = {
  day: { at: (instant) => Math.floor(instant / DAY), begins: (day) => day * DAY },
  week: {
    at: (instant) => Math.floor((Math.floor(instant / DAY) - FIRST_MONDAY) / 7),
    begins: (week) => (week * 7 + FIRST_MONDAY) * DAY,
  },
  month: {
    at: (instant) => {
      const date = new Date(instant)
      return date.getUTCFullYear() * 12 + date.getUTCMonth()
    },
    begins: (month) => Date.UTC(Math.floor(month / 12), month % 12),
  },
  year: {
    at: (instant) => new Date(instant).getUTCFullYear(),
    begins: (year) => Date.UTC(year, 0),
  },
}

/**
 * The beginnings of periods in a span, and of the one that is under way at its start.
 * @param step 2 for every second period, 10 for every tenth: of years those that it divides
 */
export function beginningsIn({ start, end }: Span, period: Period, step: number): number[] {
  const { at, begins } = COUNTED[period]
  const found: number[] = []
  if (!Number.isFinite(end - start)) return found
  for (let number = Math.floor(at(start) / step) * step; ; number += step) {
    const begin = begins(number)
    if (!(begin < end)) return found
    found.push(begin)
  }
}
