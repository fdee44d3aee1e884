/** All issues, actors, mechanisms and threads by their locators, and what lights up with each. */
import type { Locator } from '../../locator.ts'
import { loadWays } from '../load.ts'
import type { WayEntry } from './model.ts'

export interface WaysIndex {
  readonly all: readonly WayEntry[]
  readonly wayAt: (locator: Locator) => WayEntry | undefined
  /**
   * With an issue, an actor, a mechanism or a thread: itself, the parts and clauses that it stands on (a clause as
   * `a-66-77/para_17.11`, its number counted from 0), its events, and the rows of the table that count who spoke. With a
   * part or an event: the ways through that stand on it.
   */
  readonly litBy: (locator: Locator) => ReadonlySet<Locator>
}

/** A clause of a part: its number follows the part's own address. */
export const clauseLocator = (part: Locator, segment: number): Locator => `${part}.${segment}`

const litWith = ({ locator, parts, events, cells }: WayEntry): Set<Locator> =>
  new Set([
    locator,
    ...parts.flatMap(({ at, segments }) => [at, ...segments.map((one) => clauseLocator(at, one))]),
    ...events,
    ...cells,
  ])

function indexWays(entries: readonly WayEntry[]): WaysIndex {
  const byLocator = new Map(entries.map((entry) => [entry.locator, entry]))
  const standingOn = new Map<Locator, Set<Locator>>()
  for (const { locator, parts, events } of entries) {
    for (const at of [...parts.map((part) => part.at), ...events]) {
      standingOn.set(at, (standingOn.get(at) ?? new Set()).add(locator))
    }
  }
  return {
    all: entries,
    wayAt: (locator) => byLocator.get(locator),
    litBy(locator) {
      const way = byLocator.get(locator)
      return way ? litWith(way) : new Set([locator, ...(standingOn.get(locator) ?? [])])
    },
  }
}

let made: WaysIndex | null = null

/** The index, made once of what is loaded. */
export async function loadWaysIndex(): Promise<WaysIndex> {
  const entries = await loadWays()
  if (made?.all !== entries) made = indexWays(entries)
  return made
}
