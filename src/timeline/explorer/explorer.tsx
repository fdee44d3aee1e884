import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentId } from '../../corpus/load.ts'
import type { RecordOfThings } from '../../corpus/record.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { idOf, isOfKind, type Locator } from '../../locator.ts'
import { setPointed } from '../../place/lighting.ts'
import { useGoToRequests, useReadingPlace } from '../../place/reading-place.ts'
import { useReadInView } from '../../place/use-read-in-view.ts'
import { useWrongValues } from '../../place/use-search.ts'
import { useDialogWhenAsked } from '../../ui/dialog-when-asked.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { useWhenAsked } from '../../ui/use-when-asked.ts'
import { documentRecording, mandatesAround } from '../card/mandate.ts'
import { TimelineView } from '../drawing/timeline-view.tsx'
import { useSize } from '../drawing/use-size.ts'
import { type Lane, type TimelineEvent, TRACK_IDS } from '../events.ts'
import { SaveMenu } from '../figure/save-menu.tsx'
import { boundsOf, type Span } from '../layout/scale.ts'
import { type SortKey, type TimelineSearch, timelineSearch } from '../search.ts'
import { EventList } from '../table/event-list.tsx'
import { EventsRead, NamedEvents } from '../table/events-read.tsx'
import { EventsAgain } from './events-again.tsx'
import styles from './explorer.module.css'
import { isFiltering } from './filters.ts'
import { eventsInSpan } from './in-span.ts'
import { DRAWN, LISTED } from './pane-marks.ts'
import { withoutItsRoom } from './preset-periods.ts'
import { Toolbar } from './toolbar.tsx'
import { useCardCorner } from './use-card-corner.ts'
import { useChoice } from './use-choice.ts'
import { useEvents } from './use-events.ts'
import { useLitEvents } from './use-lit-events.ts'
import { useMarkInView } from './use-mark-in-view.ts'
import { useRested } from './use-rested.ts'
import { useShown } from './use-shown.ts'
import { useSpan } from './use-span.ts'
import { useUrlView } from './use-url-view.ts'

const CARD = { fetch: () => import('../card/event-card.tsx'), words: ['event', 'references'] } as const
const ARCS = { fetch: () => import('../drawing/arcs.tsx'), words: [] } as const
const LEGEND = { fetch: () => import('../drawing/legend.tsx'), words: ['legend'] } as const
const TOGETHER = { fetch: () => import('./events-together.tsx'), words: [] } as const
const NOTICES = { fetch: () => import('./notices.tsx'), words: ['link'] } as const
const EMPTY = { fetch: () => import('./nothing-in-span.tsx'), words: [] } as const
const NOTHING = { fetch: () => import('./nothing-shown.tsx'), words: ['filters'] } as const
const FILTERS = { fetch: () => import('./filter-bar.tsx'), words: ['filters'] } as const

interface Props {
  readonly record: RecordOfThings
  readonly search: TimelineSearch
  /** The text beside it; null where it stands alone. */
  readonly document: DocumentId | null
}

/**
 * Units of the drawing below which it is a list: names beside the marks no longer have room. At the usual text size that
 * is the 26rem at which the style sheets expect a list.
 */
const LIST_BELOW = 416

