import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeSearch, periodOf, readView, spanSearch } from '../../../../src/timeline/explorer/url-state.ts'
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
      notices: [{ kind: 'no-event', nearest: 'event/ga-res-65-141' }],
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

  test('a span that is stored is read again, to the day', () => {
    const span = { start: Date.UTC(2010, 8, 1), end: Date.UTC(2011, 0, 1) }
    expect(view(spanSearch(span, bounds)).span).toEqual(span)
    expect(spanSearch(bounds, bounds)).toEqual({})
    expect(periodOf('2010-13')).toBeNull()
  })

  test('a change keeps the rest and leaves out what says nothing', () => {
    expect(changeSearch({ q: 'x', flow: 'rtl' }, { q: null, event: 'wcit-12' })).toEqual({
      flow: 'rtl',
      event: 'wcit-12',
    })
  })
})
