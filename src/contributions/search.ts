/**
 * What the address says to the charts. Each chart has parameters of its own, which its folder knows: here any text
 * passes, and the page holds it against its charts (view.ts), so that no route has to load them.
 */
import type { SearchSchema } from '../place/search-schema.ts'

/** What the figures are based on. */
export const BASIS = 'basis'
/** The charts whose table is shown. */
export const TABLE = 'table'

export interface ChartSearch {
  readonly [param: string]: string | undefined
}

/** What links pick up on their way through other sites. */
const FOREIGN = /^(utm_|_ga$|_gl$|gad_|mc_[ce]id$|igshid$|ref$|srsltid$|[a-z]*clid$|[gw]braid$)/

const isPrimitive = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const read = (search: unknown): ChartSearch =>
  Object.fromEntries(
    Object.entries(search ?? {}).flatMap(([name, value]: [string, unknown]) =>
      isPrimitive(value) && String(value).trim() && !FOREIGN.test(name) ? [[name, String(value)]] : [],
    ),
  )

export const contributionsSearch: Pick<SearchSchema<ChartSearch, ChartSearch>, 'texts' | 'read'> = {
  texts: read,
  read,
}
