/** Time to pixels and back. The range is inverted where time runs from right to left, and nothing else is. */
import { linearScale } from '../../drawing/linear-scale.ts'
import { rangeAcross } from '../../drawing/mirror.ts'
import type { Direction } from '../../i18n/language.ts'
import { DAY, type TimelineEvent } from '../events.ts'

/** A stretch of time, in UTC milliseconds; `end` is not part of it. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface TimeScale {
  readonly span: Span
  readonly width: number
  readonly side: Direction
  /** px from the left edge at which an instant stands. */
  readonly at: (instant: number) => number
  readonly invert: (px: number) => number
  /** px that a millisecond takes. */
  readonly density: number
}

/** The shortest stretch that can be looked at: four days, so that a day has a label of its own. */
export const SHORTEST = 4 * DAY
/** How many times closer one step of the zoom looks, by key or by button. */
export const ZOOM_STEP = 1.6
const NOTHING_KNOWN: Span = { start: Date.UTC(2003, 0), end: Date.UTC(2026, 0) }

export function timeScale(span: Span, width: number, side: Direction): TimeScale {
  return {
    span,
    width,
    side,
    ...linearScale([span.start, span.end], rangeAcross(side, width)),
    density: width / lengthOf(span),
  }
}

export const lengthOf = ({ start, end }: Span): number => end - start
export const middleOf = ({ start, end }: Span): number => (start + end) / 2

/** What all events together take, with a margin at both ends. */
export function boundsOf(events: readonly TimelineEvent[], margin = 0.03): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const event of events) {
    start = Math.min(start, event.start)
    end = Math.max(end, event.end)
  }
  if (start > end) return NOTHING_KNOWN
  const room = Math.max((end - start) * margin, SHORTEST)
  return { start: start - room, end: end + room }
}

/** The nearest stretch within the bounds that is not too short. */
export function clampSpan({ start, end }: Span, bounds: Span): Span {
  const longest = lengthOf(bounds)
  const length = Math.min(Math.max(end - start, Math.min(SHORTEST, longest)), longest)
  const middle = (start + end) / 2
  const from = Math.min(Math.max(middle - length / 2, bounds.start), bounds.end - length)
  return { start: from, end: from + length }
}

/** What part of a period is left free before and after it. */
const ROOM = 1 / 12

/** A period with room around it, so that what happened on its first or last day does not stand at the edge. */
export function withRoom({ start, end }: Span, bounds: Span): Span {
  const room = (end - start) * ROOM
  return clampSpan(
    { start: Math.max(start - room, bounds.start), end: Math.min(end + room, bounds.end) },
    bounds,
  )
}

/** The period that is shown with its room when this is in view. */
export function withoutRoom({ start, end }: Span): Span {
  const room = ((end - start) * ROOM) / (1 + 2 * ROOM)
  return { start: start + room, end: end - room }
}

/** `factor` above 1 looks closer; the instant `around` stays where it is. */
export function zoomSpan(span: Span, factor: number, around: number, bounds: Span): Span {
  const wanted = lengthOf(span) / factor
  const length = Math.min(Math.max(wanted, SHORTEST), lengthOf(bounds))
  const share = (around - span.start) / lengthOf(span)
  const start = around - share * length
  return clampSpan({ start, end: start + length }, bounds)
}

/** Moves by a share of what is in view; above 0 to later. */
export function panSpan(span: Span, share: number, bounds: Span): Span {
  const by = lengthOf(span) * share
  return clampSpan({ start: span.start + by, end: span.end + by }, bounds)
}

/** The least movement that brings a stretch into view; closer or wider only where it would not fit. */
export function reveal(span: Span, wanted: Span, bounds: Span): Span {
  const margin = lengthOf(span) * 0.08
  if (wanted.start - margin >= span.start && wanted.end + margin <= span.end) return span
  if (lengthOf(wanted) + 2 * margin > lengthOf(span)) {
    const room = lengthOf(wanted) * 0.15
    return clampSpan({ start: wanted.start - room, end: wanted.end + room }, bounds)
  }
  const by =
    wanted.start - margin < span.start ? wanted.start - margin - span.start : wanted.end + margin - span.end
  return clampSpan({ start: span.start + by, end: span.end + by }, bounds)
}

/**
 * A stretch between two others, for a movement that shows where things went.
 * @param share 0 for the first itself, 1 for the second itself
 */
export function between(from: Span, to: Span, share: number): Span {
  if (share <= 0) return from
  if (share >= 1) return to
  // Lengths change by ratio: a zoom looks even when each frame multiplies by the same factor.
  const ratio = lengthOf(to) / lengthOf(from)
  const done = ratio === 1 ? share : Math.expm1(share * Math.log(ratio)) / (ratio - 1)
  const start = from.start + (to.start - from.start) * done
  return { start, end: start + lengthOf(from) * ratio ** share }
}
