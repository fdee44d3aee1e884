import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import type { Locator } from '../../locator.ts'
import type { TimelineEvent } from '../events.ts'
import { reveal, type Span } from '../layout/scale.ts'
import { eventsInSpan } from './in-span.ts'
import { spanSearch } from './url-state.ts'
import { useLiveSpan } from './use-live-span.ts'
import type { UrlView } from './use-url-view.ts'

interface SpanInView {
  readonly span: Span
  /** By wheel, drag or pinch: sets the span at once. */
  readonly byHand: (span: Span) => void
  /** By a key or a button: moves to the span with an animation. */
  readonly byChoice: (span: Span) => void
  /** Brings a stretch of time into view and leaves the URL as it is. */
  readonly show: (stretch: Span) => void
  /** Whether the span follows the reading of the text; ends when a person moves the span. */
  readonly following: boolean
  readonly setFollowing: (following: boolean) => void
}

/** What all of these events take together; null for none. */
function stretchOfAll(events: readonly Span[]): Span | null {
  if (events.length === 0) return null
  return {
    start: Math.min(...events.map(({ start }) => start)),
    end: Math.max(...events.map(({ end }) => end)),
  }
}

interface Surroundings {
  readonly record: RecordOfThings
  /** Those that are shown. */
  readonly events: readonly TimelineEvent[]
  readonly bounds: Span
  /** Whether a text stands beside the timeline, and the part of it that is being read. */
  readonly beside: boolean
  readonly reading: Locator | null
}

/** The span in view: kept in the URL, moved by hand and by choice, and following the reading. */
export function useSpan(
  { record, events, bounds, beside, reading }: Surroundings,
  { view, change }: UrlView,
): SpanInView {
  const onRest = useCallback(
    (next: Span) => {
      const { from = null, to = null } = spanSearch(next, bounds)
      change({ from, to })
    },
    [change, bounds],
  )
  const { span, set, moveTo } = useLiveSpan(view.span ?? bounds, onRest)
  const [following, setFollowing] = useState(beside)
  const show = (stretch: Span) => {
    const next = reveal(span, stretch, bounds)
    if (next !== span) moveTo(next, false)
  }
  const follow = useEffectEvent((part: Locator) => {
    if (!following) return
    const wanted = new Set(record.eventsAt(part))
    // A person has just opened one of them: nothing moves under the hand.
    if (
      view.event &&
      wanted.has(view.event) &&
      eventsInSpan(events, span).some(({ locator }) => locator === view.event)
    )
      return
    const stretch = stretchOfAll(events.filter(({ locator }) => wanted.has(locator)))
    if (stretch) show(stretch)
  })
  useEffect(() => {
    if (reading) follow(reading)
  }, [reading])
  const byHand = useCallback(
    (next: Span) => {
      setFollowing(false)
      set(next)
    },
    [set],
  )
  const byChoice = useCallback(
    (next: Span) => {
      setFollowing(false)
      moveTo(next)
    },
    [moveTo],
  )
  return { span, byHand, byChoice, show, following, setFollowing }
}
