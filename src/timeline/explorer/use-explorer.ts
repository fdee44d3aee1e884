import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { DocumentId } from '../../corpus/load.ts'
import type { RecordOfThings } from '../../corpus/record.ts'
import type { Locator } from '../../locator.ts'
import { presentHash } from '../../place/fragment.ts'
import { useKnowledge, useLights } from '../../place/lighting.ts'
import { requestGoTo, useGoToRequests, useReadingPlace } from '../../place/reading-place.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import { chainOf, type Link, linksOf } from '../chain.ts'
import { eventsFrom } from '../events.ts'
import { boundsOf, reveal, type Span } from '../layout/scale.ts'
import { type TimelineSearch, timelineSearch } from '../search.ts'
import { applyFilters, searchTexts } from './filters.ts'
import { changeSearch, readView, spanSearch } from './url-state.ts'
import { useLiveSpan } from './use-live-span.ts'

const NO_EVENTS: ReadonlySet<Locator> = new Set()
const NO_LINKS: readonly Link[] = []

/**
 * Everything a timeline page or pane knows: what the URL says, what is shown, what is lit, and how to change it.
 * @param document the text beside it; null where it stands alone
 */
export function useExplorer(record: RecordOfThings, search: TimelineSearch, document: DocumentId | null) {
  const { language, direction } = useLanguage()
  const { digits: chosen } = useSettings()
  const digits = language === 'ar' ? chosen : 'latn'
  const navigate = useNavigate()
  const reading = useReadingPlace()

  const events = useMemo(() => eventsFrom(record.things, language, digits), [record, language, digits])
  const bounds = useMemo(() => boundsOf(events), [events])
  const view = useMemo(
    () =>
      readView(search, {
        bounds,
        events: events.map(({ locator }) => locator),
        isPart: (part) => record.parts.resolve(part) !== null,
      }),
    [search, bounds, events, record],
  )
  const texts = useMemo(() => searchTexts(record.things), [record])
  const filtered = useMemo(
    () => applyFilters(events, view.filters, { texts, eventsAt: record.eventsAt }),
    [events, view.filters, texts, record],
  )
  const allLinks = useMemo(() => linksOf(record.relations), [record])
  const links = useMemo(() => {
    if (view.arcs === 'all') return allLinks
    return view.arcs === 'chain' && view.event ? chainOf(allLinks, view.event) : NO_LINKS
  }, [view.arcs, view.event, allLinks])

  const change = useCallback(
    (values: Parameters<typeof changeSearch>[1], replace = true, place: string | null = null) => {
      void navigate({
        to: '.',
        search: (current) => changeSearch(timelineSearch.mended(current), values),
        ...(place ? { hash: place } : presentHash()),
        replace,
        resetScroll: false,
      })
    },
    [navigate],
  )
  const onRest = useCallback(
    (span: Span) => {
      const { from = null, to = null } = spanSearch(span, bounds)
      change({ from, to })
    },
    [change, bounds],
  )
  const { span, set, moveTo } = useLiveSpan(view.span ?? bounds, onRest)

  useKnowledge(record.litBy)
  const lights = useLights()
  const lit = useMemo(() => {
    const locators = lights
      .flatMap((light) => [...light.lit])
      .filter((locator) => locator.startsWith('event/'))
    return locators.length > 0 ? new Set(locators) : NO_EVENTS
  }, [lights])

  // Following the reading ends when a person takes the wheel.
  const [following, setFollowing] = useState(document !== null)
  const follow = useEffectEvent((part: Locator) => {
    if (!following) return
    const wanted = new Set(record.eventsAt(part))
    const near = filtered.events.filter(({ locator }) => wanted.has(locator))
    if (near.length === 0) return
    const all = { start: Math.min(...near.map((e) => e.start)), end: Math.max(...near.map((e) => e.end)) }
    const next = reveal(span, all, bounds)
    if (next !== span) moveTo(next, false)
  })
  useEffect(() => {
    if (document && reading) follow(reading)
  }, [document, reading])

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

  const [step, setStep] = useState(0)
  /** The part of the text beside it (where it stands alone, of any) that speaks of an event; they go round. */
  const partOf = useCallback(
    (event: Locator, index: number): Locator | null => {
      const about = record.partsAbout(event)
      const own = document ? about.filter((part) => part.startsWith(`${document}/`)) : []
      return own.at(((index % own.length) + own.length) % own.length) ?? null
    },
    [record, document],
  )
  const select = useCallback(
    (event: Locator | null, back = false) => {
      const again = event !== null && event === view.event
      const next = again ? step + (back ? -1 : 1) : 0
      setStep(next)
      const part = event === null ? null : partOf(event, next)
      // The address changes a moment later than the reader moves: it must end at the reader's new place.
      const place = part?.split('/')[1] ?? null
      if (!again) change({ event: event?.slice('event/'.length) ?? null }, false, place)
      if (part) requestGoTo(part, { jump: again })
    },
    [view.event, step, change, partOf],
  )
  useGoToRequests((locator) => {
    const [event] = locator.startsWith('event/') || locator.startsWith('doc/') ? record.eventsAt(locator) : []
    const found = events.find((candidate) => candidate.locator === event)
    if (!found) return
    setStep(0)
    change({ event: found.locator.slice('event/'.length) })
    const next = reveal(span, found, bounds)
    if (next !== span) moveTo(next, false)
  })

  return {
    record,
    events,
    bounds,
    view,
    filtered,
    allLinks,
    links,
    span,
    byHand,
    byChoice,
    change,
    select,
    step,
    lit,
    reading: document ? reading : null,
    following,
    setFollowing,
    side: view.flow ?? direction,
    document,
  }
}

export type Explorer = ReturnType<typeof useExplorer>
