import { useMemo } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { type Link, linksOf, linksToDraw } from '../chain.ts'
import type { TimelineEvent } from '../events.ts'
import { applyFilters, type Filtered, searchTexts } from './filters.ts'
import type { ViewState } from './url-state.ts'

interface Shown {
  readonly filtered: Filtered
  /** Every mandate on record, and those that are drawn. */
  readonly allLinks: readonly Link[]
  readonly links: readonly Link[]
}

/** What the filters leave, and which mandates are drawn between events. */
export function useShown(
  record: RecordOfThings,
  events: readonly TimelineEvent[],
  { filters, arcs, event }: Pick<ViewState, 'filters' | 'arcs' | 'event'>,
): Shown {
  const texts = useMemo(() => searchTexts(record.things), [record])
  const filtered = useMemo(
    () => applyFilters(events, filters, { texts, eventsAt: record.eventsAt }),
    [events, filters, texts, record],
  )
  const allLinks = useMemo(() => linksOf(record.relations), [record])
  const links = useMemo(() => linksToDraw(allLinks, arcs, event), [allLinks, arcs, event])
  return { filtered, allLinks, links }
}
