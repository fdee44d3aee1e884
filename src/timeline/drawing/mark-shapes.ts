/**
 * The signs of events and clusters, the same on the page, in a saved picture and where they are explained. A mark is
 * drawn around its own place and from the top of its row: what moves is the group around it.
 */
import { across, directionOfWords, edgeOf } from '../../drawing/mirror.ts'
import type { Box, Definition, Ink, InkName, Point, Rect, Shape, Words } from '../../drawing/shapes.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Origin, Precision, TimelineEvent } from '../events.ts'
import { ROW } from '../layout/layout.ts'

/** Where marks and words stand in their row. */
const MIDDLE = ROW / 2
const BAR_HEIGHT = 16
const CLUSTER_HEIGHT = ROW - 4
export const DOT_RADIUS = 5.5
const LOZENGE = 7
export const LABEL_SIZE = 13
const COUNT_SIZE = 11

/** Words stay legible where an arc passes behind them and they have no room of their own. */
export const RIM = { ink: 'paper', width: 4 } as const

/** px that the ground behind words goes beyond them. */
export const BACKING = 2

/** What the report and the session speak of has the accent colour; what we added as context a softer one. */
const inkOf = (origin: Origin): InkName => (origin === 'context' ? 'soft' : 'accent')

/** The less exactly a date is known, the more broken the edge of its bar and the paler its fill. */
const BAR_LOOKS: Readonly<
  Record<Exclude<Precision, 'circa'>, { strength: number; dash: readonly number[] }>
> = {
  day: { strength: 0.24, dash: [] },
  month: { strength: 0.24, dash: [5, 3] },
  year: { strength: 0.13, dash: [1.5, 3] },
}
const CONTEXT_STRENGTH = 0.12
const DOT_OPACITY: Readonly<Record<Precision, number>> = { day: 1, month: 0.35, year: 0.35, circa: 0.2 }

const fadeId = (ink: InkName) => `fade-${ink}`

/** Fills of bars whose dates are known only roughly: they fade in and out. */
export const FADES: readonly Definition[] = (['accent', 'soft'] as const).map((ink) => ({
  kind: 'fade',
  id: fadeId(ink),
  ink,
  stops: [
    [0, 0],
    [0.3, 0.4],
    [0.7, 0.4],
    [1, 0],
  ],
}))

type Kind = Pick<TimelineEvent, 'origin' | 'precision'>

/** A point in time: full for the report, a lozenge for the session page, hollow for what we added. */
export function dotShape({ origin, precision }: Kind, [x, y]: Point): Shape {
  const ink = inkOf(origin)
  const look = {
    fill: origin === 'context' ? 'paper' : ink,
    ...(precision === 'day' ? {} : { fillOpacity: DOT_OPACITY[precision] }),
    stroke: ink,
    strokeWidth: 1.5,
    ...(precision === 'circa' ? { dash: [2, 2] } : {}),
    data: { part: 'dot', origin },
  } as const
  // A date that is not known to the day has a wider dot.
  if (precision !== 'day') {
    return { kind: 'ellipse', at: [x, y], rx: DOT_RADIUS + 1.5, ry: DOT_RADIUS - 1, ...look }
  }
  if (origin === 'session') {
    const points: Point[] = [
      [x, y - LOZENGE],
      [x + LOZENGE, y],
      [x, y + LOZENGE],
      [x - LOZENGE, y],
    ]
    return { kind: 'polygon', points, ...look }
  }
  return { kind: 'ellipse', at: [x, y], rx: DOT_RADIUS, ry: DOT_RADIUS, ...look }
}

/** A stretch of time. */
export function barShape({ origin, precision }: Kind, box: Box): Rect {
  const ink = inkOf(origin)
  const data = { part: 'bar', origin }
  if (precision === 'circa') return { kind: 'rect', ...box, fill: { defined: fadeId(ink) }, data }
  const { strength, dash } = BAR_LOOKS[precision]
  return {
    kind: 'rect',
    ...box,
    ...(precision === 'day' ? { radius: 2 } : {}),
    fill: [ink, origin === 'context' ? CONTEXT_STRENGTH : strength],
    stroke: ink,
    ...(dash.length > 0 ? { dash } : {}),
    data,
  }
}

