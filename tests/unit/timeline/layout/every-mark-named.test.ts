import { describe, expect, it } from 'vitest'
import { loadThings } from '../../../../src/corpus/load.ts'
import { textMeasure } from '../../../../src/drawing/text-width.ts'
import { eventsFrom, TRACK_IDS } from '../../../../src/timeline/events.ts'
import { frameOf } from '../../../../src/timeline/layout/geometry.ts'
import { bandsOf, layoutLanes, rowsFitting } from '../../../../src/timeline/layout/layout.ts'
import { boundsOf, lengthOf } from '../../../../src/timeline/layout/scale.ts'

const LANES = TRACK_IDS.map((id) => ({ id, label: id }))
const measure = textMeasure(13)
const weight = ({ origin }: { readonly origin: string }) => (origin === 'context' ? 0 : 1)
const things = await loadThings()

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
    })
  },
)
