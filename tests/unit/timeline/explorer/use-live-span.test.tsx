import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DAY } from '../../../../src/timeline/events.ts'
import { useLiveSpan } from '../../../../src/timeline/explorer/use-live-span.ts'
import type { Span } from '../../../../src/timeline/layout/scale.ts'

const WHOLE: Span = { start: 0, end: 1000 * DAY }
const NEARER: Span = { start: 200 * DAY, end: 800 * DAY }
const NEAREST: Span = { start: 400 * DAY, end: 600 * DAY }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** The span in view beside an address that follows only when it is told to. */
function opened() {
  const onRest = vi.fn<(span: Span) => void>()
  const { result, rerender } = renderHook(({ stored }) => useLiveSpan(stored, onRest), {
    initialProps: { stored: WHOLE },
  })
  return {
    onRest,
    shown: () => result.current.span,
    set: (span: Span) => act(() => result.current.set(span)),
    rest: () => act(() => vi.advanceTimersByTime(1000)),
    address: (stored: Span) => rerender({ stored }),
  }
}

it('is written into the address once nothing has changed for a while', () => {
  const { set, rest, onRest } = opened()
  set(NEARER)
  set(NEAREST)
  expect(onRest).not.toHaveBeenCalled()
  rest()
  expect(onRest.mock.calls).toEqual([[NEAREST]])
})

it('goes on from where a person is when the address follows late', () => {
  const { set, rest, address, shown, onRest } = opened()
  set(NEARER)
  rest()
  set(NEAREST)
  // What was written before, cut to whole days.
  address({ start: NEARER.start + DAY / 2, end: NEARER.end })
  expect(shown()).toEqual(NEAREST)
  rest()
  address(NEAREST)
  expect(shown()).toEqual(NEAREST)
  expect(onRest.mock.calls).toEqual([[NEARER], [NEAREST]])
})

it('follows the address where a person goes by it', () => {
  const { set, rest, address, shown } = opened()
  address(NEARER)
  expect(shown()).toEqual(NEARER)
  set(NEAREST)
  rest()
  address(NEAREST)
  address(WHOLE)
  expect(shown()).toEqual(WHOLE)
})
