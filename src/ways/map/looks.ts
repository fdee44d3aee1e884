/** What colours the clauses: how many issues each speaks of, which groups it names, or whether it speaks of one thing. */
import type { WayEntry } from '../../corpus/ways/model.ts'
import { clauseLocator } from '../../corpus/ways/ways-index.ts'
import { type Locator, parseLocator } from '../../locator.ts'

/** Plain where a clause has none. */
export type Look =
  /** From 1 to 4, 4 for as many or more. */
  | { readonly kind: 'level'; readonly level: number }
  /** Of stakeholder groups, in their order. */
  | { readonly kind: 'tones'; readonly tones: readonly number[] }

export type Looks = ReadonlyMap<string, Look>

/** The rows of the report's table, in the order of the tones (src/drawing/stakeholder-patterns.ts). */
const GROUPS = ['governments', 'international-organizations', 'civil-society', 'private-sector'] as const
export type GroupKey = (typeof GROUPS)[number]

/** What the address may ask for beside one thing. */
export type Shown = 'issues' | 'groups' | WayEntry

const isOf = (kinds: readonly string[], { locator }: WayEntry): boolean =>
  kinds.includes(parseLocator(locator)?.kind ?? '')

export const issuesAmong = (ways: readonly WayEntry[]): WayEntry[] =>
  ways.filter((way) => isOf(['issue'], way))

/** The groups by which the report's table counts, each with its tone and the entries of those who belong to its row. */
export const groupsAmong = (
  ways: readonly WayEntry[],
): { readonly key: GroupKey; readonly tone: number; readonly own: readonly WayEntry[] }[] =>
  GROUPS.map((key, index) => ({
    key,
    tone: index + 1,
    own: ways.filter(
      (way) => isOf(['actor', 'group'], way) && way.cells.some((cell) => cell.endsWith(`/table_1.${key}`)),
    ),
  }))

function clausesOf({ parts }: WayEntry): string[] {
  return parts.flatMap(({ at, segments }) => segments.map((segment) => clauseLocator(at, segment)))
}

/** How many of the entries speak in each clause. */
function countsOf(entries: readonly WayEntry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries)
    for (const clause of clausesOf(entry)) counts.set(clause, (counts.get(clause) ?? 0) + 1)
  return counts
}

const MOST = 4

export function looksOf(shown: Shown, ways: readonly WayEntry[]): Looks {
  if (shown === 'issues') {
    return new Map(
      Array.from(countsOf(issuesAmong(ways)), ([clause, count]) => [
        clause,
        { kind: 'level', level: Math.min(MOST, count) },
      ]),
    )
  }
  if (shown === 'groups') {
    const tones = new Map<string, number[]>()
    for (const { tone, own } of groupsAmong(ways))
      for (const clause of new Set(own.flatMap(clausesOf)))
        tones.set(clause, [...(tones.get(clause) ?? []), tone])
    return new Map(Array.from(tones, ([clause, own]) => [clause, { kind: 'tones', tones: own }]))
  }
  return new Map(clausesOf(shown).map((clause) => [clause, { kind: 'level', level: MOST }]))
}

/** What the texts speak of in a clause. */
export const waysAt = (ways: readonly WayEntry[], part: Locator, clause: number): WayEntry[] =>
  ways.filter(({ parts }) => parts.some(({ at, segments }) => at === part && segments.includes(clause)))

/** What the address asks for; null where nothing has that name. */
export function shownBy(show: string | undefined, ways: readonly WayEntry[]): Shown | null {
  if (show === undefined || show === 'issues') return 'issues'
  if (show === 'groups') return 'groups'
  return ways.find(({ locator }) => locator === show) ?? null
}

/** The same as the address says it; nothing for what is shown anyway. */
export const showOf = (shown: Shown): string | undefined =>
  shown === 'issues' ? undefined : shown === 'groups' ? 'groups' : shown.locator
