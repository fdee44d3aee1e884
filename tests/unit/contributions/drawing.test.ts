import { describe, expect, it } from 'vitest'
import { CHARTS, chartOf } from '../../../src/contributions/registry.ts'
import { type Block, cornersOf } from '../../../src/contributions/scene/block.ts'
import { boxOf } from '../../../src/contributions/scene/box.ts'
import { paintPatterns } from '../../../src/contributions/scene/look.ts'
import { emOf, layoutWidth } from '../../../src/contributions/scene/measure.ts'
import { paintAround, paintMark } from '../../../src/contributions/scene/paint.ts'
import { seriesOf } from '../../../src/contributions/series.ts'
import { PATTERN_TILE } from '../../../src/drawing/stakeholder-patterns.ts'
import { REPORT, viewsOf } from './support/data.ts'
import { wordsIn } from './support/words.ts'

const words = await wordsIn('en')
const series = seriesOf(REPORT, 'reconciled')
describe('the pattern of a stakeholder group', () => {
  it.each(CHARTS.map((chart) => [chart.id, chart] as const))('is on every mark of %s', (_, chart) => {
    for (const view of viewsOf(chart)) {
      const scene = chart.scene({ series, view, words, width: 760 })
      const patterns = paintPatterns(scene, 'ltr')
      const counted = scene.marks.filter(({ nature, tone }) => nature === 'plain' && tone > 0)
      expect(counted.length).toBeGreaterThan(0)
      for (const mark of counted) {
        const id = `p${mark.tone}-${mark.shade}`
        expect(paintMark(mark, scene, 'ltr'), mark.id).toMatchObject({ fill: { defined: id } })
        // Its plain colour and the lines on it.
        expect(patterns.find((pattern) => pattern.id === id)).toMatchObject({
          shapes: [{ kind: 'rect' }, { kind: 'path' }],
        })
      }
    }
  })

  it.each([280, 358, 484, 1184, 1248])('can be told in what came from those asked, at %i px', (width) => {
    const scene = chartOf('asked-and-answered')?.scene({ series, view: {}, words, width })
    const heard = scene?.marks.filter(({ layer }) => layer === 'contributed') ?? []
    expect(heard).toHaveLength(3)
    for (const { id, shape } of heard) {
      const { x0, x1, y0, y1 } = boxOf(shape)
      expect(y1 - y0, id).toBeGreaterThanOrEqual(PATTERN_TILE * 2)
      expect(x1 - x0, id).toBeGreaterThanOrEqual(PATTERN_TILE)
    }
  })
})

describe('asked and answered', () => {
  it('gives each contribution the room of one that was asked', () => {
    const scene = chartOf('asked-and-answered')?.scene({ series, view: {}, words, width: 760 })
    const cells = scene?.marks.map(({ shape }) => (shape.kind === 'block' ? shape.cell : 0)) ?? []
    expect(new Set(cells).size).toBe(1)
    for (const { shape, value } of scene?.marks ?? [])
      expect(shape.kind === 'block' ? areaOf(shape) : 0).toBeCloseTo(value * (cells[0] ?? 0) ** 2, 5)
  })
})

/** By the shoelace formula. */
function areaOf(block: Block): number {
  const corners = cornersOf(block)
  const doubled = corners.reduce((sum, { x, y }, index) => {
    const next = corners[(index + 1) % corners.length] ?? { x, y }
    return sum + x * next.y - next.x * y
  }, 0)
  return Math.abs(doubled) / 2
}

describe('a block of places', () => {
  const block = (offset: number, count: number): Block => ({
    kind: 'block',
    x: 0,
    y: 0,
    cell: 10,
    lines: 4,
    offset,
    count,
  })

  it.each([
    [0, 8],
    [0, 3],
    [0, 42],
    [42, 16],
    [3, 2],
    [1, 2],
    [5, 0.5],
    [0, 0],
  ])('from place %d, %d places have just their area', (offset, count) => {
    expect(areaOf(block(offset, count))).toBeCloseTo(count * 100, 5)
  })

  it('of none is still a line to be seen', () => {
    expect(cornersOf(block(0, 0))).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 40 },
    ])
  })
})

describe('words on patterns', () => {
  it('stand on a plate of the plain colour, and have no rim', () => {
    const chart = chartOf('how-many')
    const scene = chart?.scene({ series, view: {}, words, width: 900 })
    const shapes = scene ? paintAround(scene, 'ltr') : []
    const on = scene?.texts.filter((text) => text.on) ?? []
    expect(on.length).toBeGreaterThan(6)
    for (const { id } of on) expect(shapes.map(({ key }) => key)).toContain(`plate.${id}`)
    for (const shape of shapes) expect(shape).not.toHaveProperty('rim')
  })
})

describe('how many, in stacked bars', () => {
  it.each([280, 358, 760, 1184])(
    'has a figure for every segment and a key to their shades, at %i px',
    (width) => {
      for (const bars of ['stacked', 'share']) {
        const scene = chartOf('how-many')?.scene({ series, view: { bars }, words, width })
        const figures = scene?.texts.filter(({ id }) => id.startsWith('value.')) ?? []
        const drawn = scene?.marks.filter(({ value }) => value > 0) ?? []
        expect(figures.map(({ id }) => id).sort()).toEqual(drawn.map(({ id }) => `value.${id}`).sort())
        expect(scene?.keys).toHaveLength(3)
      }
    },
  )

  it('draws no bar as a share of a printed total of zero, and an empty one where it is counted', () => {
    const printed = seriesOf(REPORT, 'printed')
    const marksOf = (bars: string) =>
      chartOf('how-many')
        ?.scene({ series: printed, view: { bars }, words, width: 760 })
        .marks.filter(({ id, value }) => id.startsWith('international') && value > 0) ?? []
    for (const { shape, nature } of marksOf('share'))
      expect([nature, boxOf(shape).x1 - boxOf(shape).x0]).toEqual(['uncounted', 0])
    expect(marksOf('stacked').map(({ nature }) => nature)).toEqual(['uncounted', 'uncounted'])
  })
})

it.each([358, 800, 1184, 1500])('the words of a drawing follow the text size, at %i px', (room) => {
  const sizeAt = (magnified: number) => {
    const width = layoutWidth(room, { magnified })
    return (emOf(width) * room) / width
  }
  expect(sizeAt(1)).toBeGreaterThanOrEqual(emOf(room) * 0.99)
  expect(sizeAt(1)).toBeLessThan(emOf(room) * 1.1)
  expect(sizeAt(1.2)).toBeGreaterThanOrEqual(sizeAt(1) * 1.19)
  expect(sizeAt(1.4)).toBeGreaterThanOrEqual(sizeAt(1) * 1.39)
})

it('the words of a drawing are as large as is asked for on a phone too, as far as there is room', () => {
  const sizeAt = (room: number) => {
    const width = layoutWidth(room, { magnified: 1.4, least: 23.2 })
    return (emOf(width) * room) / width
  }
  // A figure in a bar has nineteen twentieths of that.
  expect(sizeAt(354) * 0.95).toBeGreaterThanOrEqual(22)
  expect(sizeAt(284)).toBeGreaterThan(19)
  expect(layoutWidth(220, { magnified: 1.4, least: 23.2 })).toBe(200)
})
