/** What a map tells in words: of a clause, of a part, of all that is marked. */

import type { TextShape } from '../../corpus/text-shape.ts'
import type { WayEntry } from '../../corpus/ways/model.ts'
import { clauseLocator } from '../../corpus/ways/ways-index.ts'
import type { Locator } from '../../locator.ts'
import { groupsAmong, issuesAmong, type Looks, type Shown } from './looks.ts'

/** The entries that are shown: what a mark stands for. */
export function entriesShown(shown: Shown, ways: readonly WayEntry[]): readonly WayEntry[] {
  if (shown === 'issues') return issuesAmong(ways)
  if (shown === 'groups') return groupsAmong(ways).flatMap(({ own }) => own)
  return [shown]
}

/** The entries that stand in each clause. */
export function entriesByClause(entries: readonly WayEntry[]): ReadonlyMap<string, readonly WayEntry[]> {
  const found = new Map<string, WayEntry[]>()
  for (const entry of entries)
    for (const { at, segments } of entry.parts)
      for (const segment of segments) {
        const id = clauseLocator(at, segment)
        found.set(id, [...(found.get(id) ?? []), entry])
      }
  return found
}

export interface MarkedPart {
  readonly part: Locator
  readonly clauses: number
  readonly entries: readonly WayEntry[]
}

/** The parts in which something is marked, in reading order. */
export function markedParts(
  texts: readonly TextShape[],
  looks: Looks,
  byClause: ReadonlyMap<string, readonly WayEntry[]>,
): MarkedPart[] {
  return texts
    .flatMap(({ bands }) => bands.flatMap(({ parts }) => parts))
    .map(({ locator: part, clauses }) => {
      const ids = clauses.map((_, clause) => clauseLocator(part, clause)).filter((id) => looks.has(id))
      return {
        part,
        clauses: ids.length,
        entries: [...new Set(ids.flatMap((id) => byClause.get(id) ?? []))],
      }
    })
    .filter(({ clauses }) => clauses > 0)
}

/** What is marked, each once: of a map of one text, only what stands in it. */
export const entriesAmong = (marked: readonly MarkedPart[]): ReadonlySet<WayEntry> =>
  new Set(marked.flatMap(({ entries }) => entries))
