/** A query answered: groups of hits, best first, each in its sentence with the reason. */
import { SEARCH_KINDS, type SearchKind, type SearchRecord } from '../../corpus/search-record.ts'
import type { Language } from '../../i18n/language.ts'
import { unquoted } from '../words/quotation-marks.ts'
import { counterpartsOf } from './across.ts'
import type { SearchIndex } from './build-index.ts'
import {
  type Answered,
  answer,
  type Evaluated,
  evaluate,
  evaluateMost,
  firstOnes,
  standSideBySide,
} from './evaluate.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import { type Matches, REASONS, type Reason } from './matches.ts'
import { type AskedWord, joinedQuery, partedQuery, type Query, readQuery } from './query.ts'
import { likelierWord, nearestWord } from './suggest.ts'

export interface Hit {
  readonly at: string
  readonly kind: SearchKind
  readonly name: SearchRecord['name']
  readonly reason: Reason
  /** The term of the glossary by which it was found, in both languages. */
  readonly through: { readonly ar: string; readonly en: string } | null
  readonly excerpt: Excerpt | null
}

export interface HitGroup {
  readonly kind: SearchKind
  /** How many there are, shown or not. */
  readonly total: number
  readonly hits: readonly Hit[]
}

export interface Found {
  readonly query: string
  readonly total: number
  readonly groups: readonly HitGroup[]
  /** The query with a word that stands nowhere, or only in another form, replaced by one that is likelier to be meant. */
  readonly nearest: string | null
  /** The words that stand nowhere. */
  readonly unknown: readonly string[]
  /** What is shown has most of the words, as nothing has all. */
  readonly partly: boolean
  /** What was found, as it is written in the texts. */
  readonly written: readonly WrittenRow[]
  /** How many the words in quotation marks would find without these; 0 where that is no way out. */
  readonly withoutQuotes: number
}

/** Words in a row, each in any of the spellings that were found; a word alone is a row of one. */
export type WrittenRow = readonly (readonly string[])[]

const writtenIn = (answered: readonly Answered[]): WrittenRow[] =>
  answered.map((one) =>
    (one.type === 'word' ? [one.matches] : one.matches).map((matches) =>
      [...matches.keys()].map(({ written }) => written),
    ),
  )

/** With fewer words than this, leaving one out would no longer be the same question. */
const FEWEST_TO_LEAVE_ONE = 3

const wordsOf = (answered: readonly Answered[]): { word: AskedWord; matches: Matches | undefined }[] =>
  answered.flatMap((one) =>
    one.type === 'word'
      ? [{ word: one.word, matches: one.matches }]
      : one.words.map((word, at) => ({ word, matches: one.matches[at] })),
  )

export interface Wanted {
  readonly language: Language
  /** The most hits of a kind. */
  readonly most: number
}

/** What was found in one way: by the words themselves, or by the counterpart of a term. */
interface Way extends Evaluated {
  /** The records, by the number of their kind. */
  readonly ofKind: readonly (readonly number[])[]
  readonly through: Hit['through']
  readonly answered: readonly Answered[]
}

interface Search {
  readonly ways: readonly Way[]
  readonly answered: readonly Answered[]
  readonly partly: boolean
}

function byKind({ kinds }: SearchIndex, records: readonly number[]): number[][] {
  const lists: number[][] = SEARCH_KINDS.map(() => [])
  for (const record of records) lists[kinds[record] ?? 0]?.push(record)
  return lists
}

const isEmpty = (ways: readonly Way[]): boolean => ways.every(({ records }) => records.length === 0)

