import { describe, expect, it } from 'vitest'
import { loadRelations, loadThings } from '../../../../src/corpus/load.ts'
import { textMeasure } from '../../../../src/drawing/text-width.ts'
import { linksOf } from '../../../../src/timeline/chain.ts'
import { eventsFrom, TRACK_IDS } from '../../../../src/timeline/events.ts'
import { type ArcPlace, arcPlaces, TAG_SIZE } from '../../../../src/timeline/layout/arc-places.ts'
import { frameOf } from '../../../../src/timeline/layout/geometry.ts'
import { bandsOf, layoutLanes, rowsFitting } from '../../../../src/timeline/layout/layout.ts'
import { boundsOf, lengthOf } from '../../../../src/timeline/layout/scale.ts'

const LANES = TRACK_IDS.map((id) => ({ id, label: id }))
const measure = textMeasure(13)
const measureTag = textMeasure(TAG_SIZE)
const weight = ({ origin }: { readonly origin: string }) => (origin === 'context' ? 0 : 1)
const things = await loadThings()
const links = linksOf(await loadRelations())

const pointsOn = ([a, b, c, d]: ArcPlace['curve']) =>
  Array.from({ length: 201 }, (_, index) => {
    const [t, s] = [index / 200, 1 - index / 200]
    const at = (axis: 0 | 1) =>
      s ** 3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * d[axis]
    return [at(0), at(1)] as const
  })

type Box = Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>
/** What the letters of a number take. */
const boxOf = ({ tag }: ArcPlace): Box => {
  if (!tag) throw new Error('no number')
  const [x, y] = tag.at
  const half = measureTag(tag.words) / 2
  return { x1: x - half, x2: x + half, y1: y - 5, y2: y + 5 }
}

describe.each([520, 760, 1200, 1600])('all mandates on a timeline of %i px', (width) => {
  it.each(['ar', 'en'] as const)(
    'have numbers that no line between the lanes and no other number crosses, in %s',
    (language) => {
      const events = eventsFrom(things, language, 'latn')
      const bounds = boundsOf(events)
      const frame = frameOf(width, 'ltr')
      const density = frame.plotWidth / lengthOf(bounds)
      const settings = { bounds, density, headings: frame.gutter === 0, measure, weight }
      const bands = bandsOf(events, LANES, {
        ...settings,
        mostRows: rowsFitting(events, LANES, settings, 800),
      })
      const lanes = layoutLanes(bands, bounds, density, measure, weight)
      const places = arcPlaces(links, lanes, ({ stated: [basis] }) => basis?.part.replace(/^.*_/, '¶') ?? '')
      const numbered = places.filter(({ tag }) => tag !== null)
      expect(numbered.length).toBeGreaterThan(places.length * 0.8)
      const meet = (one: Box, other: Box) =>
        one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2
      for (const place of numbered) {
        const box = boxOf(place)
        expect(numbered.filter((other) => other !== place && meet(box, boxOf(other)))).toEqual([])
        const struck = lanes.filter(
          ({ band: { top, height } }) => top + height > box.y1 && top + height - 1 < box.y2,
        )
        expect(struck).toEqual([])
      }
      const crossed = numbered.filter((place) => {
        const { x1, x2, y1, y2 } = boxOf(place)
        return places.some(
          (other) =>
            other !== place && pointsOn(other.curve).some(([x, y]) => x > x1 && x < x2 && y > y1 && y < y2),
        )
      })
      expect(crossed.length, 'crossed by other arcs').toBeLessThanOrEqual(places.length / 3)
    },
  )
})
