/** Which entries answer what the address asks for. */
import { matchesQuery, queryWords } from '../ui/fold-arabic.ts'
import type { Entry } from './entries.ts'
import type { ReferencesSearch } from './search.ts'

export const isFiltering = ({ q, kind, mentioned }: ReferencesSearch): boolean =>
  q !== undefined || kind !== undefined || mentioned !== undefined

export function filterEntries(entries: readonly Entry[], search: ReferencesSearch): Entry[] {
  const words = queryWords(search.q ?? '')
  return entries.filter(
    ({ thing, parts, words: own }) =>
      (!search.kind || thing.kind === search.kind) &&
      (!search.mentioned || parts.length > 0) &&
      matchesQuery(own, words),
  )
}

export interface WayOut {
  readonly drop: (typeof CONDITIONS)[number]
  readonly search: ReferencesSearch
  /** How many entries it would show. */
  readonly count: number
}

const CONDITIONS = ['q', 'kind', 'mentioned'] as const satisfies readonly (keyof ReferencesSearch)[]

/** Each condition that can be dropped with something to show for it. */
export function waysOut(entries: readonly Entry[], search: ReferencesSearch): WayOut[] {
  return CONDITIONS.filter((drop) => search[drop] !== undefined)
    .map((drop) => {
      const wider = { ...search, [drop]: undefined }
      return { drop, search: wider, count: filterEntries(entries, wider).length }
    })
    .filter(({ count }) => count > 0)
}
