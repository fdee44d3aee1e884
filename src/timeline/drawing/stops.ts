/** The marks that the keyboard can stand on, in the drawing as it is laid out now. */
import type { Locator } from '../../locator.ts'
import type { PlacedItem } from '../layout/lane-layout.ts'
import type { PlacedLane } from '../layout/layout.ts'
import type { Stop } from './keyboard.ts'

/** The id of a mark; that of a cluster has its first event's locator. */
export const stopId = (item: PlacedItem): string =>
  item.kind === 'event' ? item.event.locator : `cluster:${item.events[0]?.locator ?? ''}`

export interface PlacedStop extends Stop {
  readonly item: PlacedItem
}

export const stopsOf = (lanes: readonly PlacedLane[]): PlacedStop[] =>
  lanes.flatMap(({ items }, lane) => items.map((item) => ({ id: stopId(item), at: item.start, lane, item })))

/** The stop that stands for an event: its own, or the cluster that holds it. */
export function stopFor(stops: readonly PlacedStop[], event: Locator): PlacedStop | undefined {
  return stops.find(({ item }) =>
    item.kind === 'event'
      ? item.event.locator === event
      : item.events.some(({ locator }) => locator === event),
  )
}

/** First and last instant of a stop. */
export function stretchOf(item: PlacedItem): { start: number; end: number } {
  if (item.kind === 'event') return item.event
  return {
    start: Math.min(...item.events.map(({ start }) => start)),
    end: Math.max(...item.events.map(({ end }) => end)),
  }
}
