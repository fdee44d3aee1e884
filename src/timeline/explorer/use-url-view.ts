import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { type Locator, parseLocator } from '../../locator.ts'
import { decodeFragment } from '../../place/address.ts'
import type { TimelineEvent } from '../events.ts'
import type { Span } from '../layout/scale.ts'
import { type TimelineSearch, timelineSearch } from '../search.ts'
import { changeSearch, readView, type ViewState } from './url-state.ts'

export type SearchChange = Parameters<typeof changeSearch>[1]

interface Going {
  /** False adds an entry to the browser's history. */
  readonly replace?: boolean
  /** The fragment to go to; without it the present one stays. */
  readonly fragment?: string | null
}

export interface UrlView {
  readonly view: ViewState
  readonly change: (values: SearchChange, going?: Going) => void
}

/** The parts of our documents, for what the URL may filter by. */
function partsOf(record: RecordOfThings): ReadonlySet<Locator> {
  const ends = record.relations
    .filter(({ type }) => type === 'contains' || type === 'mentions' || type === 'speaks-of')
    .flatMap(({ from, to }) => [from, to])
  return new Set(ends.filter((locator) => parseLocator(locator)?.kind === 'part'))
}

/** The view as the URL has it, and the way to change the URL. */
export function useUrlView(
  record: RecordOfThings,
  search: TimelineSearch,
  events: readonly TimelineEvent[],
  bounds: Span,
): UrlView {
  const navigate = useNavigate()
  const parts = useMemo(() => partsOf(record), [record])
  const view = useMemo(
    () =>
      readView(search, {
        bounds,
        events: events.map(({ locator }) => locator),
        isPart: (part) => parts.has(part),
      }),
    [search, bounds, events, parts],
  )
  const change = useCallback(
    (values: SearchChange, { replace = true, fragment = null }: Going = {}) => {
      // The reader moves the fragment along without telling the router, so the address bar knows best.
      const hash = fragment ?? decodeFragment(window.location.hash)
      void navigate({
        to: '.',
        search: (current) => changeSearch(timelineSearch.mended(current), values),
        ...(hash ? { hash } : {}),
        replace,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return { view, change }
}
