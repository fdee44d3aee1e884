/** The view as it stands in the URL, and what to make of one that anyone may have typed. */
import type { Direction } from '../../i18n/language.ts'
import { isLocator, type Locator, thingLocator } from '../../locator.ts'
import { DAY, ORIGINS, type Origin, TRACK_IDS } from '../events.ts'
import { clampSpan, lengthOf, type Span, withoutRoom } from '../layout/scale.ts'
import type { SortKey, TimelineSearch } from '../search.ts'
import type { Filters } from './filters.ts'

export type Notice =
  | { readonly kind: 'reversed' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unreadable'; readonly value: string }
  | { readonly kind: 'no-event'; readonly value: string }
  | { readonly kind: 'no-part'; readonly value: string }
  /** Not among the choices there are. */
  | { readonly kind: 'no-choice'; readonly value: string }

export interface ViewState {
  /** The period that is asked for; null for everything. */
  readonly span: Span | null
  readonly flow: Direction | null
  readonly filters: Filters
  readonly event: Locator | null
  readonly arcs: 'all' | 'chain' | null
  readonly sort: SortKey
  readonly descending: boolean
  readonly notices: readonly Notice[]
}

interface Known {
  readonly bounds: Span
  readonly events: readonly Locator[]
  /** Whether a part of a document exists that can be filtered by. */
  readonly isPart: (locator: Locator) => boolean
}

const PERIOD = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The day, month or year that a value names, as a stretch of time; null for no such period. */
export function periodOf(value: string): Span | null {
  const [, year, month, day] = PERIOD.exec(value) ?? []
  if (year === undefined) return null
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)]
  const instant = (a: number, b: number, c: number) => {
    const date = new Date(0)
    date.setUTCFullYear(a, b, c)
    return date.getTime()
  }
  const start = instant(y, m, d)
  const real = new Date(start)
  if (real.getUTCMonth() !== m || real.getUTCDate() !== d || m > 11) return null
  const end = day ? start + DAY : month ? instant(y, m + 1, 1) : instant(y + 1, 0, 1)
  return { start, end }
}

function spanOf({ from, to }: TimelineSearch, bounds: Span): { span: Span | null; notices: Notice[] } {
  if (from === undefined && to === undefined) return { span: null, notices: [] }
  const notices: Notice[] = []
  const read = (value: string | undefined): Span | null => {
    const period = value === undefined ? null : periodOf(value)
    if (value !== undefined && !period) notices.push({ kind: 'unreadable', value })
    return period
  }
  let [first, last] = [read(from), read(to)]
  if (!first && !last) return { span: null, notices }
  if (first && last && last.end <= first.start) {
    notices.push({ kind: 'reversed' })
    ;[first, last] = [last, first]
  }
  const wanted = { start: first?.start ?? bounds.start, end: last?.end ?? bounds.end }
  const outside = wanted.end <= bounds.start || wanted.start >= bounds.end
  if (outside) return { span: null, notices: [...notices, { kind: 'outside' }] }
  const cut = { start: Math.max(wanted.start, bounds.start), end: Math.min(wanted.end, bounds.end) }
  if (cut.end <= cut.start) return { span: null, notices }
  return { span: clampSpan(cut, bounds), notices }
}

/** The choices of a list, `forum,summit`, in their usual order, and what in it is none. */
function listOf<T extends string>(value: string | undefined, known: readonly T[]) {
  const wanted = new Set(value?.split(',').filter(Boolean))
  const chosen = known.filter((item) => wanted.has(item))
  return { chosen, unknown: [...wanted].filter((item) => !chosen.some((other) => other === item)) }
}

/** The nearest sensible view, and what had to be let go to get there. */
export function readView(search: TimelineSearch, { bounds, events, isPart }: Known): ViewState {
  const { span, notices } = spanOf(search, bounds)
  const wanted = search.event === undefined ? null : thingLocator('event', search.event)
  const event = wanted !== null && events.includes(wanted) ? wanted : null
  if (search.event !== undefined && event === null) notices.push({ kind: 'no-event', value: search.event })
  const part = search.in ?? null
  const within = part !== null && isLocator(part) && isPart(part) ? part : null
  if (part !== null && within === null) notices.push({ kind: 'no-part', value: part })
  const tracks = listOf(search.tracks, TRACK_IDS)
  const origins = listOf<Origin>(search.origins, ORIGINS)
  for (const value of [...tracks.unknown, ...origins.unknown]) notices.push({ kind: 'no-choice', value })
  return {
    span,
    flow: search.flow ?? null,
    filters: {
      tracks: tracks.chosen,
      origins: origins.chosen,
      within,
      words: search.q ?? '',
    },
    event,
    arcs: search.arcs ?? null,
    sort: search.sort ?? 'date',
    descending: search.desc !== undefined,
    notices,
  }
}

/** The day that begins nearest to an instant: stored and read again and again, a span does not grow. */
const nearestDay = (instant: number): number => Math.round(instant / DAY) * DAY
const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** The part of the search that says what is in view, the room around it aside; nothing where that is everything. */
export function spanSearch(inView: Span, bounds: Span): Pick<TimelineSearch, 'from' | 'to'> {
  if (lengthOf(bounds) - lengthOf(inView) < DAY) return {}
  const { start, end } = withoutRoom(inView)
  return { from: isoDay(nearestDay(start)), to: isoDay(nearestDay(end) - 1) }
}

/** A search with some values set anew; those that say nothing are left out. */
export function changeSearch(
  search: TimelineSearch,
  change: { readonly [Key in keyof TimelineSearch]?: TimelineSearch[Key] | null },
): TimelineSearch {
  return Object.fromEntries(
    Object.entries({ ...search, ...change }).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  )
}
