import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { presentHash } from '../../place/fragment.ts'
import type { TimelineEvent } from '../events.ts'
import { type Span, withRoom } from '../layout/scale.ts'
import { type TimelineSearch, timelineSearch } from '../search.ts'
import type { Filters } from './filters.ts'
import { changeSearch, readView, type ViewState } from './url-state.ts'

export type SearchChange = Parameters<typeof changeSearch>[1]

/** The view of an address, its period with room around it. */
function shownView(search: TimelineSearch, known: Parameters<typeof readView>[1]): ViewState {
  const view = readView(search, known)
  return { ...view, span: view.span && withRoom(view.span, known.bounds) }
}

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

/** The view as the URL has it, and the way to change the URL. */
export function useUrlView(
  record: RecordOfThings,
  search: TimelineSearch,
  events: readonly TimelineEvent[],
  bounds: Span,
): UrlView {
  const navigate = useNavigate()
  const read = useMemo(
    () =>
      shownView(search, {
        bounds,
        events: events.map(({ locator }) => locator),
        isPart: (part) => record.parts.resolve(part) !== null,
      }),
    [search, bounds, events, record],
  )
  // Another period leaves the filters, and with them what is filtered and the table of it, as they are.
  const asked = JSON.stringify(read.filters)
  const filters = useMemo((): Filters => JSON.parse(asked), [asked])
  const view = useMemo(() => ({ ...read, filters }), [read, filters])
  const change = useCallback(
    (values: SearchChange, { replace = true, fragment = null }: Going = {}) => {
      void navigate({
        to: '.',
        search: (current) => changeSearch(timelineSearch.mended(current), values),
        ...(fragment ? { hash: fragment } : presentHash()),
        replace,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return { view, change }
}
