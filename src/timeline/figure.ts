/**
 * The drawing as a figure that stands alone: title, axis, lanes, source. A list of plain shapes, written as SVG or
 * painted on a canvas, so that both say the same.
 */
import type { Direction } from '../i18n/language.ts'
import type { Axis } from './axis.ts'
import { anchorOf, frameOf, leftOf } from './geometry.ts'
import { type Bands, LANE_PADDING, type PlacedLane, ROW } from './layout.ts'
import { lengthOf, type Span, timeScale } from './scale.ts'

export type Ink = 'ink' | 'soft' | 'hairline' | 'accent' | 'tint' | 'paper'

export type Shape =
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: Ink; width: number }
  | {
      kind: 'rect'
      x: number
      y: number
      width: number
      height: number
      radius: number
      fill: Ink
      stroke: Ink | null
      dash: readonly number[]
    }
  | { kind: 'circle'; x: number; y: number; r: number; fill: Ink; stroke: Ink }
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      size: number
      bold: boolean
      fill: Ink
      direction: Direction
      anchor: 'start' | 'middle' | 'end'
    }

export interface Figure {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly shapes: readonly Shape[]
}

interface FigureInput {
  readonly width: number
  readonly title: string
  readonly subtitle: string
  readonly source: string
  readonly direction: Direction
  readonly side: Direction
  readonly bounds: Span
  readonly span: Span
  readonly bands: Bands
  readonly lanes: readonly PlacedLane[]
  readonly axis: Axis
}

const MARGIN = 28
const HEAD = 76
const AXIS = 30
const FOOT = 44

export function figureOf(input: FigureInput): Figure {
  const { width, direction, side, bounds, span, bands, lanes, axis } = input
  const inner = frameOf(width - 2 * MARGIN, side)
  const frame = { ...inner, plotLeft: inner.plotLeft + MARGIN }
  const scale = timeScale(span, frame.plotWidth, side)
  const density = frame.plotWidth / lengthOf(span)
  const shift = (bounds.start - span.start) * density
  const height = HEAD + AXIS + bands.height + FOOT
  const top = HEAD + AXIS
  const shapes: Shape[] = []
  const text = (
    x: number,
    y: number,
    words: string,
    {
      size = 13,
      bold = false,
      fill = 'ink' as Ink,
      own = direction,
      anchor = 'start' as 'start' | 'middle' | 'end',
    } = {},
  ) => shapes.push({ kind: 'text', x, y, text: words, size, bold, fill, direction: own, anchor })
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: Ink, w = 1) =>
    shapes.push({ kind: 'line', x1, y1, x2, y2, stroke, width: w })

  shapes.push({ kind: 'rect', x: 0, y: 0, width, height, radius: 0, fill: 'paper', stroke: null, dash: [] })
  const pageStart = direction === 'rtl' ? width - MARGIN : MARGIN
  text(pageStart, 36, input.title, { size: 20, bold: true })
  text(pageStart, 58, input.subtitle, { fill: 'soft' })

  const [left, right] = [frame.plotLeft, frame.plotLeft + frame.plotWidth]
  line(left, top, right, top, 'soft')
  const anchor = anchorOf(direction, side)
  for (const tick of axis.ticks) {
    const x = frame.plotLeft + scale.at(tick.at)
    line(x, top - 8, x, top + bands.height, 'hairline')
    text(x + (side === 'rtl' ? -4 : 4), top - 9, tick.label, { size: 12, anchor })
  }
  for (const { band, items } of lanes) {
    line(MARGIN, top + band.top + band.height, width - MARGIN, top + band.top + band.height, 'hairline')
    const laneEdge = side === 'rtl' ? width - MARGIN : MARGIN
    text(laneEdge, top + band.top + LANE_PADDING + 17, band.lane.label, { size: 12, fill: 'soft', anchor })
    for (const item of items) {
      const [start, end] = [item.start + shift, item.end + shift]
      if (end < 0 || start > frame.plotWidth) continue
      const from = Math.max(start, 0)
      const w = Math.min(end, frame.plotWidth) - from
      const x = leftOf(frame, from, w)
      const y = top + band.rowsTop + item.row * ROW
      const context = item.kind === 'event' && item.event.origin === 'context'
      const stroke: Ink = context ? 'soft' : 'accent'
      if (item.kind === 'event' && item.dot) {
        shapes.push({
          kind: 'circle',
          x: x + w / 2,
          y: y + ROW / 2,
          r: 5,
          fill: context ? 'paper' : 'accent',
          stroke,
        })
      } else {
        const dash = item.kind === 'event' && item.event.precision !== 'day' ? [4, 3] : []
        shapes.push({
          kind: 'rect',
          x,
          y: y + 5,
          width: w,
          height: ROW - 10,
          radius: 2,
          fill: 'tint',
          stroke,
          dash,
        })
      }
      if (item.kind === 'cluster') {
        text(x + w / 2, y + ROW / 2 + 4, String(item.events.length), {
          size: 11,
          own: 'ltr',
          anchor: 'middle',
        })
        continue
      }
      const { label } = item
      if (!label) continue
      const place = label.start + shift
      if (place < 0 || place + label.width > frame.plotWidth + MARGIN) continue
      const own = /^[\x20-\x7e]+$/.test(label.text) ? 'ltr' : direction
      const box = leftOf(frame, place, label.width)
      text(side === 'rtl' ? box + label.width : box, y + ROW / 2 + 4.5, label.text, {
        own,
        anchor: anchorOf(own, side),
        fill: context ? 'soft' : 'ink',
      })
    }
  }
  text(pageStart, height - 18, input.source, { size: 11, fill: 'soft' })
  return { width, height, title: input.title, shapes }
}
