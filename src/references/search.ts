/** What the page's address may ask for (`?q=…&kind=event&mentioned=true`), and which entries answer. */
import * as v from 'valibot'
import type { Thing } from '../corpus/things.ts'
import { holdsWords, queryWords } from '../ui/fold-arabic.ts'
import { type Entry, KINDS } from './entries.ts'

const LONGEST_QUERY = 200

/** A value that makes no sense counts as not given: whoever follows a mistyped link still gets the page. */
const schema = v.object({
  // The router reads `?q=2010` as a number; to us it is words.
  q: v.fallback(
    v.optional(
      v.pipe(
        v.union([v.string(), v.number(), v.boolean()]),
        v.transform((value) => String(value).slice(0, LONGEST_QUERY)),
      ),
    ),
    undefined,
  ),
  kind: v.fallback(v.optional(v.picklist(KINDS)), undefined),
  mentioned: v.fallback(v.optional(v.literal(true)), undefined),
})

export interface ReferencesSearch {
  readonly q?: string | undefined
  readonly kind?: Thing['kind'] | undefined
  /** Only what the texts themselves speak of. */
  readonly mentioned?: true | undefined
}

/**
 * Every key is always there: the router lays what we return over the raw values, and a key left out would let a wrong
 * one through.
 */
export function parseReferencesSearch(search: unknown): ReferencesSearch {
  const result = v.safeParse(schema, search)
  const { q, kind, mentioned } = result.success ? result.output : {}
  return { q: q?.trim() ? q : undefined, kind, mentioned }
}

export const isFiltering = ({ q, kind, mentioned }: ReferencesSearch): boolean =>
  q !== undefined || kind !== undefined || mentioned !== undefined

export function filterEntries(entries: readonly Entry[], search: ReferencesSearch): Entry[] {
  const words = queryWords(search.q ?? '')
  return entries.filter(
    ({ thing, parts, words: own }) =>
      (!search.kind || thing.kind === search.kind) &&
      (!search.mentioned || parts.length > 0) &&
      holdsWords(own, words),
  )
}

export interface WayOut {
  readonly drop: keyof ReferencesSearch
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
