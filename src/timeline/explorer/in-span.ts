import type { TimelineEvent } from '../events.ts'
import type { Span } from '../layout/scale.ts'

/** The events that a span of time holds, or a part of which it does. */
export const eventsInSpan = (events: readonly TimelineEvent[], { start, end }: Span): TimelineEvent[] =>
  events.filter((event) => event.end > start && event.start < end)
