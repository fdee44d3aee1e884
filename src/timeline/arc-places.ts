/** Where the arcs of the mandates run: from the end of one mark to the beginning of another. */

import type { Locator } from '../locator.ts'
import type { Link } from './chain.ts'
import type { PlacedItem } from './lane-layout.ts'
import { type PlacedLane, ROW } from './layout.ts'

export interface ArcPlace {
  readonly link: Link
  /** px along time and from the top. */
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

const middleOf = ({ start, end }: PlacedItem) => (start + end) / 2

export function arcPlaces(links: readonly Link[], lanes: readonly PlacedLane[]): ArcPlace[] {
  const places = new Map<Locator, readonly [number, number, number]>()
  for (const { band, items } of lanes) {
    for (const item of items) {
      const y = band.rowsTop + item.row * ROW + ROW / 2
      const wide = item.end - item.start > 30
      for (const { locator } of item.kind === 'event' ? [item.event] : item.events) {
        places.set(locator, [wide ? item.start + 8 : middleOf(item), wide ? item.end - 8 : middleOf(item), y])
      }
    }
  }
  return links.flatMap((link) => {
    const [one, other] = [places.get(link.from), places.get(link.to)]
    if (!one || !other) return []
    // From where the earlier ends, unless the later lies within it.
    const begin = one[1] <= other[0] ? one[1] : one[0]
    return [{ link, from: [begin, one[2]], to: [Math.max(other[0], begin), other[2]] }]
  })
}

/** A curve that leaves and arrives along time, and bows where both ends stand in one row. */
export function arcPath(x1: number, y1: number, x2: number, y2: number): string {
  const reach = Math.max(24, Math.abs(x2 - x1) * 0.45)
  const way = x2 >= x1 ? 1 : -1
  if (Math.abs(y2 - y1) < 4) {
    const bow = Math.min(20, 8 + Math.abs(x2 - x1) * 0.05)
    return `M${x1} ${y1}C${x1 + (way * reach) / 2} ${y1 - bow} ${x2 - (way * reach) / 2} ${y2 - bow} ${x2} ${y2}`
  }
  return `M${x1} ${y1}C${x1 + way * reach} ${y1} ${x2 - way * reach} ${y2} ${x2} ${y2}`
}
