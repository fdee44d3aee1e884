/** Which events are shown, and how many each choice would show. */
import type { Thing } from '../../corpus/things.ts'
import type { Locator } from '../../locator.ts'
import { foldArabic, matchesQuery, queryWords } from '../../ui/fold-arabic.ts'
import { ORIGINS, type Origin, type TimelineEvent, TRACK_IDS } from '../events.ts'

export interface Filters {
  /** Lanes that are shown; empty for all. */
  readonly tracks: readonly string[]
  readonly origins: readonly Origin[]
  /** Only events that this part of a document speaks of. */
  readonly within: Locator | null
  readonly words: string
}

export const NO_FILTERS: Filters = { tracks: [], origins: [], within: null, words: '' }

export const isFiltering = ({ tracks, origins, within, words }: Filters): boolean =>
  tracks.length > 0 || origins.length > 0 || within !== null || words.trim() !== ''

/** What an event can be found by, in both languages. */
export function searchTexts(things: readonly Thing[]): ReadonlyMap<Locator, string> {
  return new Map(
    things
      .filter(({ kind }) => kind === 'event')
      .map(({ locator, title, description, symbol, date }) => [
        locator,
        foldArabic(
          [
            title.ar,
            title.en,
            description?.ar,
            description?.en,
            symbol,
            date?.display.ar,
            date?.display.en,
            date?.start,
          ]
            .filter((text) => text)
            .join(' '),
        ),
      ]),
  )
}

interface Sources {
  readonly texts: ReadonlyMap<Locator, string>
  readonly eventsAt: (part: Locator) => readonly Locator[]
}

type Test = (event: TimelineEvent) => boolean

function testsOf(filters: Filters, { texts, eventsAt }: Sources): Record<'track' | 'origin' | 'rest', Test> {
  const wanted = queryWords(filters.words)
  const within = filters.within === null ? null : new Set(eventsAt(filters.within))
  return {
    track: ({ lane }) => filters.tracks.length === 0 || filters.tracks.includes(lane),
    origin: ({ origin }) => filters.origins.length === 0 || filters.origins.includes(origin),
    rest: ({ locator }) =>
      (within === null || within.has(locator)) && matchesQuery(texts.get(locator) ?? '', wanted),
  }
}

export interface Filtered {
  readonly events: readonly TimelineEvent[]
  /** Per choice, how many events it has under the other filters. */
  readonly perTrack: ReadonlyMap<string, number>
  readonly perOrigin: ReadonlyMap<Origin, number>
}

export function applyFilters(events: readonly TimelineEvent[], filters: Filters, sources: Sources): Filtered {
  const { track, origin, rest } = testsOf(filters, sources)
  const perTrack = new Map(TRACK_IDS.map((id) => [id, 0]))
  const perOrigin = new Map(ORIGINS.map((id) => [id, 0]))
  const shown: TimelineEvent[] = []
  for (const event of events) {
    if (!rest(event)) continue
    const [inTrack, inOrigin] = [track(event), origin(event)]
    if (inOrigin) perTrack.set(event.lane, (perTrack.get(event.lane) ?? 0) + 1)
    if (inTrack) perOrigin.set(event.origin, (perOrigin.get(event.origin) ?? 0) + 1)
    if (inTrack && inOrigin) shown.push(event)
  }
  return { events: shown, perTrack, perOrigin }
}
