import { describe, expect, test } from 'vitest'
import type { Point, Shape } from '../../../../src/drawing/shapes.ts'
import { svgOf } from '../../../../src/drawing/svg-file.ts'
import { textMeasure } from '../../../../src/drawing/text-width.ts'
import type { Direction } from '../../../../src/i18n/language.ts'
import type { Link } from '../../../../src/timeline/chain.ts'
import type { TimelineEvent } from '../../../../src/timeline/events.ts'
import { eventsWithin, figureOf, figurePlot } from '../../../../src/timeline/figure/figure.ts'
import { datesOf } from '../../../../src/timeline/figure/save-figure.ts'
import { axisOf } from '../../../../src/timeline/layout/axis.ts'
import { bandsOf, layoutLanes, ROW } from '../../../../src/timeline/layout/layout.ts'
import { boundsOf, lengthOf, type Span } from '../../../../src/timeline/layout/scale.ts'
import { misplacedWords } from '../../drawing/support/misplaced-words.ts'
import { event } from '../support.ts'

const WIDTH = 1200
const measure = textMeasure(13)

const asked = event('2008-12-19', '2008-12-19', { title: 'asked' })
const answered = event('2009-05-01', '2009-05-31', { title: 'answered', precision: 'month' })
const session = event('2010-01-10', '2010-01-10', { title: 'session', origin: 'session' })
const about = event('2011-01-01', '2012-06-30', {
  title: 'about then',
  precision: 'circa',
  origin: 'context',
})
const link: Link = {
  from: asked.locator,
  to: answered.locator,
  act: 'asks',
  stated: [{ part: 'a-66-77/para_3', words: '…', english: '…', start: 0, end: 1 }],
  sources: [],
}

interface Setting {
  readonly side?: Direction
  readonly span?: Span
  readonly links?: readonly Link[]
}

function drawn(
  events: readonly TimelineEvent[],
  { side = 'ltr', span = boundsOf(events), links = [] }: Setting = {},
) {
  const plot = figurePlot(WIDTH, side)
  const density = plot / lengthOf(span)
  const lanes = [{ id: 'summit', label: 'Summits' }]
  const within = eventsWithin(events, span)
  const bands = bandsOf(within, lanes, {
    bounds: span,
    density,
    mostRows: 8,
    headings: false,
    measure,
    weight: () => 0,
  })
  return figureOf({
    width: WIDTH,
    language: side === 'rtl' ? 'ar' : 'en',
    title: 'A title & more',
    subtitle: 'dates',
    source: 'Source',
    direction: side,
    side,
    span,
    bands,
    lanes: layoutLanes(bands, span, density, measure, () => 0),
    axis: axisOf(span, plot, { language: 'en', digits: 'latn', measure }),
    links,
    tagOf: ({ stated: [basis] }) => `¶${basis?.part.replace(/\D*66-77\D*/, '')}`,
    number: (value) => `#${value}`,
    originName: (origin) => `from ${origin}`,
  })
}

/** A shape where it stands in the whole. */
function moved(shape: Shape, x: number, y: number): Shape {
  const at = ([px, py]: Point): Point => [px + x, py + y]
  switch (shape.kind) {
    case 'rect':
      return { ...shape, x: shape.x + x, y: shape.y + y }
    case 'ellipse':
    case 'text':
      return { ...shape, at: at(shape.at) }
    case 'curve': {
      const [a, b, c, d] = shape.points
      return { ...shape, points: [at(a), at(b), at(c), at(d)] }
    }
    case 'polygon':
      return { ...shape, points: shape.points.map(at) }
    default:
      return shape
  }
}

const flat = (shapes: readonly Shape[], x = 0, y = 0): Shape[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'group'
      ? flat(shape.shapes, x + (shape.at?.[0] ?? 0), y + (shape.at?.[1] ?? 0))
      : [moved(shape, x, y)],
  )
const shapesOf = (...given: Parameters<typeof drawn>) => flat(drawn(...given).shapes)
const wordsOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
const only = <K extends Shape['kind']>(shapes: readonly Shape[], kind: K) =>
  shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind)

