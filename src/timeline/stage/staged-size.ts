/** How a timeline is laid out for a room: as large as its lanes allow. */
import { type TextSpacing, textMeasure } from '../../drawing/text-width.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Box } from '../../ui/use-box.ts'
import { AXIS_HEIGHT, AXIS_TEXT_SIZE } from '../drawing/axis-shapes.ts'
import { LABEL_SIZE } from '../drawing/mark-shapes.ts'
import { weight } from '../drawing/use-layout.ts'
import type { Size } from '../drawing/use-size.ts'
import type { Lane, TimelineEvent } from '../events.ts'
import { frameOf } from '../layout/geometry.ts'
import { bandsOf, rowsFitting, steppedDensity } from '../layout/layout.ts'
import { lengthOf, type Span } from '../layout/scale.ts'

interface Staged {
  readonly events: readonly TimelineEvent[]
  readonly lanes: readonly Lane[]
  readonly bounds: Span
  /** The spans that are shown one after the other. */
  readonly spans: readonly Span[]
  readonly side: Direction
  /** What a person's own style sheet makes of the words. */
  readonly spacing: TextSpacing
}

/** How many times as large as the least its words may be, the largest first; below 1 where there is no room at all. */
const TIMES = [1.8, 1.6, 1.45, 1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6]

function heightAt(
  scale: number,
  room: Box,
  { events, lanes, bounds, spans, side }: Staged,
  measure: (text: string) => number,
): number {
  const frame = frameOf(Math.floor(room.width / scale), side)
  const least = frame.plotWidth / lengthOf(bounds)
  const settings = { bounds, headings: frame.gutter === 0, measure, weight }
  const mostRows = rowsFitting(events, lanes, { ...settings, density: least }, 0)
  const heights = spans.map((span) => {
    const density = steppedDensity(frame.plotWidth / lengthOf(span), least)
    return bandsOf(events, lanes, { ...settings, density, mostRows }).height
  })
  return (AXIS_HEIGHT + Math.max(...heights)) * scale
}

/** @param least px that the smallest words must have */
export function stagedSize(staged: Staged, room: Box, least: number): Size {
  const scales = TIMES.map((times) => (times * least) / AXIS_TEXT_SIZE)
  const measure = textMeasure(LABEL_SIZE, staged.spacing)
  const scale =
    scales.find((tried) => heightAt(tried, room, staged, measure) <= room.height) ?? scales.at(-1) ?? 1
  return { width: Math.floor(room.width / scale), window: 0, scale, spacing: staged.spacing }
}