/** What a query finds, its own words first, then the counterparts of its terms; each record once. */
function search(index: SearchIndex, query: string): Search {
  const isKnown = (folded: string) => index.byFolded.has(folded)
  const asked = readQuery(query, isKnown)
  const answered = answer(index, asked)
  if (answered.length === 0) return { ways: [], answered, partly: false }
  const known = new Uint8Array(index.records.length)
  const way = (by: readonly Answered[], through: Hit['through'], how = evaluate): Way => {
    const evaluated = how(index, by)
    const records = evaluated.records.filter((record) => known[record] === 0)
    for (const record of records) known[record] = 1
    return { ...evaluated, records, ofKind: byKind(index, records), through, answered: by }
  }
  const across = (read: Query) =>
    counterpartsOf(index, read).map(({ term, answered: counterpart }) => way([counterpart], term.name))
  const ways = [way(answered, null)]
  const joined = joinedQuery(query, isKnown)
  if (joined !== null) {
    const read = readQuery(joined, isKnown)
    ways.push(way(answer(index, read), null), ...across(read))
  }
  const parted = partedQuery(query, (one, other) => standSideBySide(index, one, other))
  if (parted !== null) ways.push(way(answer(index, readQuery(parted, isKnown)), null))
  ways.push(...across(asked))
  if (!isEmpty(ways)) {
    const first = ways.find(({ records }) => records.length > 0)
    return { ways, answered: joined === null ? answered : (first?.answered ?? answered), partly: false }
  }
  const canLeaveOne = answered.length >= FEWEST_TO_LEAVE_ONE && answered.every(({ type }) => type === 'word')
  if (!canLeaveOne) return { ways, answered, partly: false }
  const most = way(answered, null, evaluateMost)
  return { ways: [most], answered, partly: most.records.length > 0 }
}

/** The hits of a kind, the best first. */
function groupOf(index: SearchIndex, ways: readonly Way[], kind: SearchKind, { language, most }: Wanted) {
  const hits: Hit[] = []
  let total = 0
  for (const way of ways) {
    const records = way.ofKind[SEARCH_KINDS.indexOf(kind)] ?? []
    total += records.length
    if (records.length === 0 || hits.length >= most) continue
    for (const { record, reason } of firstOnes(way.answered, way, records, most - hits.length)) {
      const found = index.records[record]
      if (!found) continue
      const { at, name, texts } = found
      const excerpt = excerptOf(index, way.answered, texts, language)
      hits.push({ at, kind, name, reason: way.through ? 'glossary' : reason, through: way.through, excerpt })
    }
  }
  const inOrder = hits.sort((one, other) => REASONS.indexOf(one.reason) - REASONS.indexOf(other.reason))
  return { kind, total, hits: inOrder }
}

export function find(index: SearchIndex, query: string, wanted: Wanted): Found {
  const { ways, answered, partly } = search(index, query)
  const best = ({ hits }: HitGroup) => REASONS.indexOf(hits[0]?.reason ?? 'glossary')
  const groups = SEARCH_KINDS.map((kind) => groupOf(index, ways, kind, wanted))
    .filter(({ total }) => total > 0)
    .sort((one, other) => best(one) - best(other))
  const words = wordsOf(answered)
  // Another name for what the texts have is no slip.
  const isName = ways.some(({ through, records }) => through !== null && records.length > 0)
  const isUnknown = (matches: Matches | undefined) => !matches || matches.size === 0
  const near = (isName ? [] : words).map(({ word, matches }) => ({
    word,
    nearest: isUnknown(matches) ? nearestWord(index, word) : likelierWord(index, word, matches ?? new Map()),
  }))
  const mended = near.reduce(
    (text, { word, nearest }) => (nearest === null ? text : text.replace(word.text, nearest)),
    query,
  )
  const found = groups.reduce((sum, { total }) => sum + total, 0)
  const isQuoted = answered.some(({ type }) => type === 'phrase')
  const bare = found === 0 && isQuoted ? search(index, unquoted(query)).ways : []
  return {
    query,
    total: found,
    groups,
    nearest: mended === query ? null : mended,
    unknown: (isName ? [] : words).filter(({ matches }) => isUnknown(matches)).map(({ word }) => word.text),
    partly,
    written: ways.flatMap((way) => writtenIn(way.answered)),
    withoutQuotes: bare.reduce((sum, { records }) => sum + records.length, 0),
  }
}
