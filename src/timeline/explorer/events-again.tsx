import { type RefObject, useMemo, useRef } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Locator } from '../../locator.ts'
import { LaterOutOfSight } from '../../ui/later-out-of-sight.tsx'
import { useWhenAsked } from '../../ui/use-when-asked.ts'
import type { TimelineEvent } from '../events.ts'
import type { Span } from '../layout/scale.ts'
import type { SortKey } from '../search.ts'
import { EventTable } from '../table/event-table.tsx'
import styles from './explorer.module.css'
import { useRestingSpan } from './use-resting-span.ts'
import type { UrlView } from './use-url-view.ts'

const HOLDS = { fetch: () => import('./table-holds.tsx'), words: [] } as const

interface Props {
  readonly record: RecordOfThings
  /** The events that are counted of a span. */
  readonly counted: (span: Span) => readonly TimelineEvent[]
  readonly span: Span
  /** How many events the filters leave, and how many there are. */
  readonly filtered: number
  readonly total: number
  readonly view: UrlView['view']
  readonly live: boolean
  /** Where the events are a list already, the table is for paper. */
  readonly onlyPrinted: boolean
  readonly onSort: (key: SortKey, descending: boolean) => void
  readonly onOpen: (event: Locator) => void
  readonly onAll: () => void
}

/** The events of the span in view once more, as a table below their drawing. */
export function EventsAgain(props: Props) {
  const section = useRef<HTMLElement>(null)
  return (
    <LaterOutOfSight part={() => section.current}>
      <TableOfEvents section={section} {...props} />
    </LaterOutOfSight>
  )
}

function TableOfEvents({
  section,
  record,
  counted,
  span,
  filtered,
  total,
  view,
  live,
  onlyPrinted,
  onSort,
  onOpen,
  onAll,
}: Props & { readonly section: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('timeline')
  const resting = useRestingSpan(span)
  const events = useMemo(() => counted(resting), [counted, resting])
  const TableHolds = useWhenAsked(events.length < total, HOLDS)
  return (
    <section
      ref={section}
      className={`${styles.table} ${onlyPrinted ? styles.printed : ''}`}
      aria-labelledby="timeline-table"
    >
      <h2 id="timeline-table">{t('table.title')}</h2>
      {TableHolds && <TableHolds held={events.length} filtered={filtered} total={total} onAll={onAll} />}
      <EventTable
        record={record}
        events={events}
        sort={view.sort}
        descending={view.descending}
        selected={view.event}
        live={live}
        onSort={onSort}
        onOpen={onOpen}
      />
    </section>
  )
}