/** Filters, drawing or list, card and table, whether they fill a page or stand beside a text. */
export function TimelineExplorer({ record, search, document: beside }: Props) {
  const { t } = useTranslation('timeline')
  const { direction } = useLanguage()
  const place = useReadingPlace()
  const reading = beside ? place : null
  const events = useEvents(record)
  const bounds = useMemo(() => boundsOf(events), [events])
  const url = useUrlView(record, search, events, bounds)
  const { view, change } = url
  const { filtered, allLinks, links } = useShown(record, events, view)
  const { span, byHand, byChoice, show, following, setFollowing } = useSpan(
    { record, events: filtered.events, bounds, beside: beside !== null, reading },
    url,
  )
  const { select, here, restart } = useChoice(record, beside, url)
  const lit = useLitEvents(record)
  const side = view.flow ?? direction

  const stage = useRef<HTMLDivElement>(null)
  const sample = useRef<HTMLSpanElement>(null)
  const size = useSize(stage, sample)
  const asList = size !== null && size.width < LIST_BELOW
  const openedElsewhere = useMarkInView(stage, view.event, size !== null && !asList)
  const corner = useCardCorner(stage, view.event, size !== null && !asList)
  useReadInView(stage, following ? reading : null, asList ? LISTED : DRAWN, size !== null)
  const told = useRested(following ? reading : null, stage)
  const read = useMemo(() => {
    const wanted = new Set(told ? record.eventsAt(told) : [])
    return filtered.events.filter(({ locator }) => wanted.has(locator))
  }, [record, filtered.events, told])
  const counted = useCallback(
    // What is drawn in the room around a period is seen, and so counted; a list has no such room.
    (of: Span) => eventsInSpan(filtered.events, asList ? withoutItsRoom(of, bounds) : of),
    [filtered.events, bounds, asList],
  )
  const inSpan = useMemo(() => counted(span), [counted, span])
  const [together, setTogether] = useState<readonly TimelineEvent[]>([])
  const lanes = useMemo<Lane[]>(
    () => TRACK_IDS.map((id) => ({ id, label: t(`track.${id as 'summit'}`) })),
    [t],
  )
  const wrong = useWrongValues(timelineSearch)
  const NothingInSpan = useWhenAsked(asList && inSpan.length === 0, EMPTY)
  const NothingShown = useWhenAsked(filtered.events.length === 0, NOTHING)
  const Notices = useWhenAsked(view.notices.length + wrong.length > 0, NOTICES)
  const thing = view.event ? record.thingAt(view.event) : undefined

  const openEvent = useCallback((event: Locator) => change({ event: idOf('event', event) }), [change])
  const openFromTable = useCallback(
    (event: Locator) => {
      openedElsewhere()
      openEvent(event)
    },
    [openedElsewhere, openEvent],
  )
  const onSort = useCallback(
    (key: SortKey, descending: boolean) =>
      change({ sort: key === 'date' ? null : key, desc: descending ? '1' : null }),
    [change],
  )
  const goTo = (event: TimelineEvent) => {
    restart()
    openEvent(event.locator)
    show(event)
    stage.current
      ?.querySelector(`[role="option"][data-locator="${event.locator}"]`)
      ?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }
  useGoToRequests((locator) => {
    const [event] = isOfKind('event', locator) || isOfKind('doc', locator) ? record.eventsAt(locator) : []
    const found = events.find((candidate) => candidate.locator === event)
    if (found) goTo(found)
  })
  const legend = useDialogWhenAsked(LEGEND, { side })
  const filters = useRef<HTMLDetailsElement>(null)
  const [filtersOpen, setFiltersOpen] = useState(isFiltering(view.filters))
  // They may have been opened before the page was taken over.
  useEffect(() => setFiltersOpen(filters.current?.open ?? false), [])
  const FilterBar = useWhenAsked(filtersOpen, FILTERS, () => void reloadOrSayWhy())
  const EventsTogether = useWhenAsked(together.length > 0, TOGETHER, () => void reloadOrSayWhy())
  const EventCard = useWhenAsked(view.event !== null, CARD, () => void reloadOrSayWhy({ isInAddress: true }))
  const Arcs = useWhenAsked(links.length > 0, ARCS, () => void reloadOrSayWhy({ isInAddress: true }))
  const card = thing && EventCard && (
    <EventCard
      key={thing.locator}
      record={record}
      thing={thing}
      parts={record.partsAbout(thing.locator)}
      here={here}
      beside={beside}
      mandates={mandatesAround(thing.locator, allLinks, events)}
      documentOf={documentRecording(record, thing.locator)}
      onSelect={select}
    />
  )
  const reach: CSSProperties & Record<'--below', string> = { '--below': `${corner.below}px` }
  const onLeave = () => {
    if (together.length > 0) setTogether([])
    else if (view.event) select(null)
    else return false
    return true
  }
  return (
    <div className={styles.explorer} data-pane={beside ?? undefined} data-list={asList || undefined}>
      <Toolbar
        isDrawn={!asList}
        span={span}
        bounds={bounds}
        onMoveTo={byChoice}
        side={side}
        onTurn={(flow) => change({ flow })}
        arcs={view.arcs}
        hasEvent={view.event !== null}
        onArcs={(arcs) => change({ arcs })}
        following={beside ? following : null}
        onFollow={setFollowing}
        onLegend={legend.open}
      >
        <SaveMenu span={span} side={side} events={filtered.events} links={links} />
      </Toolbar>
      <details
        ref={filters}
        className={`${styles.filters} screen-only`}
        open={isFiltering(view.filters) || undefined}
        onToggle={({ currentTarget }) => setFiltersOpen(currentTarget.open)}
      >
        <summary>
          {t('filters.label')}{' '}
          <span className={styles.count}>
            {inSpan.length < events.length
              ? t('shown', { count: inSpan.length, total: events.length })
              : t('count', { count: inSpan.length })}
          </span>
        </summary>
        {FilterBar && (
          <FilterBar
            record={record}
            filters={view.filters}
            filtered={filtered}
            shown={inSpan.length}
            total={events.length}
            reading={reading}
            onChange={change}
          />
        )}
      </details>
      {Notices && <Notices view={view} events={events} wrong={wrong} change={change} />}
      <div className={styles.body}>
        <div ref={stage} className={`${styles.stage} timeline-stage`} data-ready={size ? '' : undefined}>
          {!size && <p className={styles.preparing}>{t('preparing')}</p>}
          {size && NothingShown && <NothingShown filters={view.filters} onChange={change} />}
          <span ref={sample} className={styles.sample} aria-hidden="true">
            a b
          </span>
          {asList && filtered.events.length > 0 && (
            <>
              {NothingInSpan && <NothingInSpan onAll={() => byChoice(bounds)} />}
              <EventList
                record={record}
                events={inSpan}
                document={beside}
                reading={told}
                read={read}
                sort={view.sort}
                descending={view.descending}
                selected={view.event}
                lit={lit}
                card={card}
                onSort={onSort}
                onSelect={select}
              />
            </>
          )}
          {size && !asList && beside && told && (
            <EventsRead record={record} document={beside} reading={told} events={read}>
              <NamedEvents events={read} onOpen={goTo} />
            </EventsRead>
          )}
          {size && !asList && filtered.events.length > 0 && (
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
              onLegend={legend.open}
              lit={lit}
              links={links}
              Arcs={Arcs}
            />
          )}
          {!asList && <p className={`${styles.hint} screen-only`}>{t('wheelHint')}</p>}
        </div>
        {EventsTogether && <EventsTogether events={together} onSelect={select} />}
        {card && !asList && (
          <div className={styles.aside} data-inline={corner.inline} data-block={corner.block} style={reach}>
            {card}
          </div>
        )}
      </div>
      <EventsAgain
        record={record}
        counted={counted}
        span={span}
        filtered={filtered.events.length}
        total={events.length}
        view={view}
        live={size !== null}
        onlyPrinted={asList}
        onSort={onSort}
        onOpen={openFromTable}
        onAll={() => byChoice(bounds)}
      />
      {legend.dialog}
    </div>
  )
}
