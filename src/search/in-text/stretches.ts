/** Where the words that were found stand in a text as a page shows it. */
import type { WrittenRow } from '../engine/find.ts'
import { asWritten, joinedFrom, tokensOf } from '../words/tokens.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

type Row = readonly ReadonlySet<string>[]

export const rowsOf = (written: readonly WrittenRow[]): Row[] =>
  written
    .map((row) => row.map((words) => new Set(words)))
    .filter((row) => row.length > 0 && row.every((words) => words.size > 0))

export function stretchesIn(text: string, rows: readonly Row[]): Stretch[] {
  const tokens = tokensOf(text)
  const words = tokens.map((token) => asWritten(token.text))
  const lastAt = (row: Row, at: number): number | null => {
    if (row.every((spellings, step) => spellings.has(words[at + step] ?? ''))) return at + row.length - 1
    if (row.length > 1) return null
    // Of words with a hyphen the pieces count, and the whole.
    const whole = joinedFrom(text, tokens, at)
    return whole && row[0]?.has(asWritten(whole.word)) ? whole.last : null
  }
  const found: Stretch[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const lasts = rows.map((row) => lastAt(row, at)).filter((last) => last !== null)
    const [first, last] = [tokens[at], tokens[Math.max(...lasts)]]
    if (!first || !last) continue
    found.push({ start: first.start, end: last.end })
    at = tokens.indexOf(last)
  }
  return found
}
