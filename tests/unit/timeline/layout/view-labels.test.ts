import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textMeasure } from '../../../../src/drawing/text-width.ts'
import type { TimelineEvent } from '../../../../src/timeline/events.ts'
import { bandsOf, layoutLanes, type PlacedLane } from '../../../../src/timeline/layout/layout.ts'
import { boundsOf, lengthOf } from '../../../../src/timeline/layout/scale.ts'
import { withinView } from '../../../../src/timeline/layout/view-labels.ts'
import { event, someEvents } from '../support.ts'

const measure = textMeasure(13)
const LANES = [{ id: 'summit', label: 'Summits' }]

function laneOf(events: readonly TimelineEvent[], width: number) {
  const bounds = boundsOf(events)
  const density = width / lengthOf(bounds)
  const bands = bandsOf(events, LANES, {
    bounds,
    density,
    mostRows: 5,
    headings: false,
    measure,
    weight: () => 0,
  })
  const [lane] = layoutLanes(bands, bounds, density, measure, () => 0)
  if (!lane) throw new Error('no lane')
  return { lane, at: (day: string) => (Date.parse(day) - bounds.start) * density }
}

const labelsIn = ({ items }: PlacedLane) =>
  items.flatMap((item) => (item.kind === 'event' && item.label ? [{ item, label: item.label }] : []))

