/** All lanes, one below the other. */
import { group } from 'd3-array'
import type { Lane, TimelineEvent } from './events.ts'
import { type LaneLayout, type LaneSettings, layoutLane, type PlacedItem } from './lane-layout.ts'
import { lengthOf, type Span } from './scale.ts'

export const ROW = 26
/** Between a lane's hairline and its first row, and after its last. */
export const LANE_PADDING = 7
/** The lane's name above its rows, where there is no margin for it. */
export const LANE_HEADING = 20

export interface LaneBand {
  readonly lane: Lane
  /** px from the top of the drawing. */
  readonly top: number
  readonly height: number
  /** Top of the first row. */
  readonly rowsTop: number
  readonly events: readonly TimelineEvent[]
  /** How many rows the lane has at every zoom, so that nothing moves up or down. */
  readonly rows: number
}

export interface Bands {
  readonly bands: readonly LaneBand[]
  readonly height: number
}

interface BandSettings {
  readonly bounds: Span
  readonly width: number
  readonly mostRows: number
  /** Whether the lanes' names stand above their rows. */
  readonly headings: boolean
  readonly measure: (text: string) => number
}

const settingsAt = (
  bounds: Span,
  density: number,
  rows: number,
  measure: (text: string) => number,
  weight: (event: TimelineEvent) => number,
): LaneSettings => ({
  origin: bounds.start,
  density,
  length: lengthOf(bounds) * density,
  rows,
  measure,
  weight,
})

/**
 * The lanes that have events, with as many rows as they need when everything is in view: looking closer never needs
 * more, unless there were clusters, which open.
 */
export function bandsOf(
  events: readonly TimelineEvent[],
  lanes: readonly Lane[],
  { bounds, width, mostRows, headings, measure }: BandSettings,
): Bands {
  const byLane = group(events, (event) => event.lane)
  const settings = settingsAt(bounds, width / lengthOf(bounds), mostRows, measure, () => 0)
  let top = 0
  const bands = lanes.flatMap((lane): LaneBand[] => {
    const own = byLane.get(lane.id)
    if (!own) return []
    const { items, rows: used } = layoutLane(own, settings)
    const rows = items.some(({ kind }) => kind === 'cluster') ? mostRows : used
    const heading = headings ? LANE_HEADING : 0
    const height = rows * ROW + 2 * LANE_PADDING + heading
    const band = { lane, top, height, rowsTop: top + LANE_PADDING + heading, events: own, rows }
    top += height
    return [band]
  })
  return { bands, height: top }
}

/** Most rows of a lane that are tried, and how few will do. Three at least: two for what is gathered, one for bars. */
const MOST_ROWS = 6
const FEWEST_ROWS = 4

/**
 * As many rows as let the whole drawing be seen in a window, the labels that this costs being there when one looks
 * closer.
 * @param window height in px
 */
export function bandsFitting(
  events: readonly TimelineEvent[],
  lanes: readonly Lane[],
  settings: Omit<BandSettings, 'mostRows'>,
  window: number,
): Bands {
  const room = window - 100
  for (let mostRows = MOST_ROWS; mostRows > FEWEST_ROWS; mostRows--) {
    const bands = bandsOf(events, lanes, { ...settings, mostRows })
    if (bands.height <= room) return bands
  }
  return bandsOf(events, lanes, { ...settings, mostRows: FEWEST_ROWS })
}

export interface PlacedLane {
  readonly band: LaneBand
  readonly items: readonly PlacedItem[]
}

/** Every lane at a density. */
export function layoutLanes(
  { bands }: Bands,
  bounds: Span,
  density: number,
  measure: (text: string) => number,
  weight: (event: TimelineEvent) => number,
): PlacedLane[] {
  return bands.map((band) => {
    const layout: LaneLayout = layoutLane(
      band.events,
      settingsAt(bounds, density, band.rows, measure, weight),
    )
    return { band, items: layout.items }
  })
}

/** What of a lane lies between two places along time, by a look through its items. */
export function itemsBetween(items: readonly PlacedItem[], from: number, to: number): PlacedItem[] {
  return items.filter((item) => {
    const label = item.kind === 'event' ? item.label : null
    const start = label ? Math.min(item.start, label.start) : item.start
    const end = label ? Math.max(item.end, label.start + label.width) : item.end
    return end >= from && start <= to
  })
}
