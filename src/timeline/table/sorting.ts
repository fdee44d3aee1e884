import type { Language } from '../../i18n/language.ts'
import { inOrder, type TimelineEvent, TRACK_IDS } from '../events.ts'
import type { SortKey } from '../search.ts'

/** A copy in another order; equals stay in order of time. */
export function sorted(
  events: readonly TimelineEvent[],
  key: SortKey,
  descending: boolean,
  language: Language,
): TimelineEvent[] {
  const collator = new Intl.Collator(language, { numeric: true })
  const compare: Record<SortKey, (a: TimelineEvent, b: TimelineEvent) => number> = {
    date: inOrder,
    title: (a, b) => collator.compare(a.title, b.title),
    track: (a, b) => TRACK_IDS.indexOf(a.lane) - TRACK_IDS.indexOf(b.lane),
    origin: (a, b) => a.origin.localeCompare(b.origin),
  }
  const way = descending ? -1 : 1
  return [...events].sort((a, b) => way * compare[key](a, b) || inOrder(a, b))
}
