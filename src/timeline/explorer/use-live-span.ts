import { useCallback, useEffect, useRef, useState } from 'react'
import { DAY } from '../events.ts'
import { between, type Span } from '../layout/scale.ts'

/** ms that a movement takes. */
const MOVE = 180
/** ms without a change after which the span is written to the URL. */
const REST = 350

const stillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** What an address says in whole days, with the room around it. */
const NEAR = 1.5 * DAY

const sameToTheDay = (one: Span, other: Span): boolean =>
  Math.abs(one.start - other.start) <= NEAR && Math.abs(one.end - other.end) <= NEAR

export interface LiveSpan {
  readonly span: Span
  /** Sets the span at once, and the URL when no further change follows. */
  readonly set: (span: Span) => void
  /** Moves to a span, with an animation unless the reader prefers none; `keep` false leaves the URL as it is. */
  readonly moveTo: (span: Span, keep?: boolean) => void
}

/**
 * The span in view. It is kept in the URL (`stored`); only while it is being changed is it kept here, until the URL has
 * it.
 */
export function useLiveSpan(stored: Span, onRest: (span: Span) => void): LiveSpan {
  const [live, setLive] = useState<Span | null>(null)
  const current = live ?? stored
  const span = useRef(current)
  span.current = current
  const frame = useRef(0)
  const timer = useRef(0)
  const rest = useRef(onRest)
  rest.current = onRest
  const [before, setBefore] = useState(stored)
  /** What was put into the URL last, which may arrive there after the person has moved on. */
  const [written, setWritten] = useState<Span | null>(null)

  // A new span in the URL counts (a link, Back), unless it is what was just written there, which is cut to whole days.
  if (before.start !== stored.start || before.end !== stored.end) {
    setBefore(stored)
    if (!written || !sameToTheDay(written, stored)) setLive(null)
  }

  const later = useCallback((next: Span) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      setWritten(next)
      rest.current(next)
    }, REST)
  }, [])
  const set = useCallback(
    (next: Span) => {
      cancelAnimationFrame(frame.current)
      setLive(next)
      later(next)
    },
    [later],
  )
  const moveTo = useCallback(
    (next: Span, keep = true) => {
      cancelAnimationFrame(frame.current)
      window.clearTimeout(timer.current)
      const from = span.current
      const began = performance.now()
      const step = (now: number) => {
        const share = Math.min(1, (now - began) / MOVE)
        setLive(share === 1 ? next : between(from, next, 1 - (1 - share) ** 3))
        if (share < 1) frame.current = requestAnimationFrame(step)
        else if (keep) later(next)
      }
      if (stillness()) {
        setLive(next)
        if (keep) later(next)
      } else frame.current = requestAnimationFrame(step)
    },
    [later],
  )
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current)
      window.clearTimeout(timer.current)
    },
    [],
  )
  return { span: current, set, moveTo }
}