describe('a saved drawing', () => {
  test('has its title, its dates, its lanes, its events and its source', () => {
    const words = wordsOf(shapesOf([asked, answered]))
    for (const wanted of ['A title & more', 'dates', 'Summits', 'asked', 'answered', 'Source']) {
      expect(words).toContain(wanted)
    }
  })

  test('draws the arcs that are shown on the page, from the one to the other, with their paragraph', () => {
    for (const side of ['ltr', 'rtl'] as const) {
      const shapes = shapesOf([asked, answered], { side, links: [link] })
      const [curve] = only(shapes, 'curve')
      const ahead = side === 'rtl' ? -1 : 1
      const [from, to] = [curve?.points[0][0] ?? 0, curve?.points[3][0] ?? 0]
      expect((to - from) * ahead).toBeGreaterThan(100)
      // The arrow's head goes on to the mark.
      const [head] = only(shapes, 'polygon')
      expect(((head?.points[1]?.[0] ?? 0) - to) * ahead).toBeCloseTo(7)
      expect(wordsOf(shapes)).toContain('¶3')
    }
    expect(only(shapesOf([asked, answered]), 'curve')).toEqual([])
  })

  test('draws the numbers of the arcs over all of them', () => {
    const back: Link = { ...link, act: 'cites' }
    const shapes = shapesOf([asked, answered], { links: [link, back] })
    const last = shapes.findLastIndex(({ kind }) => kind === 'curve')
    const first = shapes.findIndex((shape) => shape.kind === 'text' && shape.text === '¶3')
    expect(only(shapes, 'curve')).toHaveLength(2)
    expect(first).toBeGreaterThan(last)
  })

  test('lets no arc run through words, and says where a link is from in words as well', () => {
    const shapes = shapesOf([asked, answered], { links: [link] })
    const grounds = only(shapes, 'rect').filter(({ data }) => data?.part === 'backing')
    // The other's words stand on its bar.
    expect(grounds).toHaveLength(1)
    // Between one row and the next an arc is seen for as long as it is covered, or it is a row of dashes.
    expect(grounds[0]?.height).toBeLessThanOrEqual(ROW / 2)
    const [words] = only(shapes, 'text').filter(({ text }) => text === 'asked')
    expect(grounds.some(({ x, width }) => words && x < words.at[0] && x + width > words.at[0])).toBe(true)
    expect(only(shapesOf([asked, answered]), 'rect').some(({ data }) => data?.part === 'backing')).toBe(false)
  })

  test('shows its span and nothing else, and what goes on beyond it as cut off', () => {
    const span = { start: Date.parse('2009-05-11'), end: Date.parse('2010-12-31') }
    const shapes = shapesOf([asked, answered, session, about], { span, links: [link] })
    const words = wordsOf(shapes)
    expect(words).toContain('answered')
    expect(words).not.toContain('asked')
    expect(words).not.toContain('about then')
    expect(only(shapes, 'curve')).toEqual([])
    const bar = only(shapes, 'rect').find(({ dash }) => dash)
    const { definitions } = drawn([answered, session], { span })
    const clip = definitions.find((definition) => definition.kind === 'clip')
    expect(clip?.box.x).toBeGreaterThan(0)
    expect(bar?.x).toBeLessThan(28 + (clip?.box.x ?? 0))
  })

  test('names the year above its months', () => {
    const span = { start: Date.parse('2010-02-01'), end: Date.parse('2011-11-30') }
    const words = wordsOf(shapesOf([asked, about], { span }))
    expect(words).toContain('2011')
    expect(words.some((word) => /^(January|April|July)$/.test(word))).toBe(true)
  })

  test('gives what is only about somewhere soft ends, and what is known to the month a broken edge', () => {
    const shapes = shapesOf([asked, answered, about], {
      span: { start: Date.parse('2009-04-01'), end: Date.parse('2012-08-01') },
    })
    expect(only(shapes, 'rect').map(({ fill }) => fill)).toContainEqual({ defined: 'fade-soft' })
    expect(only(shapes, 'rect').map(({ dash }) => dash)).toContainEqual([5, 3])
  })

  test('says what its signs mean, of those it has', () => {
    const words = wordsOf(shapesOf([asked, session]))
    expect(words).toContain('from report')
    expect(words).toContain('from session')
    expect(words).not.toContain('from context')
  })

  test('counts what stands in one place, in the digits of the reader', () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      event('2010-05-05', '2010-05-05', { title: `number ${index}` }),
    )
    expect(wordsOf(shapesOf([asked, ...crowd])).some((word) => /^#\d+$/.test(word))).toBe(true)
  })

  test('draws the same from right to left, mirrored in its plot', () => {
    const middles = (side: Direction) =>
      only(shapesOf([asked, session], { side }), 'ellipse').map(({ at }) => Math.round(at[0]))
    const [ltr, rtl] = [middles('ltr'), middles('rtl')]
    expect(ltr[0]).toBeDefined()
    expect((ltr[0] ?? 0) + (rtl[0] ?? 0)).toBe(WIDTH)
  })

  test('is an SVG file that can be read as such, with what is dangerous in words made safe', () => {
    const text = svgOf(drawn([asked, answered, about], { links: [link] }), '@font-face{font-family:Masar}')
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.querySelector('title')?.textContent).toBe('A title & more')
    expect(parsed.querySelector('style')?.textContent).toContain('@font-face')
    for (const [, id = ''] of text.matchAll(/url\(#([^)]+)\)/g))
      expect(parsed.getElementById(id), id).toBeTruthy()
    const fade = parsed.querySelector('rect[fill^="url(#"]')?.getAttribute('fill')?.slice(5, -1) ?? ''
    expect(parsed.getElementById(fade)?.tagName).toBe('linearGradient')
  })

  test('has all its words where they should be in a renderer that ignores direction', () => {
    const events = [
      event('2005-11-16', '2005-11-18', { title: 'مرحلة تونس من القمة (WSIS)' }),
      event('2008-01-01', '2009-12-31', { title: 'A/RES/63/202', origin: 'session' }),
      event('2011-05-04', '2011-05-04', {
        title: 'تقرير الأمين العام A/66/77-E/2011/103',
        origin: 'context',
      }),
    ]
    for (const side of ['ltr', 'rtl'] as const) expect(misplacedWords(drawn(events, { side }))).toEqual([])
  })
})

describe('the dates of a saved timeline', () => {
  const dateText = (instant: number) => new Date(instant).toISOString().slice(0, 10)

  test('are those of its events, as exactly as they are known, not of the drawing around them', () => {
    const span = boundsOf([asked, answered, session, about])
    expect(datesOf([session, asked], span, dateText)).toBe('2008-12-19 – 2010-01-10')
    expect(datesOf([asked, answered], span, dateText)).toBe(`2008-12-19 – ${answered.when}`)
    expect(datesOf([], { start: 0, end: Date.parse('1970-01-03') }, dateText)).toBe('1970-01-01 – 1970-01-02')
  })
})
