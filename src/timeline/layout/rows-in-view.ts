/**
 * The rows that a lane takes in a view. A lane is laid out for all of time, so that panning moves it and changes nothing
 * in it; in a short period most of its rows then stand empty, and whole lanes do. So once a view has come to rest, a
 * row in which nothing stands there takes no room, and a lane without anything is one slim line with its name. While the
 * view moves, lanes keep the rows that they had at rest: nothing jumps under the hand that draws it along. What comes
 * into view meanwhile from a row without room stands in the first, without its words, until the view rests.
 */
import { rememberedAlong } from '../../edition/remembered.ts'
import type { PlacedItem } from './lane-layout.ts'
import { LANE_NAME_LINE, laneNameLines } from './lane-name.ts'
import { type Bands, LANE_HEADING, LANE_PADDING, type PlacedLane, ROW } from './layout.ts'
import type { View } from './view-labels.ts'

/** By the id of a lane the rows in which something stands, in order. */
export type RowsTaken = ReadonlyMap<string, readonly number[]>

const isIn = ({ start, end }: PlacedItem, view: View): boolean => end > view.start && start < view.end

export const rowsTaken = (lanes: readonly PlacedLane[], view: View): RowsTaken =>
  new Map(
    lanes.map(({ band, items }) => {
      const rows = new Set(items.filter((item) => isIn(item, view)).map(({ row }) => row))
      return [band.lane.id, [...rows].sort((one, other) => one - other)]
    }),
  )

/** The items of a lane in the rows it has; those of other rows without their words. */
const itemsIn = (items: readonly PlacedItem[], rows: readonly number[]): PlacedItem[] =>
  items.map((item) => {
    const row = rows.indexOf(item.row)
    if (row >= 0) return { ...item, row }
    return item.kind === 'event' ? { ...item, row: 0, label: null } : { ...item, row: 0 }
  })

interface LaneSetting {
  /** px beside the lanes for their names; 0 where these stand above the rows. */
  readonly gutter: number
  readonly measure: (text: string) => number
}

function heightOf(name: string, rows: number, { gutter, measure }: LaneSetting): number {
  const heading = gutter === 0 ? LANE_HEADING : 0
  if (rows > 0) return rows * ROW + 2 * LANE_PADDING + heading
  if (heading > 0) return heading + LANE_PADDING
  return Math.max(ROW, laneNameLines(name, gutter - 14, measure).length * LANE_NAME_LINE + 4)
}

/** A lane that does not change is the same object in every frame, which then draws nothing again. */
const laneWith = rememberedAlong((_lane: PlacedLane) => new Map<string, PlacedLane>())

/** The lanes with no other rows than those. */
export function withRowsTaken(
  lanes: readonly PlacedLane[],
  taken: RowsTaken,
  setting: LaneSetting,
): { readonly lanes: readonly PlacedLane[]; readonly bands: Bands } {
  let top = 0
  const set = lanes.map((lane): PlacedLane => {
    const { band, items } = lane
    const rows = taken.get(band.lane.id) ?? []
    const height = heightOf(band.lane.label, rows.length, setting)
    const heading = setting.gutter === 0 ? LANE_HEADING : 0
    const rowsTop = rows.length > 0 ? top + LANE_PADDING + heading : top + (height - ROW) / 2
    const known = laneWith(lane)
    const key = `${rows.join()} ${top} ${height}`
    const placed = known.get(key) ?? {
      band: { ...band, top, height, rowsTop, rows: rows.length },
      items: itemsIn(items, rows),
    }
    known.set(key, placed)
    top += height
    return placed
  })
  return { lanes: set, bands: { bands: set.map(({ band }) => band), height: top } }
}
