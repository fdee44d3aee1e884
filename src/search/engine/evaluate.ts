/** The records that answer all that is asked, with the reason and a weight for their order. */
import { tokensOf } from '../words/tokens.ts'
import { formsOf } from '../words/word-forms.ts'
import type { IndexedWord, SearchIndex } from './build-index.ts'
import { type Matches, matchesOf, REASONS, type Reason, writtenAfterALetter, writtenAs } from './matches.ts'
import type { AskedWord, Query } from './query.ts'
import { isSlip } from './suggest.ts'

/** One thing asked for, with the words that answer it. */
export type Answered =
  | { readonly type: 'word'; readonly word: AskedWord; readonly matches: Matches }
  | { readonly type: 'phrase'; readonly words: readonly AskedWord[]; readonly matches: readonly Matches[] }

export interface FoundRecord {
  readonly record: number
  readonly reason: Reason
}

/** A word alone in quotation marks is that word and no other. */
export const phraseMatches = (index: SearchIndex, words: readonly AskedWord[]): Matches[] =>
  words.map((word, at) =>
    at === 0 && words.length > 1 ? writtenAfterALetter(index, word) : writtenAs(index, word),
  )

function wordMatches(index: SearchIndex, word: AskedWord, open: boolean): Matches {
  const matches = matchesOf(index, word, open)
  return isSlip(index, word, matches) ? new Map() : matches
}

/** “Resolution”, in either language, beside a symbol: the symbol of a resolution says it too. */
const SAYS_RESOLUTION = ['resolution', 'قرار'].flatMap((text) =>
  tokensOf(text).flatMap((token) => formsOf(token, true).stems),
)
const isResolution = ({ folded }: IndexedWord): boolean => folded.includes('/RES/')

function withResolutions(answered: readonly Answered[]): Answered[] {
  const symbols = answered.flatMap((one) =>
    one.type === 'word' && one.word.kind === 'symbol' ? [...one.matches.keys()].filter(isResolution) : [],
  )
  return answered.map((one) =>
    one.type === 'word' && one.word.stems.some((stem) => SAYS_RESOLUTION.includes(stem))
      ? { ...one, matches: new Map([...symbols.map((word) => [word, 'stem'] as const), ...one.matches]) }
      : one,
  )
}

export const answer = (index: SearchIndex, { asked, open }: Query): Answered[] =>
  withResolutions(
    asked.map((one, at) =>
      one.type === 'word'
        ? { ...one, matches: wordMatches(index, one.word, open && at === asked.length - 1) }
        : { ...one, matches: phraseMatches(index, one.words) },
    ),
  )

const NOT_FOUND = 255
/** Where the words of a query stand side by side in its order, a record counts for this much more. */
const SIDE_BY_SIDE = 4
/** Words with a single sign between them, as in a date, still stand side by side. */
const FARTHEST = 2

/** How well each record answers one thing: the number of a reason, or NOT_FOUND. */
interface Answer {
  readonly reasons: Uint8Array
  readonly counts: Float32Array
  /** The records it stands in. */
  readonly records: readonly number[]
}

function wordAnswer(index: SearchIndex, matches: Matches): Answer {
  const reasons = new Uint8Array(index.records.length).fill(NOT_FOUND)
  const counts = new Float32Array(index.records.length)
  const records: number[] = []
  for (const [word, reason] of matches) {
    const number = REASONS.indexOf(reason)
    for (const record of word.records) {
      const known = reasons[record] ?? NOT_FOUND
      if (known === NOT_FOUND) records.push(record)
      if (number < known) reasons[record] = number
      counts[record] = (counts[record] ?? 0) + 1
    }
  }
  return { reasons, counts, records }
}

/** The answer that stands in the fewest records. */
const rarestOf = (answers: readonly Answer[]): Answer | undefined =>
  [...answers].sort((one, other) => one.records.length - other.records.length)[0]

/** The first of the places of a record in a word's list. */
function firstOf(records: readonly number[], record: number): number {
  let [low, high] = [0, records.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((records[middle] ?? 0) < record) low = middle + 1
    else high = middle
  }
  return low
}

/** The places in a record of all words that answer. */
function placesOf(matches: Matches, record: number): number[] {
  const places: number[] = []
  for (const word of matches.keys()) {
    for (let at = firstOf(word.records, record); word.records[at] === record; at += 1)
      places.push(word.places[at] ?? 0)
  }
  return places
}

/** Whether a word stands at a place of a record. */
function standsAt({ records, places }: IndexedWord, record: number, place: number): boolean {
  let [low, high] = [0, records.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const own = records[middle] ?? 0
    if (own < record || (own === record && (places[middle] ?? 0) < place)) low = middle + 1
    else high = middle
  }
  return records[low] === record && places[low] === place
}

/** A word of a phrase: what answers it, and how far it stands from the first. */
interface InRow {
  readonly words: readonly IndexedWord[]
  readonly from: number
}

/** The words of a phrase, the rarest first: only where it stands can all of them stand in a row. */
function inRow(words: readonly AskedWord[], matches: readonly Matches[]): InRow[] {
  let from = 0
  const placesOf = (own: readonly IndexedWord[]) => own.reduce((sum, { records }) => sum + records.length, 0)
  return matches
    .map((one, at) => {
      if (at > 0) from += words[at]?.step ?? 1
      return { words: [...one.keys()], from }
    })
    .sort((one, other) => placesOf(one.words) - placesOf(other.words))
}

