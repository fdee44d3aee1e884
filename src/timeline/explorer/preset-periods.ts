import { lengthOf, type Span, withRoom } from '../layout/scale.ts'

/** Each is shown with the same room around it as a period of an address. */
export const PERIODS = {
  decade: { start: Date.UTC(2005, 0), end: Date.UTC(2016, 0) },
  year2010: { start: Date.UTC(2010, 0), end: Date.UTC(2011, 0) },
} as const satisfies Record<string, Span>

/** Whether two spans differ, at both ends together, by less than a fiftieth of the second. */
export const isNearlySame = (one: Span, other: Span): boolean =>
  Math.abs(one.start - other.start) + Math.abs(one.end - other.end) < lengthOf(other) / 50

/** What a list shows of a span that a drawing would show: of a period with room around it, the period alone. */
export const withoutItsRoom = (span: Span, bounds: Span): Span =>
  Object.values(PERIODS).find((period) => isNearlySame(span, withRoom(period, bounds))) ?? span
