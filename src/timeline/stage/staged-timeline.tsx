import {
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { useTextSpacing } from '../../drawing/text-spacing.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { idOf, type Locator } from '../../locator.ts'
import { setPointed } from '../../place/lighting.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { useBox } from '../../ui/use-box.ts'
import Arcs from '../drawing/arcs.tsx'
import { TimelineView } from '../drawing/timeline-view.tsx'
import { type Lane, TRACK_IDS } from '../events.ts'
import { readView, spanSearch } from '../explorer/url-state.ts'
import { useEvents } from '../explorer/use-events.ts'
import { useLitEvents } from '../explorer/use-lit-events.ts'
import { useLiveSpan } from '../explorer/use-live-span.ts'
import { useShown } from '../explorer/use-shown.ts'
import { boundsOf, type Span } from '../layout/scale.ts'
import type { TimelineSearch } from '../search.ts'
import { StagedList } from './staged-list.tsx'
import { stagedSize, USUAL_LEAST, usualRoom } from './staged-size.ts'
import styles from './staged-timeline.module.css'

interface Props {
  readonly record: RecordOfThings
  readonly search: TimelineSearch
  /** All the states that are shown one after the other, this one among them. */
  readonly states: readonly TimelineSearch[]
  /** px that the smallest words must have. */
  readonly least: number
  /** A number that changes when the view is to go back to what `search` says. */
  readonly returns: number
  /** Shows another span or event, on every stage; null where the timeline is only looked at. */
  readonly onShow: ((search: TimelineSearch) => void) | null
}

/** Fewer of the smallest words' sizes across, and a line of time has no room for its names. */
const LEAST_ACROSS = 36

const nothing = () => undefined
const neverChanges = () => nothing
const inBrowser = () => false
const inFile = () => true

const spanOfAll = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})

/** The timeline before a room: it goes from one span to the next, and below it stands the event that is open. */
export function StagedTimeline({ record, search, states, least, returns, onShow }: Props) {
  const { t } = useTranslation('timeline')
  const { direction } = useLanguage()
  const events = useEvents(record)
  const all = useMemo(() => boundsOf(events), [events])
  const read = useCallback(
    (state: TimelineSearch) =>
      readView(state, {
        bounds: all,
        events: events.map(({ locator }) => locator),
        isPart: (part) => record.parts.resolve(part) !== null,
      }),
    [all, events, record],
  )
  const view = useMemo(() => read(search), [read, search])
  const { filtered, links } = useShown(record, events, view)
  const target = view.span ?? all
  const [first] = useState(target)
  const { span, set, moveTo } = useLiveSpan(first, (next) =>
    onShow?.({ ...search, ...spanSearch(next, all) }),
  )
  /** What the speaker has opened by hand; undefined for what the step says. */
  const [opened, setOpened] = useState<Locator | null>()

  const goBack = useEffectEvent(() => {
    setOpened(undefined)
    if (span.start !== target.start || span.end !== target.end) moveTo(target, false)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these is a reason to go back
  useEffect(goBack, [target.start, target.end, view.event, returns])

  const place = useRef<HTMLDivElement>(null)
  const room = useBox(place, null)
  const spacing = useTextSpacing(place)
  const lanes = useMemo<Lane[]>(
    () => TRACK_IDS.map((id) => ({ id, label: t(`track.${id as 'summit'}`) })),
    [t],
  )
  const side = view.flow ?? direction
  // The step is about these spans: what lies beyond all of them takes no room from it, and is not gone to.
  const spans = useMemo(() => states.map((state) => read(state).span ?? all), [states, read, all])
  const bounds = useMemo(() => spanOfAll(spans), [spans])
  const shownEvents = useMemo(
    () => filtered.events.filter(({ start, end }) => start < bounds.end && end > bounds.start),
    [filtered.events, bounds],
  )
  /** Before anybody knows the room both forms stand in the page; its shape says which of them is seen. */
  const isAsWritten = useSyncExternalStore(neverChanges, inBrowser, inFile) && room === null
  const isNarrow = room !== null && room.width < LEAST_ACROSS * least
  const hasCaption = states.some((state) => state.event !== undefined)
  const size = useMemo(() => {
    const staged = { events: shownEvents, lanes, bounds, spans, side, spacing }
    if (room) return isNarrow ? null : stagedSize(staged, room, least)
    return isAsWritten ? stagedSize(staged, usualRoom(hasCaption), USUAL_LEAST) : null
  }, [room, isNarrow, isAsWritten, hasCaption, shownEvents, lanes, bounds, spans, side, spacing, least])
  const lit = useLitEvents(record)
  const selected = opened === undefined ? view.event : opened
  const shown = events.find(({ locator }) => locator === selected)
  const onSelect = (event: Locator) => {
    setOpened(event)
    onShow?.({ ...search, event: idOf('event', event) ?? undefined })
  }
  return (
    <div
      className={styles.timeline}
      data-written={isAsWritten ? (hasCaption ? 'captioned' : 'plain') : undefined}
    >
      <div ref={place} className={styles.place}>
        {(isNarrow || isAsWritten) && (
          <StagedList
            events={shownEvents}
            span={target}
            selected={selected}
            lit={lit}
            onSelect={isAsWritten ? null : onSelect}
          />
        )}
        {size && (
          <div className={styles.drawing} inert={isAsWritten}>
            <TimelineView
              size={size}
              events={shownEvents}
              lanes={lanes}
              bounds={bounds}
              span={span}
              side={side}
              withOverview={false}
              onSpan={set}
              onMoveTo={(next) => moveTo(next)}
              selected={selected}
              onSelect={onSelect}
              onCluster={nothing}
              onPoint={setPointed}
              onLeave={() => false}
              onLegend={nothing}
              lit={lit}
              links={links}
              Arcs={links.length > 0 ? Arcs : null}
            />
          </div>
        )}
      </div>
      {!isNarrow && hasCaption && (
        <p className={styles.caption} role="status">
          {shown && (
            <>
              <MixedText text={shown.title} /> <span className={styles.when}>{shown.when}</span>
            </>
          )}
        </p>
      )}
    </div>
  )
}