/** The ground of a cluster: the fuller the more events. */
export function clusterShape(size: number, box: Box): Rect {
  const fill: Ink = ['accent', size > 99 ? 0.46 : size > 9 ? 0.3 : 0.14]
  return { kind: 'rect', ...box, radius: box.height / 2, fill, stroke: 'accent', data: { part: 'cluster' } }
}

/** Several events in one place, around its middle: how many. */
export function clusterShapes(size: number, width: number, count: string): readonly Shape[] {
  return [
    clusterShape(size, { x: -width / 2, y: MIDDLE - CLUSTER_HEIGHT / 2, width, height: CLUSTER_HEIGHT }),
    {
      kind: 'text',
      at: [0, MIDDLE + COUNT_SIZE * 0.36],
      edge: 'middle',
      direction: 'ltr',
      text: count,
      size: COUNT_SIZE,
      fill: 'ink',
      data: { part: 'count' },
    },
  ]
}

/** How everything in one drawing is set. */
export interface Setting {
  /** Which way time runs. */
  readonly side: Direction
  /** Which way words run. */
  readonly direction: Direction
  /** Whether arcs pass behind the words. */
  readonly rimmed: boolean
}

/**
 * The words of an event, whichever way time and the words run.
 * @param along px from the mark's place
 * @param anchor which of their ends, in the order of time, stands there
 */
export function labelShape(
  text: string,
  origin: Origin,
  along: number,
  { side, direction, rimmed }: Setting,
  anchor: 'start' | 'end' = 'start',
): Words {
  return {
    kind: 'text',
    at: [across(side, 0, along), MIDDLE + LABEL_SIZE * 0.36],
    edge: edgeOf(side, anchor),
    direction: directionOfWords(text, direction),
    text,
    size: LABEL_SIZE,
    fill: origin === 'context' ? 'soft' : 'ink',
    ...(rimmed ? { rim: RIM } : {}),
    data: { part: 'label', origin },
  }
}

/**
 * What covers the arcs behind words, so that none runs through them: no taller than the letters, or an arc behind many
 * words would be a row of loose dashes.
 */
const backingShape = (along: number, width: number, side: Direction): Rect => ({
  kind: 'rect',
  x: across(side, 0, along - BACKING, width + 2 * BACKING),
  y: MIDDLE - LABEL_SIZE * 0.5,
  width: width + 2 * BACKING,
  height: LABEL_SIZE,
  fill: 'paper',
  data: { part: 'backing' },
})

/** An event's mark and the words beside it. */
export interface EventDrawing {
  readonly event: Kind
  /** How long the bar is, px; null for a point in time, drawn as a dot. */
  readonly length: number | null
  readonly text: string | null
  /** Where the words begin, px along time from the mark, and how much room they take. */
  readonly textAt: number
  readonly textWidth: number
}

export function eventShapes(
  { event, length, text, textAt, textWidth }: EventDrawing,
  setting: Setting,
): readonly Shape[] {
  const mark =
    length === null
      ? dotShape(event, [0, MIDDLE])
      : barShape(event, {
          x: across(setting.side, 0, 0, length),
          y: MIDDLE - BAR_HEIGHT / 2,
          width: length,
          height: BAR_HEIGHT,
        })
  if (text === null) return [mark]
  const plain = { ...setting, rimmed: false }
  // Words are held by the end that is at the mark: no browser sets them exactly as wide as they were measured.
  const words =
    textAt < 0
      ? labelShape(text, event.origin, textAt + textWidth, plain, 'end')
      : labelShape(text, event.origin, textAt, plain)
  return setting.rimmed ? [mark, backingShape(textAt, textWidth, setting.side), words] : [mark, words]
}
