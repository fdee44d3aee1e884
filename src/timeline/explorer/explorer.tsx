import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '../../corpus/load.ts'
import type { RecordOfThings } from '../../corpus/record.ts'
import { setPointed } from '../../place/lighting.ts'
import { Button } from '../../ui/controls/button.tsx'
import { EventCard } from '../card/event-card.tsx'
import { Legend } from '../drawing/legend.tsx'
import { TimelineView } from '../drawing/timeline-view.tsx'
import { useSize } from '../drawing/use-size.ts'
import { type Lane, type TimelineEvent, TRACK_IDS } from '../events.ts'
import type { TimelineSearch } from '../search.ts'
import { EventTable } from '../table/event-table.tsx'
import styles from './explorer.module.css'
import { FilterBar } from './filter-bar.tsx'
import { isFiltering } from './filters.ts'
import { Notices } from './notices.tsx'
import { Toolbar } from './toolbar.tsx'
import { type Explorer, useExplorer } from './use-explorer.ts'
import { useUncovered } from './use-uncovered.ts'

interface Props {
  readonly record: RecordOfThings
  readonly search: TimelineSearch
  /** The text beside it; null where it stands alone. */
  readonly document: DocumentId | null
}

/** Filters, drawing, card and table, whether they fill a page or stand beside a text. */
export function TimelineExplorer({ record, search, document }: Props) {
  const { t } = useTranslation('timeline')
  const explorer = useExplorer(record, search, document)
  const {
    view,
    filtered,
    bounds,
    span,
    side,
    byHand,
    byChoice,
    select,
    lit,
    links,
    change,
    document: beside,
  } = explorer
  const stage = useRef<HTMLDivElement>(null)
  const legend = useRef<HTMLDialogElement>(null)
  const size = useSize(stage)
  const card = useRef<HTMLDivElement>(null)
  useUncovered(stage, card, view.event)
  const [together, setTogether] = useState<readonly TimelineEvent[]>([])
  const lanes = useMemo<Lane[]>(
    () => TRACK_IDS.map((id) => ({ id, label: t(`track.${id as 'summit'}`) })),
    [t],
  )
  const thing = view.event ? record.thingAt(view.event) : undefined
  const openLegend = useCallback(() => legend.current?.showModal(), [])
  const onLeave = () => {
    if (together.length > 0) setTogether([])
    else if (view.event) select(null)
    else return false
    return true
  }
  return (
    <div className={styles.explorer} data-pane={beside ?? undefined}>
      <Toolbar explorer={explorer} onLegend={openLegend} />
      <details className={`${styles.filters} screen-only`} open={isFiltering(view.filters) || undefined}>
        <summary>
          {t('filters.label')}{' '}
          <span className={styles.count}>
            {isFiltering(view.filters)
              ? t('shown', { count: filtered.events.length, total: explorer.events.length })
              : t('count', { count: filtered.events.length })}
          </span>
        </summary>
        <FilterBar
          record={record}
          filtered={filtered}
          view={view}
          change={change}
          reading={explorer.reading}
          events={explorer.events}
        />
      </details>
      <Notices explorer={explorer} />
      <div className={styles.body} data-open={thing ? '' : undefined}>
        <div ref={stage} className={`${styles.stage} timeline-stage`} data-ready={size ? '' : undefined}>
          {!size && <p className={styles.preparing}>{t('preparing')}</p>}
          {size && filtered.events.length === 0 && <Empty explorer={explorer} />}
          {size && filtered.events.length > 0 && (
            <TimelineView
              size={size}
              events={filtered.events}
              lanes={lanes}
              bounds={bounds}
              span={span}
              side={side}
              onSpan={byHand}
              onMoveTo={byChoice}
              selected={view.event}
              onSelect={select}
              onCluster={setTogether}
              onPoint={setPointed}
              onLeave={onLeave}
              onLegend={openLegend}
              lit={lit}
              links={links}
            />
          )}
          <p className={`${styles.hint} screen-only`}>{t('wheelHint')}</p>
        </div>
        {together.length > 0 && (
          <section className={styles.together}>
            <h2>{t('card.together', { count: together.length })}</h2>
            <ul>
              {together.map(({ locator, title, when }) => (
                <li key={locator}>
                  <Button look="link" onClick={() => select(locator)}>
                    {title}
                  </Button>{' '}
                  <span>{when}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {thing && (
          <div ref={card} className={styles.aside}>
            <EventCard key={thing.locator} explorer={explorer} thing={thing} />
          </div>
        )}
      </div>
      <section className={styles.table} aria-labelledby="timeline-table">
        <h2 id="timeline-table">{t('table.title')}</h2>
        <EventTable
          record={record}
          events={filtered.events}
          sort={view.sort}
          descending={view.descending}
          selected={view.event}
          change={change}
        />
      </section>
      <Legend dialog={legend} side={side} />
    </div>
  )
}

/** Nothing fits: says so, and how to get out of it. */
function Empty({ explorer }: { readonly explorer: Explorer }) {
  const { t } = useTranslation('timeline')
  const { view, change } = explorer
  const { tracks, origins, within, words } = view.filters
  return (
    <div className={styles.empty} role="status">
      <p>{t('filters.empty')}</p>
      <p>{t('filters.emptyHelp')}</p>
      <div className={styles.ways}>
        {words && (
          <Button look="small" onClick={() => change({ q: null })}>
            {t('filters.dropWords', { words })}
          </Button>
        )}
        {within && (
          <Button look="small" onClick={() => change({ in: null })}>
            {t('filters.dropWithin')}
          </Button>
        )}
        {tracks.length > 0 && (
          <Button look="small" onClick={() => change({ tracks: null })}>
            {t('filters.dropTracks')}
          </Button>
        )}
        {origins.length > 0 && (
          <Button look="small" onClick={() => change({ origins: null })}>
            {t('filters.dropOrigins')}
          </Button>
        )}
        <Button look="small" onClick={() => change({ tracks: null, origins: null, in: null, q: null })}>
          {t('filters.clear')}
        </Button>
      </div>
    </div>
  )
}
