/** Words of a part as they are chosen: from one of its clauses to another. */
import type { PartTexts } from '../../corpus/parts/part-texts.ts'
import { clausesSaying } from '../deck/quote.ts'
import type { DraftQuotation } from '../deck/schema.ts'

/** Both counted from 0, the last one included. */
export interface ClauseRange {
  readonly first: number
  readonly last: number
}

/** More than this is long for a room, in characters. */
const LONG = 400

/** The clauses that say these words; null where they are not there. */
export function rangeOf(part: PartTexts, words: string): ClauseRange | null {
  const said = words === '' ? null : clausesSaying(part, words)
  const [from, to] = [said?.[0], said?.at(-1)]
  if (!from || !to) return null
  return { first: part.segments.indexOf(from), last: part.segments.indexOf(to) }
}

export function wordsOf({ ar, segments }: PartTexts, { first, last }: ClauseRange): string {
  const [from, to] = [segments[first], segments[last]]
  return from && to ? ar.slice(from.start, to.end).trimEnd() : ''
}

/** As many clauses from the first on as a room reads at once. */
export function usualRange({ segments }: PartTexts): ClauseRange {
  const fits = segments.filter(({ end }) => end <= LONG).length
  return { first: 0, last: Math.max(0, fits - 1) }
}

/** A quotation of other words, with those of its emphases that these still say. */
export function quoting(
  part: PartTexts,
  { at, emphasis }: DraftQuotation,
  range: ClauseRange,
): DraftQuotation {
  const [first, last] = range.first <= range.last ? [range.first, range.last] : [range.last, range.first]
  const words = wordsOf(part, { first, last })
  const isWithin = (own: string) => {
    const found = rangeOf(part, own)
    return found !== null && found.first >= first && found.last <= last
  }
  return { at, words, emphasis: emphasis.filter(isWithin) }
}