function phraseAnswer(index: SearchIndex, words: readonly AskedWord[], matches: readonly Matches[]): Answer {
  const reasons = new Uint8Array(index.records.length).fill(NOT_FOUND)
  const counts = new Float32Array(index.records.length)
  const records: number[] = []
  const [rarest, ...others] = inRow(words, matches)
  for (const word of rarest?.words ?? []) {
    for (let at = 0; at < word.records.length; at += 1) {
      const record = word.records[at] ?? 0
      const start = (word.places[at] ?? 0) - (rarest?.from ?? 0)
      if (!others.every((one) => one.words.some((own) => standsAt(own, record, start + one.from)))) continue
      if (reasons[record] === NOT_FOUND) records.push(record)
      reasons[record] = 0
      counts[record] = (counts[record] ?? 0) + 1
    }
  }
  return { reasons, counts, records }
}

/** Whether two words of the texts, each with something to say, stand somewhere side by side. */
export function standSideBySide(index: SearchIndex, one: string, other: string): boolean {
  const [first, second] = [index.byWritten.get(one), index.byWritten.get(other)]
  if (!first || !second || first.isFunctionWord || second.isFunctionWord) return false
  return first.records.some((record, at) => standsAt(second, record, (first.places[at] ?? 0) + 1))
}

/** Whether two words that follow each other in the query do so in a record. */
function standTogether(one: Matches, other: Matches, record: number): boolean {
  const next = placesOf(other, record)
  return placesOf(one, record).some((place) =>
    next.some((other) => other > place && other <= place + FARTHEST),
  )
}

function togetherIn(answered: readonly Answered[], record: number): number {
  let pairs = 0
  for (const [at, one] of answered.entries()) {
    const before = answered[at - 1]
    if (one.type === 'word' && before?.type === 'word' && standTogether(before.matches, one.matches, record))
      pairs += 1
  }
  return pairs
}

/** The records that answer, in no order, and by what they are ordered. */
export interface Evaluated {
  readonly records: readonly number[]
  /** By the number of the record: that of its reason, and its weight. */
  readonly reasons: Uint8Array
  readonly weights: Float32Array
}

const answersOf = (index: SearchIndex, answered: readonly Answered[]): Answer[] =>
  answered.map((one) =>
    one.type === 'word' ? wordAnswer(index, one.matches) : phraseAnswer(index, one.words, one.matches),
  )

const NOTHING: Evaluated = { records: [], reasons: new Uint8Array(), weights: new Float32Array() }

const standsNowhere = (one: Answered): boolean =>
  one.type === 'word' ? one.matches.size === 0 : one.matches.some(({ size }) => size === 0)

/** The records that answer all that is asked. */
export const evaluate = (index: SearchIndex, answered: readonly Answered[]): Evaluated =>
  answered.some(standsNowhere) ? NOTHING : allBut(index, answersOf(index, answered), 0)

/** Where none answers all: those that answer the most of it, and more than half. */
export function evaluateMost(index: SearchIndex, answered: readonly Answered[]): Evaluated {
  const answers = answersOf(index, answered)
  for (let lacking = 1; lacking * 2 < answers.length; lacking += 1) {
    const found = allBut(index, answers, lacking)
    if (found.records.length > 0) return found
  }
  return NOTHING
}

/** @param lacking how many of the things asked for a record may do without */
function allBut(index: SearchIndex, answers: readonly Answer[], lacking: number): Evaluated {
  const needed = answers.length - lacking
  const all = index.records.length
  const shares = answers.map((one) => Math.log(1 + all / (1 + one.records.length)))
  const records: number[] = []
  const reasons = new Uint8Array(all)
  const weights = new Float32Array(all)
  // Where all must answer, only those can that the rarest stands in.
  const possible = lacking === 0 ? (rarestOf(answers)?.records ?? []) : index.records.keys()
  for (const record of possible) {
    let matched = 0
    let reason = 0
    let weight = 0
    for (let at = 0; at < answers.length; at += 1) {
      const own = answers[at]?.reasons[record] ?? NOT_FOUND
      if (own === NOT_FOUND) continue
      matched += 1
      if (own > reason) reason = own
      const count = answers[at]?.counts[record] ?? 0
      weight += (shares[at] ?? 0) * (count / (count + 1))
    }
    if (matched < needed) continue
    records.push(record)
    reasons[record] = reason
    weights[record] = weight + matched
  }
  return { records, reasons, weights }
}

/** Of more records than this those are looked at for words side by side that come first without. */
const MOST_LOOKED_AT = 300

/** The first of some records, in order; `most` is small where there are many. */
export function firstOnes(
  answered: readonly Answered[],
  { reasons, weights }: Evaluated,
  records: readonly number[],
  most: number,
): FoundRecord[] {
  const isBefore = (one: number, other: number): boolean => {
    const [a, b] = [reasons[one] ?? 0, reasons[other] ?? 0]
    if (a !== b) return a < b
    const [heavy, light] = [weights[one] ?? 0, weights[other] ?? 0]
    return heavy === light ? one < other : heavy > light
  }
  const inOrder = (one: number, other: number) => (isBefore(one, other) ? -1 : 1)
  const wanted = answered.length > 1 ? Math.max(most, MOST_LOOKED_AT) : most
  let first: number[] = []
  if (records.length <= wanted) first = [...records].sort(inOrder)
  else {
    for (const record of records) {
      const last = first.at(-1)
      if (first.length === wanted && last !== undefined && !isBefore(record, last)) continue
      let at = first.length
      while (at > 0 && isBefore(record, first[at - 1] ?? record)) at -= 1
      first.splice(at, 0, record)
      if (first.length > wanted) first.pop()
    }
  }
  if (answered.length > 1) {
    for (const record of first.slice(0, MOST_LOOKED_AT))
      weights[record] = (weights[record] ?? 0) + SIDE_BY_SIDE * togetherIn(answered, record)
    first.sort(inOrder)
  }
  return first.slice(0, most).map((record) => ({ record, reason: REASONS[reasons[record] ?? 0] ?? 'stem' }))
}
