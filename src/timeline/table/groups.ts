/** Events in the order of a list, under the headings that the order gives. */
import type { TimelineEvent } from '../events.ts'
import type { SortKey } from '../search.ts'

export interface EventGroup {
  /** A year, a lane or an origin; null in an order that has no groups. */
  readonly key: string | null
  readonly events: readonly TimelineEvent[]
}

const keyOf = (event: TimelineEvent, order: SortKey): string | null => {
  switch (order) {
    case 'date':
      return String(new Date(event.start).getUTCFullYear())
    case 'track':
      return event.lane
    case 'origin':
      return event.origin
    case 'title':
      return null
  }
}

/** @param events in that order already */
export function grouped(events: readonly TimelineEvent[], order: SortKey): EventGroup[] {
  const groups: { key: string | null; events: TimelineEvent[] }[] = []
  for (const event of events) {
    const key = keyOf(event, order)
    const last = groups.at(-1)
    if (last && last.key === key) last.events.push(event)
    else groups.push({ key, events: [event] })
  }
  return groups
}
