/**
 * What the address says to the charts. Each chart has parameters of its own, whose names its folder knows (`params.ts`):
 * here any text passes, and the page holds it against its charts (view.ts), so that no route has to load them.
 */
import { searchSchema } from '../place/search-schema.ts'

/** What the figures are based on. */
export const BASIS = 'basis'
/** The charts whose table is shown. */
export const TABLE = 'table'

export interface ChartSearch {
  readonly [param: string]: string | undefined
}

const OF_CHARTS = Object.values(
  import.meta.glob<readonly string[]>('./*/params.ts', { eager: true, import: 'params' }),
).flat()

export const contributionsSearch = searchSchema(
  Object.fromEntries([...OF_CHARTS, BASIS, TABLE].map((name) => [name, (text: string) => text])),
)
