import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../../../src/timeline/events.ts'
import { chunkAt, frameOf, layoutWindow, leftOf } from '../../../../src/timeline/layout/geometry.ts'
import {
  between,
  boundsOf,
  clampSpan,
  lengthOf,
  panSpan,
  reveal,
  SHORTEST,
  timeScale,
  zoomSpan,
} from '../../../../src/timeline/layout/scale.ts'

const bounds = { start: Date.UTC(1850, 0), end: Date.UTC(2060, 0) }
const span = fc
  .tuple(
    fc.integer({ min: bounds.start, max: bounds.end - SHORTEST }),
    fc.integer({ min: SHORTEST, max: 90 * 365 * DAY }),
  )
  .map(([start, length]) => clampSpan({ start, end: start + length }, bounds))
const side = fc.constantFrom('rtl' as const, 'ltr' as const)
const within = (inner: { start: number; end: number }) => {
  expect(inner.start).toBeGreaterThanOrEqual(bounds.start - 1)
  expect(inner.end).toBeLessThanOrEqual(bounds.end + 1)
}

describe('the scale', () => {
  test('invert takes back what at has done, in both directions', () => {
    fc.assert(
      fc.property(
        span,
        side,
        fc.integer({ min: 100, max: 4000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (s, d, width, share) => {
          const scale = timeScale(s, width, d)
          const instant = s.start + share * lengthOf(s)
          expect(Math.abs(scale.invert(scale.at(instant)) - instant)).toBeLessThan(lengthOf(s) * 1e-9 + 1)
        },
      ),
    )
  })

  test('one inverted range mirrors everything', () => {
    fc.assert(
      fc.property(span, fc.double({ min: 0, max: 1, noNaN: true }), (s, share) => {
        const instant = s.start + share * lengthOf(s)
        expect(timeScale(s, 800, 'rtl').at(instant)).toBeCloseTo(
          800 - timeScale(s, 800, 'ltr').at(instant),
          6,
        )
      }),
    )
    expect(leftOf(frameOf(1000, 'rtl'), 0, 10)).toBe(1000 - 138 - 10)
    expect(leftOf(frameOf(1000, 'ltr'), 0, 10)).toBe(138)
  })

  test('zooming keeps the instant under the hand, panning keeps the length; both stay within bounds', () => {
    fc.assert(
      fc.property(
        span,
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (s, factor, share) => {
          const around = s.start + share * lengthOf(s)
          const zoomed = zoomSpan(s, factor, around, bounds)
          within(zoomed)
          const inner = zoomed.start > bounds.start + 1 && zoomed.end < bounds.end - 1
          if (inner) expect((around - zoomed.start) / lengthOf(zoomed)).toBeCloseTo(share, 3)
          const panned = panSpan(s, factor - 5, bounds)
          within(panned)
          expect(lengthOf(panned)).toBeCloseTo(lengthOf(s), -2)
        },
      ),
    )
  })

  test('revealing moves as little as it can and leaves alone what is in view', () => {
    const view = { start: Date.UTC(2010, 0), end: Date.UTC(2011, 0) }
    expect(reveal(view, { start: Date.UTC(2010, 5), end: Date.UTC(2010, 6) }, bounds)).toBe(view)
    const later = reveal(view, { start: Date.UTC(2011, 5), end: Date.UTC(2011, 5, 2) }, bounds)
    expect(lengthOf(later)).toBeCloseTo(lengthOf(view), -2)
    expect(later.end).toBeGreaterThan(Date.UTC(2011, 5, 2))
    const wide = reveal(view, { start: Date.UTC(2000, 0), end: Date.UTC(2015, 0) }, bounds)
    expect(wide.start).toBeLessThan(Date.UTC(2000, 0))
  })

  test('a movement begins and ends where it should, and is between the two on the way', () => {
    fc.assert(
      fc.property(span, span, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (from, to, share) => {
        expect(between(from, to, 0)).toEqual(from)
        expect(between(from, to, 1)).toEqual(to)
        const way = between(from, to, share)
        for (const side of ['start', 'end'] as const) {
          const [least, most] = [Math.min(from[side], to[side]), Math.max(from[side], to[side])]
          expect(way[side]).toBeGreaterThanOrEqual(least - 1)
          expect(way[side]).toBeLessThanOrEqual(most + 1)
        }
        const [shortest, longest] = [lengthOf(from), lengthOf(to)].sort((a, b) => a - b) as [number, number]
        expect(lengthOf(way)).toBeGreaterThanOrEqual(shortest - 1)
        expect(lengthOf(way)).toBeLessThanOrEqual(longest + 1)
      }),
    )
  })

  test('no events have bounds too, and the bounds of some hold them', () => {
    expect(lengthOf(boundsOf([]))).toBeGreaterThan(0)
  })

  test('every view lies inside its chunk and its layout window', () => {
    fc.assert(
      fc.property(span, (s) => {
        const width = 900
        const view = ((s.start - bounds.start) * width) / lengthOf(s)
        const chunk = chunkAt(s, bounds, width)
        expect(chunk.from).toBeLessThanOrEqual(view + 1e-6)
        expect(chunk.to).toBeGreaterThanOrEqual(view + width - 1e-6)
        // Little is drawn that is not seen, and places are small enough to be exact in 32 bits.
        expect(chunk.to - chunk.from).toBeLessThan(width * 1.2)
        expect(chunk.to - chunk.origin).toBeLessThan(width * 16)
        const [from, to] = layoutWindow(s, bounds, width)
        expect(from).toBeLessThanOrEqual(chunk.from)
        expect(to).toBeGreaterThanOrEqual(chunk.to)
      }),
    )
  })
})
