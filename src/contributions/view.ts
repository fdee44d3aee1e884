/** What of a page stands in its URL: the figures' basis, every chart's toggles, the tables that are open. */
import * as v from 'valibot'
import type { Chart, View } from './chart.ts'
import { CHART_IDS, CHARTS } from './registry.ts'
import { BASES } from './series.ts'

export const BASIS = 'basis'
export const TABLE = 'table'

const PARAMS: readonly string[] = [
  BASIS,
  TABLE,
  ...CHARTS.flatMap(({ toggles }) => toggles.map(({ param }) => param)),
]

/** As it stands in the URL. A name or a value that means nothing here stays, so that the page can say so. */
export interface ChartSearch {
  readonly [param: string]: string | number | boolean | undefined
}

/** The router reads `1` and `true` as what they are and would write them back in quotes if they became words. */
const anyValue = v.optional(v.fallback(v.union([v.string(), v.number(), v.boolean()]), ''))
const searchSchema = v.objectWithRest(Object.fromEntries(PARAMS.map((param) => [param, anyValue])), anyValue)
/** What links pick up on their way through other sites. */
const FOREIGN = /^(utm_|fbclid$|gclid$|msclkid$|ref$)/

export function parseSearch(raw: unknown): ChartSearch {
  const search = v.parse(searchSchema, raw)
  return Object.fromEntries(Object.entries(search).filter(([name]) => !FOREIGN.test(name)))
}

export interface PageView extends View {
  /** The charts whose table is shown. */
  readonly tables: ReadonlySet<string>
  /** Names and values of the URL that mean nothing here. */
  readonly wrong: readonly string[]
}

/** @param charts those on the page; the others' toggles are not read */
export function viewOf(search: ChartSearch, charts: readonly Chart[] = CHARTS): PageView {
  const wrong = Object.keys(search).filter((name) => search[name] !== undefined && !PARAMS.includes(name))
  const pick = (param: string, values: readonly [string, ...string[]]): string => {
    if (search[param] === undefined) return values[0]
    const given = String(search[param])
    const read = v.safeParse(v.picklist(values), given)
    if (read.success) return read.output
    wrong.push(given)
    return values[0]
  }
  const basis = pick(BASIS, BASES)
  const view: Record<string, string> = {}
  for (const { param, options } of charts.flatMap(({ toggles }) => toggles)) {
    const [first, ...rest] = options
    view[param] = pick(param, [first.value, ...rest.map(({ value }) => value)])
  }
  const tables = String(search[TABLE] ?? '')
    .split(',')
    .filter(Boolean)
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
  const tables = String(search[TABLE] ?? '')
    .split(',')
    .filter((other) => CHART_IDS.includes(other) && other !== id)
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

export const queryOf = (search: ChartSearch): string => {
  const query = new URLSearchParams(
    Object.entries(search).flatMap(([param, value]): [string, string][] =>
      value ? [[param, String(value)]] : [],
    ),
  ).toString()
  return query ? `?${query}` : ''
}
