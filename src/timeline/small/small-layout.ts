/**
 * The whole timeline in little room: every event has its mark, and the words that find room beside it; how many found
 * none is counted.
 */
import { AXIS_HEIGHT } from '../drawing/axis-shapes.ts'
import type { Lane, TimelineEvent } from '../events.ts'
import { type Axis, axisOf } from '../layout/axis.ts'
import { type Frame, frameOf, GUTTER } from '../layout/geometry.ts'
import { layoutLane, type PlacedItem } from '../layout/lane-layout.ts'
import { type Bands, layoutLanes, type PlacedLane, ROW } from '../layout/layout.ts'
import { boundsOf, lengthOf, type Span, type TimeScale, timeScale } from '../layout/scale.ts'

/** A width that it is drawn for; shown somewhat larger or smaller it stays the same drawing. */
export interface SmallRoom {
  readonly name: 'wide' | 'middle' | 'narrow'
  /** px. */
  readonly width: number
  /** The most rows that a lane takes so that all marks have their words: what then has no room is counted together. */
  readonly mostRows: number
  /** Whether all lanes are one, where their names would take more room than their marks. */
  readonly asOne: boolean
}

export const SMALL_ROOMS: readonly SmallRoom[] = [
  // As many as all marks need to have their words, in either language.
  { name: 'wide', width: 1140, mostRows: 7, asOne: false },
  // A window of 1280 px shows it twice as large where letters are as for a projector: its smallest then have 22 px. All
  // words would take three times as many rows, more than twice the height of such a window: some marks are only counted.
  { name: 'middle', width: 590, mostRows: 3, asOne: false },
  { name: 'narrow', width: 350, mostRows: 4, asOne: true },
]

/** Between a lane's hairline and its first row, and after its last. */
const PADDING = 4
/** px that a mark may stand over the end of the axis. */
const MOST_OVER = 12
const ALL: Lane = { id: 'all', label: '' }

interface Setting {
  readonly events: readonly TimelineEvent[]
  readonly lanes: readonly Lane[]
  /** The way time runs. */
  readonly side: Frame['side']
  readonly words: Pick<Parameters<typeof axisOf>[2], 'language' | 'digits'>
  /** How wide words are beside the marks, and on the axis. */
  readonly measure: (text: string) => number
  readonly measureAxis: (text: string) => number
  readonly weight: (event: TimelineEvent) => number
}

const isNameless = (item: PlacedItem): boolean => item.kind === 'event' && item.label === null

export interface SmallLayout {
  readonly frame: Frame
  readonly bounds: Span
  readonly scale: TimeScale
  readonly axis: Axis
  readonly bands: Bands
  readonly lanes: readonly PlacedLane[]
  /** How many events have a mark and no words. */
  readonly nameless: number
  /** Axis and lanes together, px. */
  readonly height: number
}

/** @param shown what is drawn of time, where it is more than what the events stand in */
export function smallLayout(room: SmallRoom, setting: Setting, shown?: Span): SmallLayout {
  const { width, mostRows, asOne } = room
  const { side, measure, measureAxis, weight, words } = setting
  const frame = frameOf(width, side, asOne ? 0 : GUTTER)
  const events = asOne ? setting.events.map((event) => ({ ...event, lane: ALL.id })) : setting.events
  const bounds = boundsOf(events)
  const span = shown ?? bounds
  const density = frame.plotWidth / lengthOf(span)
  const rowsOf = (own: readonly TimelineEvent[]): number => {
    for (let rows = 1; rows < mostRows; rows++) {
      const settings = { origin: span.start, density, length: frame.plotWidth, rows, measure, weight }
      const { items } = layoutLane(own, settings)
      if (items.every((item) => item.kind === 'event' && !isNameless(item))) return rows
    }
    return mostRows
  }
  let top = 0
  const bands = (asOne ? [ALL] : setting.lanes).flatMap((lane) => {
    const own = events.filter((event) => event.lane === lane.id)
    if (own.length === 0) return []
    const rows = rowsOf(own)
    const band = { lane, top, height: rows * ROW + 2 * PADDING, rowsTop: top + PADDING, events: own, rows }
    top += band.height
    return [band]
  })
  const all = { bands, height: top }
  const lanes = layoutLanes(all, span, density, measure, weight)
  const items = lanes.flatMap((lane) => lane.items)
  const end = Math.max(...items.map((item) => item.end))
  // The last events, counted together, stand in a cell of time that may end after all events do.
  if (end > frame.plotWidth + MOST_OVER) {
    return smallLayout(room, setting, { start: span.start, end: span.start + end / density })
  }
  return {
    frame,
    bounds,
    scale: timeScale(span, frame.plotWidth, side),
    axis: axisOf(span, frame.plotWidth, { ...words, measure: measureAxis }),
    bands: all,
    lanes,
    nameless: items.filter(isNameless).length,
    height: AXIS_HEIGHT + top,
  }
}
