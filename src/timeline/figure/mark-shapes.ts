/** One mark of a lane as shapes: the same signs as on the page. */
import type { Direction } from '../../i18n/language.ts'
import type { Precision, TimelineEvent } from '../events.ts'
import { anchorOf, type Frame, leftOf } from '../layout/geometry.ts'
import type { PlacedItem } from '../layout/lane-layout.ts'
import { ROW } from '../layout/layout.ts'
import type { Ink, Point, Shape } from './shapes.ts'

const BAR = 16
const RADIUS = 5.5
const LOZENGE = 7
const LABEL = 13

const DASHES: Readonly<Record<Precision, readonly number[]>> = {
  day: [],
  month: [5, 3],
  year: [1.5, 3],
  circa: [2, 2],
}

interface Setting {
  readonly frame: Frame
  /** Top of the lane's first row. */
  readonly top: number
  readonly direction: Direction
  readonly number: (value: number) => string
}

/** The sign of an event that is a point in time, around its place. */
export function dotShape(
  { origin, precision }: Pick<TimelineEvent, 'origin' | 'precision'>,
  [x, y]: Point,
): Shape {
  const context = origin === 'context'
  const stroke: Ink = context ? 'soft' : 'accent'
  if (origin === 'session' && precision === 'day') {
    const points = [
      [x, y - LOZENGE],
      [x + LOZENGE, y],
      [x, y + LOZENGE],
      [x - LOZENGE, y],
    ] as const
    return { kind: 'polygon', points, fill: stroke }
  }
  const known = precision === 'day'
  const fill: Ink = context ? 'paper' : known ? 'accent' : 'haze'
  const [rx, ry] = known ? [RADIUS, RADIUS] : [RADIUS + 1.5, RADIUS - 1]
  return { kind: 'ellipse', at: [x, y], rx, ry, fill, stroke, dash: precision === 'circa' ? [2, 2] : [] }
}

/** A bar that goes on beyond the plot is drawn a little beyond it, where its edge is not seen. */
const BEYOND = 6

/** @param item placed along the span of the figure */
export function markShapes(item: PlacedItem, { frame, top, direction, number }: Setting): readonly Shape[] {
  const { side, plotWidth } = frame
  const bar = item.kind === 'event' && !item.dot
  const start = bar && item.start < 0.5 ? item.start - BEYOND : item.start
  const end = bar && item.end > plotWidth - 0.5 ? item.end + BEYOND : item.end
  const width = end - start
  const x = leftOf(frame, start, width)
  const y = top + item.row * ROW
  const middle = y + ROW / 2
  if (item.kind === 'cluster') {
    const box = { x, y: y + 2, width, height: ROW - 4 }
    return [
      { kind: 'rect', ...box, radius: box.height / 2, fill: 'tint', stroke: 'accent', dash: [] },
      {
        kind: 'text',
        at: [x + width / 2, middle + 4],
        text: number(item.events.length),
        size: 11,
        bold: false,
        fill: 'ink',
        halo: false,
        direction: 'ltr',
        anchor: 'middle',
      },
    ]
  }
  const { event, dot, label } = item
  const context = event.origin === 'context'
  const box = { x, y: middle - BAR / 2, width, height: BAR }
  const mark: Shape = dot
    ? dotShape(event, [x + width / 2, middle])
    : event.precision === 'circa'
      ? { kind: 'fading', ...box, fill: context ? 'soft' : 'accent' }
      : {
          kind: 'rect',
          ...box,
          radius: event.precision === 'day' ? 2 : 0,
          fill: context ? 'mist' : event.precision === 'year' ? 'faint' : 'tint',
          stroke: context ? 'soft' : 'accent',
          dash: DASHES[event.precision],
        }
  if (!label) return [mark]
  const own = /^[\x20-\x7e]+$/.test(label.text) ? 'ltr' : direction
  const left = leftOf(frame, label.start, label.width)
  return [
    mark,
    {
      kind: 'text',
      at: [side === 'rtl' ? left + label.width : left, middle + 4.5],
      text: label.text,
      size: LABEL,
      bold: false,
      fill: context ? 'soft' : 'ink',
      halo: !label.inside,
      direction: own,
      anchor: anchorOf(own, side),
    },
  ]
}
