/** The drawing as a figure that stands alone: title, axis, lanes, arcs, source, what the signs mean. */
import type { Direction } from '../../i18n/language.ts'
import type { Locator } from '../../locator.ts'
import type { Link } from '../chain.ts'
import { ORIGINS, type Origin, type TimelineEvent } from '../events.ts'
import { arcPlaces } from '../layout/arc-places.ts'
import type { Axis } from '../layout/axis.ts'
import { anchorOf, frameOf } from '../layout/geometry.ts'
import { LANE_NAME_LINE, laneNameLines, laneNameTop } from '../layout/lane-name.ts'
import type { Bands, PlacedLane } from '../layout/layout.ts'
import { type Span, timeScale } from '../layout/scale.ts'
import { arcShapes } from './arc-shapes.ts'
import { axisShapes } from './axis-shapes.ts'
import { keyShapes } from './key-shapes.ts'
import { dotShape, markShapes } from './mark-shapes.ts'
import type { Figure, Ink, Point, Shape } from './shapes.ts'

export interface FigureInput {
  readonly width: number
  readonly title: string
  readonly subtitle: string
  readonly source: string
  /** Which way the words run, and which way time does. */
  readonly direction: Direction
  readonly side: Direction
  readonly span: Span
  readonly bands: Bands
  /** Laid out over the span at the density of `figurePlot`. */
  readonly lanes: readonly PlacedLane[]
  readonly axis: Axis
  readonly links: readonly Link[]
  /** What stands on an arc for the paragraph that says so. */
  readonly tagOf: (part: Locator) => string
  readonly number: (value: number) => string
  /** What the sign of an origin means. */
  readonly originName: (origin: Origin) => string
}

const MARGIN = 28
const HEAD = 70
const AXIS = 48
const FOOT = 44

/** px that time takes in a figure. */
export const figurePlot = (width: number, side: Direction): number =>
  frameOf(width - 2 * MARGIN, side).plotWidth

/**
 * A picture shows its span and nothing else: the events in it, what is longer cut off at its ends. So words find their
 * place within the picture, and a lane without events in it takes no room.
 */
export const eventsWithin = (events: readonly TimelineEvent[], span: Span): TimelineEvent[] =>
  events.flatMap((event) => {
    const [start, end] = [Math.max(event.start, span.start), Math.min(event.end, span.end)]
    return start < end ? [{ ...event, start, end }] : []
  })

interface TextSetting {
  readonly size?: number
  readonly bold?: boolean
  readonly fill?: Ink
  readonly anchor?: 'start' | 'end'
}

export function figureOf(input: FigureInput): Figure {
  const { width, direction, side, span, bands, lanes, axis } = input
  const inner = frameOf(width - 2 * MARGIN, side)
  const frame = { ...inner, plotLeft: inner.plotLeft + MARGIN }
  const scale = timeScale(span, frame.plotWidth, side)
  const height = HEAD + AXIS + bands.height + FOOT
  const top = HEAD + AXIS
  const plot = { x: frame.plotLeft, y: top, width: frame.plotWidth, height: bands.height }

  const text = (
    at: Point,
    words: string,
    { size = 13, bold = false, fill = 'ink', anchor = 'start' }: TextSetting = {},
  ): Shape => ({ kind: 'text', at, text: words, size, bold, fill, halo: false, direction, anchor })
  const line = (from: Point, to: Point, stroke: Ink): Shape => ({ kind: 'line', from, to, stroke })

  const pageStart = direction === 'rtl' ? width - MARGIN : MARGIN
  const laneStart = side === 'rtl' ? width - MARGIN : MARGIN
  const anchor = anchorOf(direction, side)
  const names = bands.bands.flatMap((band): Shape[] => {
    const bottom = top + band.top + band.height
    const lines = laneNameLines(band.lane.label, frame.gutter - 14)
    const first = top + band.top + laneNameTop(lines.length, band.height)
    return [
      line([MARGIN, bottom], [width - MARGIN, bottom], 'hairline'),
      ...lines.map((words, index) =>
        text([laneStart, first + index * LANE_NAME_LINE], words, { size: 12, fill: 'soft', anchor }),
      ),
    ]
  })
  const marks = lanes.flatMap(({ band, items }) =>
    items.flatMap((item) =>
      markShapes(item, { frame, top: top + band.rowsTop, direction, number: input.number }),
    ),
  )
  const arcs = arcShapes(arcPlaces(input.links, lanes), { frame, top, tagOf: input.tagOf })
  const origins = new Set(bands.bands.flatMap(({ events }) => events.map(({ origin }) => origin)))
  const key = ORIGINS.filter((origin) => origins.has(origin)).map((origin) => ({
    sign: (at: Point) => dotShape({ origin, precision: 'day' }, at),
    words: input.originName(origin),
  }))
  const pageEnd = direction === 'rtl' ? MARGIN : width - MARGIN
  return {
    width,
    height,
    title: input.title,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, radius: 0, fill: 'paper', stroke: null, dash: [] },
      text([pageStart, 36], input.title, { size: 20, bold: true }),
      text([pageStart, 58], input.subtitle, { fill: 'soft' }),
      ...axisShapes(axis, scale, plot, direction),
      ...names,
      { kind: 'clipped', box: plot, shapes: [...arcs, ...marks] },
      text([pageStart, height - 18], input.source, { size: 11, fill: 'soft' }),
      ...keyShapes(key, pageEnd, height - 18, direction),
    ],
  }
}
