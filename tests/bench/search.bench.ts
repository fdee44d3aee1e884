/**
 * The search beside MiniSearch and FlexSearch as they come, on the judged queries; then how long a query takes on 50,000
 * generated paragraphs. `QUERIES=10` asks each query that many times.
 */
import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import { ourCorpus } from '../../src/build/corpus-files.ts'
import { searchData } from '../../src/build/search-records.ts'
import type { SearchData, SearchRecord } from '../../src/corpus/search-record.ts'
import { loadDecks } from '../../src/present/decks/registry.ts'
import { buildIndex } from '../../src/search/engine/build-index.ts'
import { find } from '../../src/search/engine/find.ts'
import { WRITTEN_ON_A_FOURTH_WALK } from '../unit/search/fourth-walk-queries.ts'
import { answersTo, meanOf, type Score, scoreOf } from '../unit/search/judge.ts'
import type { JudgedQuery } from '../unit/search/meant.ts'
import { WRITTEN_AFTER, WRITTEN_BEFORE } from '../unit/search/queries.ts'
import { WRITTEN_ON_A_SECOND_WALK } from '../unit/search/second-walk-queries.ts'
import { WRITTEN_ON_A_THIRD_WALK } from '../unit/search/third-walk-queries.ts'
import { WRITTEN_UNSEEN } from '../unit/search/unseen-queries.ts'
import { WRITTEN_ON_A_WALK } from '../unit/search/walk-queries.ts'
import { generated, PARAGRAPHS, WORDS_EACH } from './search/generated.ts'

const TIMES = Number(process.env.QUERIES ?? 5)
/** As many hits of a kind as the box shows. */
const SHOWN = 5

type Search = (query: string) => ReadonlySet<string>

const textOf = ({ texts }: SearchRecord) => texts.map(({ text }) => text).join('\n')

function masar(data: SearchData): Search {
  const index = buildIndex(data)
  return (query) => {
    const { groups } = find(index, query, { language: 'ar', most: data.records.length })
    return new Set(groups.flatMap(({ hits }) => hits.map(({ at }) => at)))
  }
}

function miniSearch({ records }: SearchData, combineWith: 'AND' | 'OR'): Search {
  const engine = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] })
  engine.addAll(records.map((record) => ({ id: record.at, text: textOf(record) })))
  return (query) => new Set(engine.search(query, { combineWith }).map(({ id }) => String(id)))
}

function flexSearch({ records }: SearchData): Search {
  const engine = new Index()
  records.forEach((record, number) => {
    engine.add(number, textOf(record))
  })
  return (query) =>
    new Set(
      engine.search(query, { limit: records.length }).flatMap((number) => records[Number(number)]?.at ?? []),
    )
}

function row(
  name: string,
  queries: readonly JudgedQuery[],
  search: Search,
  records: readonly SearchRecord[],
) {
  const scores = queries.map((judged): Score => scoreOf(answersTo(judged, records), search(judged.query)))
  const { recall, precision } = meanOf(scores)
  return `  ${name.padEnd(28)} recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}`
}

function timesOf(data: SearchData, queries: readonly JudgedQuery[]): { built: number; times: number[] } {
  const since = performance.now()
  const index = buildIndex(data)
  const built = performance.now() - since
  const ask = (query: string) => {
    const start = performance.now()
    find(index, query, { language: 'ar', most: SHOWN })
    return performance.now() - start
  }
  // The first round is for the compiler.
  for (const { query } of queries) ask(query)
  const times = queries.flatMap(({ query }) => Array.from({ length: TIMES }, () => ask(query)))
  if (process.env.SLOWEST)
    for (const { query } of queries) console.log(`    ${ask(query).toFixed(1)} ms ${query}`)
  return { built, times: times.sort((one, other) => one - other) }
}

async function run() {
  const data = searchData(ourCorpus(), await loadDecks())
  const queries = [
    ...WRITTEN_BEFORE,
    ...WRITTEN_AFTER,
    ...WRITTEN_UNSEEN,
    ...WRITTEN_ON_A_WALK,
    ...WRITTEN_ON_A_SECOND_WALK,
    ...WRITTEN_ON_A_THIRD_WALK,
    ...WRITTEN_ON_A_FOURTH_WALK,
  ]
  console.log(`${queries.length} judged queries on ${data.records.length} records:`)
  const engines: [string, Search][] = [
    ['Masar', masar(data)],
    ['MiniSearch, all words', miniSearch(data, 'AND')],
    ['MiniSearch, as it comes', miniSearch(data, 'OR')],
    ['FlexSearch, as it comes', flexSearch(data)],
  ]
  for (const [name, search] of engines) console.log(row(name, queries, search, data.records))
  for (const [name, own] of [
    ['written before', WRITTEN_BEFORE],
    ['written after', WRITTEN_AFTER],
    ['written unseen', WRITTEN_UNSEEN],
    ['written on a walk', WRITTEN_ON_A_WALK],
    ['on a second walk', WRITTEN_ON_A_SECOND_WALK],
    ['on a third walk', WRITTEN_ON_A_THIRD_WALK],
    ['on a fourth walk', WRITTEN_ON_A_FOURTH_WALK],
  ] as const)
    console.log(row(`Masar, those ${name}`, own, masar(data), data.records))
  const { built, times } = timesOf(generated(data), queries)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  console.log(
    `${PARAGRAPHS} generated paragraphs of ${WORDS_EACH} words: index in ${(built / 1000).toFixed(1)} s; a query in ` +
      `${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, the slowest ${(times.at(-1) ?? 0).toFixed(1)} ms`,
  )
}

await run()
