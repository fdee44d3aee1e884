import { describe, expect, it } from 'vitest'
import { loadThings } from '../../../../src/corpus/load.ts'
import { textMeasure } from '../../../../src/drawing/text-width.ts'
import { eventsFrom, TRACK_IDS } from '../../../../src/timeline/events.ts'
import { FADE, frameOf } from '../../../../src/timeline/layout/geometry.ts'
import type { PlacedItem } from '../../../../src/timeline/layout/lane-layout.ts'
import { bandsOf, layoutLanes, rowsFitting, steppedDensity } from '../../../../src/timeline/layout/layout.ts'
import { boundsOf, lengthOf, type Span, withRoom } from '../../../../src/timeline/layout/scale.ts'
import { withinView } from '../../../../src/timeline/layout/view-labels.ts'

const LANES = TRACK_IDS.map((id) => ({ id, label: id }))
const measure = textMeasure(13)
const weight = ({ origin }: { readonly origin: string }) => (origin === 'context' ? 0 : 1)
const things = await loadThings()

/** Words that were cut. */
const cutAmong = (items: readonly PlacedItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'event' && item.label?.text.includes('…') ? [item.label.text] : []))

/** The widths of panes, of a desk at each text size, of a projector. */
describe.each([430, 520, 700, 760, 1000, 1200, 1600])(
  'the timeline at %i px, all of time in view',
  (width) => {
    it.each(['ar', 'en'] as const)('gives every mark its words or gathers it, in %s', (language) => {
      const events = eventsFrom(things, language, 'latn')
      const bounds = boundsOf(events)
      const frame = frameOf(width, 'ltr')
      const density = frame.plotWidth / lengthOf(bounds)
      const settings = { bounds, density, headings: frame.gutter === 0, measure, weight }
      const mostRows = rowsFitting(events, LANES, settings, 800)
      const placed = layoutLanes(
        bandsOf(events, LANES, { ...settings, mostRows }),
        bounds,
        density,
        measure,
        weight,
      )
      const nameless = placed.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'event' && item.label === null ? [item.event.locator] : [])),
      )
      expect(nameless).toEqual([])
      // Where a title has no room there is a short one, which names the body.
      expect(placed.flatMap(({ items }) => cutAmong(items))).toEqual([])
    })
  },
)

/** The marks of the lanes as they are drawn where only a span is in view. */
function marksIn(language: 'ar' | 'en', width: number, period: Span) {
  const events = eventsFrom(things, language, 'latn')
  const bounds = boundsOf(events)
  const span = withRoom(period, bounds)
  const frame = frameOf(width, 'ltr')
  const [least, density] = [frame.plotWidth / lengthOf(bounds), frame.plotWidth / lengthOf(span)]
  const settings = { bounds, headings: frame.gutter === 0, measure, weight }
  const mostRows = rowsFitting(events, LANES, { ...settings, density: least }, 800)
  const bands = bandsOf(events, LANES, { ...settings, density: steppedDensity(density, least), mostRows })
  const start = (span.start - bounds.start) * density
  const view = { start, end: start + frame.plotWidth }
  const clear = { start: view.start + FADE, end: view.end - FADE }
  return layoutLanes(bands, bounds, density, measure, weight)
    .map((lane) => withinView(lane, view, measure, clear))
    .flatMap(({ items }) => items.filter((item) => item.end > clear.start && item.start < clear.end))
}

describe.each([700, 760, 850, 1000, 1070, 1200, 1400, 1600, 1840])(
  'the timeline at %i px, a period of the toolbar in view',
  (width) => {
    it.each(['ar', 'en'] as const)(
      'leaves no mark without words at its edges, and cuts none, in %s',
      (language) => {
        for (const [from, to] of [
          [2005, 2016],
          [2010, 2011],
        ] as const) {
          const marks = marksIn(language, width, { start: Date.UTC(from, 0), end: Date.UTC(to, 0) })
          expect(marks.filter((item) => item.kind === 'event' && !item.label)).toEqual([])
          expect(cutAmong(marks)).toEqual([])
        }
      },
    )
  },
)
