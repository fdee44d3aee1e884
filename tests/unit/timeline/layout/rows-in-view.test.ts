import { describe, expect, it } from 'vitest'
import { loadThings } from '../../../../src/corpus/load.ts'
import { textMeasure } from '../../../../src/drawing/text-width.ts'
import { eventsFrom, TRACK_IDS } from '../../../../src/timeline/events.ts'
import { frameOf } from '../../../../src/timeline/layout/geometry.ts'
import type { PlacedItem } from '../../../../src/timeline/layout/lane-layout.ts'
import { bandsOf, layoutLanes, rowsFitting, steppedDensity } from '../../../../src/timeline/layout/layout.ts'
import { rowsTaken, withRowsTaken } from '../../../../src/timeline/layout/rows-in-view.ts'
import { boundsOf, lengthOf, withRoom } from '../../../../src/timeline/layout/scale.ts'
import { withinView } from '../../../../src/timeline/layout/view-labels.ts'

const LANES = TRACK_IDS.map((id) => ({ id, label: id }))
const measure = textMeasure(13)
const weight = () => 0
const things = await loadThings()

/** The lanes of our record with a year in view, laid out for all of time, and what moves that view. */
function yearIn(width: number) {
  const events = eventsFrom(things, 'en', 'latn')
  const bounds = boundsOf(events)
  const span = withRoom({ start: Date.UTC(2010, 0), end: Date.UTC(2011, 0) }, bounds)
  const frame = frameOf(width, 'ltr')
  const [least, density] = [frame.plotWidth / lengthOf(bounds), frame.plotWidth / lengthOf(span)]
  const settings = { bounds, headings: frame.gutter === 0, measure, weight }
  const mostRows = rowsFitting(events, LANES, { ...settings, density: least }, 800)
  const bands = bandsOf(events, LANES, { ...settings, density: steppedDensity(density, least), mostRows })
  const placed = layoutLanes(bands, bounds, density, measure, weight)
  const viewAt = (years: number) => {
    const start = (span.start + years * 365 * 86_400_000 - bounds.start) * density
    return { start, end: start + frame.plotWidth }
  }
  const lanesAt = (years: number) => placed.map((lane) => withinView(lane, viewAt(years), measure))
  return { bands, viewAt, lanesAt, setting: { gutter: frame.gutter, measure } }
}

const extentOf = (item: PlacedItem) => {
  const label = item.kind === 'event' ? item.label : null
  return [
    label ? Math.min(item.start, label.start) : item.start,
    label ? Math.max(item.end, label.start + label.width) : item.end,
  ] as const
}

describe.each([560, 1200])('the rows of lanes at %i px, a year in view', (width) => {
  const { bands, viewAt, lanesAt, setting } = yearIn(width)
  const atRest = rowsTaken(lanesAt(0), viewAt(0))
  const year = withRowsTaken(lanesAt(0), atRest, setting)

  it('are those in which something stands, and a lane without any is a slim line', () => {
    expect(year.bands.height).toBeLessThan(bands.height * 0.85)
    for (const { band, items } of year.lanes) {
      const seen = items.filter(({ start, end }) => end > viewAt(0).start && start < viewAt(0).end)
      expect(new Set(seen.map(({ row }) => row)).size).toBe(band.rows)
      if (seen.length === 0) expect(band.height).toBeLessThanOrEqual(38)
    }
    expect(year.lanes.some(({ band }) => band.rows === 0)).toBe(true)
  })

  it('stay as they are while the view is drawn along, and no words come to lie on others', () => {
    for (const years of [-3, -1.5, -0.4, 0.2, 0.7, 1.6, 3, 5]) {
      const drawn = withRowsTaken(lanesAt(years), atRest, setting)
      expect(drawn.bands.bands.map(({ top, height }) => [top, height])).toEqual(
        year.bands.bands.map(({ top, height }) => [top, height]),
      )
      for (const { items, band } of drawn.lanes) {
        for (const item of items) {
          expect(item.row).toBeLessThan(Math.max(1, band.rows))
          if (item.kind !== 'event' || !item.label) continue
          const [start, end] = extentOf(item)
          const others = items.filter(
            (other) => other !== item && other.row === item.row && other.kind === 'event' && other.label,
          )
          for (const other of others) {
            const [from, to] = extentOf(other)
            expect(to <= start + 0.01 || end <= from + 0.01).toBe(true)
          }
        }
      }
    }
  })

  it('are the same objects from frame to frame where nothing changes', () => {
    const lanes = lanesAt(0)
    const [one, other] = [
      withRowsTaken(lanes, atRest, setting),
      withRowsTaken(lanes, new Map(atRest), setting),
    ]
    expect(one.lanes.every((lane, index) => lane === other.lanes[index])).toBe(true)
  })
})
