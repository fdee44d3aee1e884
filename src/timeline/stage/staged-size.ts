/** How a timeline is laid out for a room: as large as its lanes allow. */
import { type TextSpacing, textMeasure } from '../../drawing/text-width.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Box } from '../../ui/use-box.ts'
import { AXIS_HEIGHT } from '../drawing/axis-shapes.ts'
import { LABEL_SIZE } from '../drawing/mark-shapes.ts'
import { labelWeight } from '../drawing/use-layout.ts'
import type { Size } from '../drawing/use-size.ts'
import type { Lane, TimelineEvent } from '../events.ts'
import { frameOf, GUTTER } from '../layout/geometry.ts'
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

/** How many times as large as the least its words may be, the largest first. */
const TIMES = [1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.91]

/** The same where the room holds them in no other way. */
const TOO_SMALL = [0.85, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]

/** How many rows a lane has where not every name has room at a size that is read: the more rows, the more names. */
const FEWER_ROWS = [8, 7, 6, 5, 4, 3, 2, 1]

/** How many times the least the words of a timeline have: the names of events are read more than a source in the foot. */
const NAMES = 1.1

/** Narrower than this, a drawing has no part of its width to give to the lanes' names. */
const LEAST_PLOT = 430

interface Tried {
  readonly scale: number
  readonly width: number
  /** The margin for the lanes' names. */
  readonly gutter: number
  /** The most rows of a lane; as many as its names need where it is left out. */
  readonly rows?: number
}

/** Lanes are lower with their names beside them, and longer with them above: the latter is tried first. */
function triesAt(scale: number, room: Box, side: Direction): Tried[] {
  const width = Math.floor(room.width / scale)
  const { gutter } = frameOf(width, side)
  const above: Tried[] = gutter === 0 ? [{ scale, width, gutter }] : []
  return width - GUTTER < LEAST_PLOT ? above : [...above, { scale, width, gutter: GUTTER }]
}

function heightAt(
  { scale, width, gutter, rows }: Tried,
  { events, lanes, bounds, spans, side }: Staged,
  measure: (text: string) => number,
): number {
  const frame = frameOf(width, side, gutter)
  const least = frame.plotWidth / lengthOf(bounds)
  const settings = {
    bounds,
    headings: frame.gutter === 0,
    measure,
    weight: labelWeight,
    isCramped: rows !== undefined,
  }
  const mostRows = rows ?? rowsFitting(events, lanes, { ...settings, density: least }, 0)
  const heights = spans.map((span) => {
    const density = steppedDensity(frame.plotWidth / lengthOf(span), least)
    return bandsOf(events, lanes, { ...settings, density, mostRows }).height
  })
  return (AXIS_HEIGHT + Math.max(...heights)) * scale
}

/**
 * What a timeline is laid out for while nobody knows the room: that on a stage in a window of 1280 × 720 px, with a line
 * below it for the event that is open, and without. A style sheet makes the drawing as large as the room there is
 * (staged-timeline.module.css, which has these numbers too).
 */
export const usualRoom = (withCaption: boolean): Box => ({ width: 1200, height: withCaption ? 448 : 516 })

/** px that the smallest words must have in that room. */
export const USUAL_LEAST = 18.7

/**
 * With all names as large as they come; else with fewer of them, so that the rest is still read and no lane is cut off.
 * @param least px that the smallest words must have
 */
export function stagedSize(staged: Staged, room: Box, least: number): Size {
  const usual = (NAMES * least) / LABEL_SIZE
  const triesOf = (times: readonly number[]) =>
    times.flatMap((each) => triesAt(each * usual, room, staged.side))
  const large = triesOf(TIMES)
  const tries: readonly Tried[] = [
    ...large,
    ...FEWER_ROWS.flatMap((rows) => large.map((tried) => ({ ...tried, rows }))),
    ...triesOf(TOO_SMALL).map((tried) => ({ ...tried, rows: 1 })),
  ]
  const measure = textMeasure(LABEL_SIZE, staged.spacing)
  const { scale, width, gutter, rows } = tries.find(
    (tried) => heightAt(tried, staged, measure) <= room.height,
  ) ??
    tries.at(-1) ?? { scale: 1, width: room.width, gutter: 0 }
  return { width, window: 0, scale, spacing: staged.spacing, gutter, rows }
}
