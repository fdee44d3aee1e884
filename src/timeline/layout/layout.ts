/** The lanes, one below the other. */
import { grouped } from '../../edition/grouped.ts'
import { rememberedAlong } from '../../edition/remembered.ts'
import type { Lane, TimelineEvent } from '../events.ts'
import { type LaneSettings, layoutLane, type PlacedItem } from './lane-layout.ts'
import { lengthOf, type Span } from './scale.ts'

export const ROW = 26
/** Between a lane's hairline and its first row, and after its last. */
export const LANE_PADDING = 7
/** The same where room is scarce. */
const LITTLE_PADDING = 5
/** The lane's name above its rows, where there is no margin for it. */
export const LANE_HEADING = 20

interface LaneBand {
  readonly lane: Lane
  /** px from the top of the drawing. */
  readonly top: number
  readonly height: number
  /** Top of the first row. */
  readonly rowsTop: number
  readonly events: readonly TimelineEvent[]
  readonly rows: number
}

export interface Bands {
  readonly bands: readonly LaneBand[]
  readonly height: number
}

interface BandSettings {
  readonly bounds: Span
  /** px per millisecond. */
  readonly density: number
  readonly mostRows: number
  /** Whether the lanes' names stand above their rows. */
  readonly headings: boolean
  readonly measure: (text: string) => number
  /** The same that the lanes are laid out with. */
  readonly weight: (event: TimelineEvent) => number
  /** Whether room is scarce: lanes are closer, and take no row more for words. Some marks are without until one looks closer. */
  readonly isCramped?: boolean
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

/** With more events than this rows are not counted: every lane gets as many as it may have. */
export const MANY = 1200

/** With no more events than this no mark is left without its words; with more, they come as one looks closer. */
export const FEW = 100
/** The most rows that a lane takes so that every mark has its words. */
const MOST_ROWS_FOR_WORDS = 12

/** @param upTo as long as a mark is left without its words, a lane gets another row, up to so many */
function rowsOf(events: readonly TimelineEvent[], settings: LaneSettings, upTo: number): number {
  const { items, rows } = layoutLane(events, settings)
  const isNameless = items.some((item) => item.kind === 'event' && item.label === null)
  if (isNameless && settings.rows < upTo) {
    return rowsOf(events, { ...settings, rows: settings.rows + 1 }, upTo)
  }
  return items.some(({ kind }) => kind === 'cluster') ? settings.rows : rows
}

/** Each lane's events, as the same arrays every time: candidates.ts keeps what it computes of them. */
const lanesOf = rememberedAlong((events: readonly TimelineEvent[]) => grouped(events, ({ lane }) => lane))

/**
 * The lanes that have events, each with the rows it needs at a density. Looking closer never needs more rows, so those
 * counted at one density are enough at all greater ones.
 */
export function bandsOf(
  events: readonly TimelineEvent[],
  lanes: readonly Lane[],
  { bounds, density, mostRows, headings, measure, weight, isCramped = false }: BandSettings,
): Bands {
  const byLane = lanesOf(events)
  const settings = settingsAt(bounds, density, mostRows, measure, weight)
  const upTo = isCramped || events.length > FEW ? mostRows : MOST_ROWS_FOR_WORDS
  const padding = isCramped ? LITTLE_PADDING : LANE_PADDING
  let top = 0
  const bands = lanes.flatMap((lane): LaneBand[] => {
    const own = byLane.get(lane.id)
    if (!own) return []
    const rows = events.length > MANY ? mostRows : rowsOf(own, settings, upTo)
    const heading = headings ? LANE_HEADING : 0
    const height = rows * ROW + 2 * padding + heading
    const band = { lane, top, height, rowsTop: top + padding + heading, events: own, rows }
    top += height
    return [band]
  })
  return { bands, height: top }
}

/** The most rows that are tried for a lane, and the fewest. Three are needed: two for clusters and one for bars. */
const MOST_ROWS = 6
const FEWEST_ROWS = 4

/**
 * The most rows a lane may have so that the whole drawing fits into a window. With fewer rows titles are cut short, or left
 * out, and appear when one looks closer.
 * @param window height in px
 */
export function rowsFitting(
  events: readonly TimelineEvent[],
  lanes: readonly Lane[],
  settings: Omit<BandSettings, 'mostRows'>,
  window: number,
): number {
  const room = window - 100
  for (let mostRows = MOST_ROWS; mostRows > FEWEST_ROWS; mostRows--) {
    if (bandsOf(events, lanes, { ...settings, mostRows }).height <= room) return mostRows
  }
  return FEWEST_ROWS
}

/**
 * The density at which rows are counted: the last of `least`, 2 × `least`, 4 × `least`… that is no greater than the
 * density shown. In between the lanes keep their heights while one zooms.
 */
export const steppedDensity = (density: number, least: number): number =>
  least * 2 ** Math.floor(Math.log2(Math.max(1, density / least) + 1e-9))

export interface PlacedLane {
  readonly band: LaneBand
  readonly items: readonly PlacedItem[]
}

/**
 * Every lane laid out at a density. With `between`, only what stands between these two places, px along time.
 */
export function layoutLanes(
  { bands }: Bands,
  bounds: Span,
  density: number,
  measure: (text: string) => number,
  weight: (event: TimelineEvent) => number,
  between?: readonly [number, number],
): PlacedLane[] {
  return bands.map((band) => {
    const settings = settingsAt(bounds, density, band.rows, measure, weight)
    return { band, items: layoutLane(band.events, between ? { ...settings, between } : settings).items }
  })
}

/** The items of a lane that stand between two places, px along time, with their mark or their words. */
export function itemsBetween(items: readonly PlacedItem[], from: number, to: number): PlacedItem[] {
  return items.filter((item) => {
    const label = item.kind === 'event' ? item.label : null
    const start = label ? Math.min(item.start, label.start) : item.start
    const end = label ? Math.max(item.end, label.start + label.width) : item.end
    return end >= from && start <= to
  })
}
