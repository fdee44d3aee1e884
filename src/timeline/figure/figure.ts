/** The drawing as a picture that stands alone: title, axis, lanes, arcs, source, what the signs mean. */
import { across, edgeOf } from '../../drawing/mirror.ts'
import type { Group, InkName, Picture, Shape } from '../../drawing/shapes.ts'
import { textMeasure } from '../../drawing/text-width.ts'
import type { Direction, Language } from '../../i18n/language.ts'
import type { Link } from '../chain.ts'
import { curveShapes, tagShapes } from '../drawing/arc-shapes.ts'
import { AXIS_HEIGHT, AXIS_TEXT_SIZE, axisShapes, gridShape } from '../drawing/axis-shapes.ts'
import { insideLabelShapes } from '../drawing/inside-label-shapes.ts'
import { laneShapes } from '../drawing/lane-shapes.ts'
import { clusterShapes, dotShape, eventShapes, FADES, type Setting } from '../drawing/mark-shapes.ts'
import { ORIGINS, type Origin, type TimelineEvent } from '../events.ts'
import { arcPlaces } from '../layout/arc-places.ts'
import { type Axis, axisOf } from '../layout/axis.ts'
import { type Frame, frameOf, leftOf } from '../layout/geometry.ts'
import type { PlacedItem } from '../layout/lane-layout.ts'
import { type Bands, type PlacedLane, ROW } from '../layout/layout.ts'
import { type Span, timeScale } from '../layout/scale.ts'
import { type KeyEntry, keyShapes } from './figure-key.ts'

export interface FigureInput {
  readonly width: number
  readonly language: Language
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
  readonly tagOf: (link: Link) => string
  readonly number: (value: number) => string
  /** What the sign of an origin means. */
  readonly originName: (origin: Origin) => string
}

const MARGIN = 28
const HEAD = 76
const FOOT = 44

const measureAxis = textMeasure(AXIS_TEXT_SIZE)

/** px that time takes in a figure. */
export const figurePlot = (width: number, side: Direction): number =>
  frameOf(width - 2 * MARGIN, side).plotWidth

/** The axis of a figure, its names as long as there is room for. */
export const figureAxis = (
  span: Span,
  plot: number,
  words: Pick<Parameters<typeof axisOf>[2], 'language' | 'digits'>,
): Axis => axisOf(span, plot, { ...words, measure: measureAxis })

/**
 * A picture shows its span and nothing else: the events in it, what is longer cut off at its ends. So words find their
 * place within the picture, and a lane without events in it takes no room.
 */
export const eventsWithin = (events: readonly TimelineEvent[], span: Span): TimelineEvent[] =>
  events.flatMap((event) => {
    const [start, end] = [Math.max(event.start, span.start), Math.min(event.end, span.end)]
    return start < end ? [{ ...event, start, end }] : []
  })

/** A bar that goes on beyond the plot is drawn a little beyond it, where its edge is not seen. */
const BEYOND = 6

/** @param item placed along the span of the figure */
function markGroup(
  item: PlacedItem,
  frame: Frame,
  setting: Setting,
  number: (value: number) => string,
): Group {
  const { plotWidth } = frame
  if (item.kind === 'cluster') {
    return {
      kind: 'group',
      at: [leftOf(frame, (item.start + item.end) / 2), item.row * ROW],
      shapes: clusterShapes(item.events.length, item.end - item.start, number(item.events.length)),
    }
  }
  const { event, dot, label } = item
  const start = !dot && item.start < 0.5 ? item.start - BEYOND : item.start
  const end = !dot && item.end > plotWidth - 0.5 ? item.end + BEYOND : item.end
  const at = dot ? (start + end) / 2 : start
  const beside = label && !label.inside ? label : null
  return {
    kind: 'group',
    at: [leftOf(frame, at), item.row * ROW],
    locator: event.locator,
    shapes: eventShapes(
      {
        event,
        length: dot ? null : end - start,
        text: beside?.text ?? null,
        textAt: beside ? beside.start - at : 0,
        textWidth: beside?.width ?? 0,
      },
      setting,
    ),
  }
}

function laneGroup(
  lane: PlacedLane,
  frame: Frame,
  setting: Setting,
  number: (value: number) => string,
): Group {
  const marks = lane.items.map((item) => markGroup(item, frame, setting, number))
  return { kind: 'group', at: [0, lane.band.rowsTop], shapes: marks }
}

interface TextSetting {
  readonly size?: number
  readonly bold?: boolean
  readonly fill?: InkName
}

export function figureOf(input: FigureInput): Picture {
  const { width, direction, side, span, bands, lanes, axis, links, number } = input
  const frame = frameOf(width - 2 * MARGIN, side)
  const scale = timeScale(span, frame.plotWidth, side)
  const top = HEAD + AXIS_HEIGHT
  const height = top + bands.height + FOOT
  const setting: Setting = { side, direction, rimmed: links.length > 0 }

  const line = (
    baseline: number,
    text: string,
    { size = 13, bold = false, fill = 'ink' }: TextSetting,
  ): Shape => ({
    kind: 'text',
    at: [across(direction, width, MARGIN), baseline],
    edge: edgeOf(direction, 'start'),
    direction,
    text,
    size,
    bold,
    fill,
  })
  const left = (along: number) => leftOf(frame, along)
  const places = arcPlaces(links, lanes, input.tagOf)
  const arcs = [
    ...places.flatMap((place) => curveShapes(place, left)),
    ...places.flatMap((place) => tagShapes(place, left, direction)),
  ]
  const origins = new Set(bands.bands.flatMap(({ events }) => events.map(({ origin }) => origin)))
  const key = ORIGINS.filter((origin) => origins.has(origin)).map(
    (origin): KeyEntry => ({
      sign: (at) => dotShape({ origin, precision: 'day' }, at),
      words: input.originName(origin),
    }),
  )
  const foot = height - 18
  return {
    width,
    height,
    language: input.language,
    title: input.title,
    definitions: [
      ...FADES,
      {
        kind: 'clip',
        id: 'plot',
        box: { x: frame.plotLeft, y: 0, width: frame.plotWidth, height: bands.height },
      },
    ],
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'paper' },
      line(36, input.title, { size: 20, bold: true }),
      line(58, input.subtitle, { fill: 'soft' }),
      {
        kind: 'group',
        at: [MARGIN, HEAD],
        shapes: axisShapes(axis, scale, { frame, direction, measure: measureAxis }),
      },
      {
        kind: 'group',
        at: [MARGIN, top],
        shapes: [
          gridShape(axis, scale, frame, bands.height),
          {
            kind: 'group',
            clip: 'plot',
            shapes: [
              ...arcs,
              ...lanes.map((lane) => laneGroup(lane, frame, setting, number)),
              ...lanes.map((lane) => insideLabelShapes(lane, frame, 0, setting)),
            ],
          },
          ...laneShapes(bands, frame, setting),
        ],
      },
      line(foot, input.source, { size: 11, fill: 'soft' }),
      ...keyShapes(key, width, width - MARGIN, foot, direction),
    ],
  }
}
