/** What of a page stands in its URL: the figures' basis, every chart's toggles, the tables that are open. */
import type { Chart, View } from './chart.ts'
import { CHART_IDS, CHARTS } from './registry.ts'
import { BASIS, type ChartSearch, TABLE } from './search.ts'
import { BASES } from './series.ts'

export interface PageView extends View {
  /** The charts whose table is shown. */
  readonly tables: ReadonlySet<string>
  /** Values of the URL that mean nothing here. */
  readonly wrong: readonly string[]
}

/** @param charts those on the page; the others' toggles are not read */
export function viewOf(search: ChartSearch, charts: readonly Chart[] = CHARTS): PageView {
  const wrong: string[] = []
  const pick = (param: string, values: readonly [string, ...string[]]): string => {
    const given = search[param]
    if (given === undefined) return values[0]
    if (values.includes(given)) return given
    wrong.push(given)
    return values[0]
  }
  const basis = pick(BASIS, BASES)
  const view: Record<string, string> = {}
  for (const { param, options } of charts.flatMap(({ toggles }) => toggles)) {
    const [first, ...rest] = options
    view[param] = pick(param, [first.value, ...rest.map(({ value }) => value)])
  }
  const tables = (search[TABLE] ?? '').split(',').filter(Boolean)
  wrong.push(...tables.filter((id) => !CHART_IDS.includes(id)))
  return {
    basis: basis === 'printed' ? 'printed' : 'reconciled',
    view,
    tables: new Set(tables),
    wrong: [...new Set(wrong)],
  }
}

/** A search with one choice made; the usual choice leaves the URL. */
export function withChoice(search: ChartSearch, param: string, value: string, usual: string): ChartSearch {
  return { ...search, [param]: value === usual ? undefined : value }
}

export function withTable(search: ChartSearch, id: string, open: boolean): ChartSearch {
  const tables = (search[TABLE] ?? '').split(',').filter((other) => CHART_IDS.includes(other) && other !== id)
  if (open) tables.push(id)
  return { ...search, [TABLE]: tables.length > 0 ? tables.join(',') : undefined }
}

/** Only what a single chart's own page needs. */
export function searchOf(chart: Chart, search: ChartSearch): ChartSearch {
  const own = new Set([BASIS, ...chart.toggles.map(({ param }) => param)])
  return Object.fromEntries(
    Object.entries(search).filter(([param, value]) => own.has(param) && value !== undefined),
  )
}