describe('the words at the edges of a view', () => {
  const events = [
    event('2009-12-10', '2009-12-10', { title: 'the agreement of two organizations' }),
    event('2010-07-19', '2010-07-19', { title: 'resolution 2010/2' }),
    event('2010-12-20', '2010-12-20', { title: 'General Assembly resolution 65/141' }),
    event('2025-12-17', '2025-12-17', { title: 'the last' }),
  ]
  const { lane, at } = laneOf(events, 16_000)
  const view = { start: at('2010-01-01'), end: at('2011-01-01') }
  const seen = labelsIn(withinView(lane, view, measure))

  test('go before the mark where there is no room after it', () => {
    const last = seen.find(({ item }) => item.event.title.endsWith('65/141'))
    expect(last?.label.text).toBe('General Assembly resolution 65/141')
    expect((last?.label.start ?? 0) + (last?.label.width ?? 0)).toBeLessThan(last?.item.start ?? 0)
  })

  test('stand where nothing fades, and at an edge only where there is no other room', () => {
    const resolution = (words: readonly { item: { event: { title: string } }; label: { start: number } }[]) =>
      words.find(({ item }) => item.event.title === 'resolution 2010/2')
    const usual = resolution(seen)
    if (!usual) throw new Error('no label')
    // Its words end just within the view, and so in what fades there.
    const close = { start: at('2010-03-01'), end: usual.label.start + measure('resolution 2010/2') + 2 }
    const clear = { start: close.start + 24, end: close.end - 24 }
    const before = resolution(labelsIn(withinView(lane, close, measure, clear)))
    expect((before?.label.start ?? 0) + measure('resolution 2010/2')).toBeLessThan(usual.label.start)
    const narrow = { start: usual.label.start - 40, end: close.end }
    const left = withinView(lane, narrow, measure, { start: narrow.start + 24, end: narrow.end - 24 })
    expect(resolution(labelsIn(left))?.label.start).toBe(usual.label.start)
  })

  test('are left out where their mark is out of view', () => {
    expect(labelsIn(lane).map(({ item }) => item.event.title)).toContain('the agreement of two organizations')
    expect(seen.map(({ item }) => item.event.title)).not.toContain('the agreement of two organizations')
  })

  test('stay as they are elsewhere, and so does the lane where nothing has to change', () => {
    expect(seen.map(({ label }) => label.text)).toContain('resolution 2010/2')
    expect(withinView(lane, { start: at('2010-03-01'), end: at('2010-11-01') }, measure)).not.toBe(lane)
    const all = { start: at('2008-01-01'), end: at('2026-12-31') }
    expect(withinView(lane, all, measure)).toBe(lane)
  })

  test('on a bar are cut to the part of it that is seen', () => {
    const year = laneOf([event('2010-01-01', '2010-12-31', { title: 'a year of open consultations' })], 4000)
    const cut = { start: year.at('2010-12-01'), end: year.at('2011-01-10') }
    for (const { label, item } of labelsIn(withinView(year.lane, cut, measure))) {
      if (label.inside) expect(label.width).toBeLessThanOrEqual(item.end - cut.start)
    }
  })

  test('take no bar along to a row where another begins out of view', () => {
    const bars = laneOf(
      [
        event('1850-01-01', '1850-01-01', {
          title: 'resolution 0 of the assembly of the assembly of the assembly',
        }),
        event('1879-08-16', '1979-08-17', {
          title: 'resolution 1 of the assembly of the assembly of the assembly of the assembly',
        }),
        event('1893-12-02', '1993-12-02', { title: 'resolution 2 of the assembly' }),
      ],
      3000,
    )
    const [, first, second] = withinView(bars.lane, { start: 0, end: 900 }, measure).items
    expect(first?.row).not.toBe(second?.row)
  })

  test('in no view leave it, cover others or stand without their mark, and no mark covers another', () => {
    fc.assert(
      fc.property(
        someEvents.filter((list) => list.length > 0),
        fc.constantFrom(3000, 90_000, 2_000_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (list, width, share) => {
          const { lane: whole } = laneOf(list, width)
          const start = share * (width - 900)
          const around = { start, end: start + 900 }
          const labels = labelsIn(withinView(whole, around, measure)).filter(
            ({ label }) =>
              !label.inside && label.start < around.end && label.start + label.width > around.start,
          )
          const marks = withinView(whole, around, measure).items
          for (const [index, mark] of marks.entries())
            for (const other of marks.slice(index + 1))
              if (mark.row === other.row && mark.start < around.end && mark.end > around.start)
                expect(other.start >= mark.end - 0.01 || other.end <= mark.start + 0.01).toBe(true)
          for (const { item, label } of labels) {
            expect(item.end > around.start && item.start < around.end).toBe(true)
            expect(label.start).toBeGreaterThanOrEqual(around.start - 1)
            expect(label.start + label.width).toBeLessThanOrEqual(around.end + 1)
            for (const other of labels) {
              if (other.item === item || other.item.row !== item.row) continue
              const apart =
                label.start + label.width <= other.label.start + 0.01 ||
                other.label.start + other.label.width <= label.start + 0.01
              expect(apart).toBe(true)
            }
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('titles that begin alike', () => {
  const events = [
    event('2003-12-10', '2003-12-10', { title: 'World Summit on the Information Society, Geneva phase' }),
    event('2005-11-16', '2005-11-16', { title: 'World Summit on the Information Society, Tunis phase' }),
    event('2025-12-17', '2025-12-17', { title: 'the last' }),
  ]

  /** What the words of the first two read, in a view of so many px that begins a little before them. */
  const wordsIn = (px: number) => {
    const { lane, at } = laneOf(events, 900)
    const start = at('2003-06-01')
    return labelsIn(withinView(lane, { start, end: start + px }, measure))
      .map(({ label }) => label.text)
      .slice(0, 2)
  }

  test('are told apart by how they end where they are cut', () => {
    expect(wordsIn(300)).toEqual(['World…Information Society, Geneva phase', 'World…Tunis phase'])
  })

  test('are never cut alike, however much room they have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 180, max: 900 }), (px) => {
        const cut = wordsIn(px).flatMap((text) => (text.endsWith('…') ? [text.slice(0, -1)] : []))
        expect(
          cut.length === 2 && events.slice(0, 2).every(({ title }) => title.startsWith(cut[0] ?? '')),
        ).toBe(false)
      }),
    )
  })
})
