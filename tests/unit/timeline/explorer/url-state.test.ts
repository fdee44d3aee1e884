import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../../../src/timeline/events.ts'
import { changeSearch, periodOf, readView, spanSearch } from '../../../../src/timeline/explorer/url-state.ts'
import { clampSpan, type Span, withRoom } from '../../../../src/timeline/layout/scale.ts'
import { timelineSearch } from '../../../../src/timeline/search.ts'

const bounds = { start: Date.UTC(2003, 0), end: Date.UTC(2026, 0) }
const known = {
  bounds,
  events: ['event/ga-res-65-141', 'event/wcit-12'] as const,
  isPart: (part: string) => part === 'a-66-77/para_7',
}
const view = (search: Record<string, unknown>) => readView(timelineSearch.read(search), known)

describe('the view in the URL', () => {
  test('nothing said is everything shown', () => {
    expect(view({})).toMatchObject({
      span: null,
      flow: null,
      event: null,
      arcs: null,
      sort: 'date',
      notices: [],
    })
  })

  test('spans may be given in days, months or years', () => {
    expect(view({ from: '2010', to: '2010' }).span).toEqual({
      start: Date.UTC(2010, 0),
      end: Date.UTC(2011, 0),
    })
    expect(view({ from: '2010-09', to: '2010-12-14' }).span).toEqual({
      start: Date.UTC(2010, 8),
      end: Date.UTC(2010, 11, 15),
    })
  })

  test('what is wrong becomes the nearest sensible view, and is said', () => {
    expect(view({ from: '2012', to: '2010' })).toMatchObject({
      span: { start: Date.UTC(2010, 0), end: Date.UTC(2013, 0) },
      notices: [{ kind: 'reversed' }],
    })
    expect(view({ from: '1805', to: '1806' })).toMatchObject({ span: null, notices: [{ kind: 'outside' }] })
    expect(view({ from: '2010-02-31' })).toMatchObject({ span: null, notices: [{ kind: 'unreadable' }] })
    expect(view({ event: 'ga-res-65-14' })).toMatchObject({
      event: null,
      notices: [{ kind: 'no-event', value: 'ga-res-65-14' }],
    })
    expect(view({ in: 'a-66-77/para_99' })).toMatchObject({ notices: [{ kind: 'no-part' }] })
    expect(view({ in: 'a-66-77/para_7' }).filters.within).toBe('a-66-77/para_7')
    expect(view({ tracks: 'forum,nonsense', origins: 'context' }).filters).toMatchObject({
      tracks: ['forum'],
      origins: ['context'],
    })
  })

  test('whatever is typed, the span stays within bounds and nothing breaks', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('from', 'to', 'event', 'in', 'q', 'arcs', 'flow', 'sort', 'tracks'),
          fc.anything(),
        ),
        (search) => {
          const { span } = view(search)
          if (!span) return
          expect(span.start).toBeGreaterThanOrEqual(bounds.start)
          expect(span.end).toBeLessThanOrEqual(bounds.end)
          expect(span.end).toBeGreaterThan(span.start)
        },
      ),
    )
  })

  test('what is in view is stored without its room, and is in view again', () => {
    const inView = withRoom({ start: Date.UTC(2010, 8, 1), end: Date.UTC(2011, 0, 1) }, bounds)
    const stored = spanSearch(inView, bounds)
    expect(stored).toEqual({ from: '2010-09-01', to: '2010-12-31' })
    expect(withRoom(view(stored).span ?? bounds, bounds)).toEqual(inView)
    expect(spanSearch(bounds, bounds)).toEqual({})
  })

  test('however often it is stored and read, it stays where it was, to the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 4, max: 8000 }), (from, length) => {
        const first = clampSpan(
          { start: bounds.start + from * DAY, end: bounds.start + (from + length) * DAY },
          bounds,
        )
        const again = (inView: Span): Span => {
          const { span } = view(spanSearch(inView, bounds))
          return span ? withRoom(span, bounds) : bounds
        }
        const stored = again(first)
        for (const end of ['start', 'end'] as const)
          expect(Math.abs(stored[end] - first[end])).toBeLessThanOrEqual(DAY)
        const later = again(again(stored))
        for (const end of ['start', 'end'] as const)
          expect(Math.abs(later[end] - first[end])).toBeLessThanOrEqual(1.5 * DAY)
      }),
    )
  })

  test('a period has room on both sides, as far as anything is known there', () => {
    const { start, end } = withRoom(view({ from: '2010', to: '2010' }).span ?? bounds, bounds)
    expect(start).toBeLessThan(Date.UTC(2009, 11, 3))
    expect(end).toBeGreaterThan(Date.UTC(2011, 0, 30))
    expect(withRoom(view({ from: '2003', to: '2004' }).span ?? bounds, bounds).start).toBe(bounds.start)
  })

  test('only days, months and years that there are count', () => {
    expect(periodOf('2010-13')).toBeNull()
  })

  test('a change keeps the rest and leaves out what says nothing', () => {
    expect(changeSearch({ q: 'x', flow: 'rtl' }, { q: null, event: 'wcit-12' })).toEqual({
      flow: 'rtl',
      event: 'wcit-12',
    })
  })
})
