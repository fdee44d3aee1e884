/** The whole timeline in little room: every event has its mark, and the words that find room beside it. */
import { AXIS_HEIGHT } from '../drawing/axis-shapes.ts'
import type { Lane, TimelineEvent } from '../events.ts'
import { type Axis, axisOf } from '../layout/axis.ts'
import { type Frame, frameOf } from '../layout/geometry.ts'
import { layoutLane } from '../layout/lane-layout.ts'
import { type Bands, layoutLanes, type PlacedLane, ROW } from '../layout/layout.ts'
import { boundsOf, lengthOf, type Span, type TimeScale, timeScale } from '../layout/scale.ts'

/** A width that it is drawn for; shown somewhat larger or smaller it stays the same drawing. */
export interface SmallRoom {
  readonly name: 'wide' | 'middle' | 'narrow'
  /** px. */
  readonly width: number
  /** The most rows that a lane takes: what then still has no room is counted together. */
  readonly mostRows: number
  /** Whether all lanes are one, where their names would take more room than their marks. */
  readonly asOne: boolean
}

export const SMALL_ROOMS: readonly SmallRoom[] = [
  { name: 'wide', width: 1140, mostRows: 3, asOne: false },
  { name: 'middle', width: 740, mostRows: 3, asOne: false },
  { name: 'narrow', width: 350, mostRows: 7, asOne: true },
]

/** Between a lane's hairline and its first row, and after its last. */
const PADDING = 4
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

export interface SmallLayout {
  readonly frame: Frame
  readonly bounds: Span
  readonly scale: TimeScale
  readonly axis: Axis
  readonly bands: Bands
  readonly lanes: readonly PlacedLane[]
  /** Axis and lanes together, px. */
  readonly height: number
}

export function smallLayout({ width, mostRows, asOne }: SmallRoom, setting: Setting): SmallLayout {
  const { side, measure, measureAxis, weight, words } = setting
  const frame = frameOf(width, side)
  const events = asOne ? setting.events.map((event) => ({ ...event, lane: ALL.id })) : setting.events
  const bounds = boundsOf(events)
  const density = frame.plotWidth / lengthOf(bounds)
  const rowsOf = (own: readonly TimelineEvent[]): number => {
    for (let rows = 1; rows < mostRows; rows++) {
      const settings = { origin: bounds.start, density, length: frame.plotWidth, rows, measure, weight }
      if (layoutLane(own, settings).items.every(({ kind }) => kind === 'event')) return rows
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
  return {
    frame,
    bounds,
    scale: timeScale(bounds, frame.plotWidth, side),
    axis: axisOf(bounds, frame.plotWidth, { ...words, measure: measureAxis }),
    bands: all,
    lanes: layoutLanes(all, bounds, density, measure, weight),
    height: AXIS_HEIGHT + top,
  }
}
