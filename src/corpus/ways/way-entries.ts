/** What is known of each way through before it is loaded: its name, and all that lights up with it. */
import type { Locator } from '../../locator.ts'
import type { Issue, Passage, Speaker, WayEntry, Ways } from './model.ts'

function entryOf(
  { locator, name }: Pick<Issue, 'locator' | 'name'>,
  passages: readonly Passage[],
  events: readonly Locator[],
  cells: readonly Locator[] = [],
): WayEntry {
  const segments = new Map<Locator, Set<number>>()
  for (const passage of passages) {
    const known = segments.get(passage.at) ?? new Set()
    segments.set(passage.at, new Set([...known, ...passage.segments]))
  }
  return {
    locator,
    name,
    parts: [...segments].map(([at, of]) => ({ at, segments: [...of].sort((a, b) => a - b) })),
    events,
    cells: [...new Set(cells)],
  }
}

export function entriesOf(
  { issues, actors, mechanisms, threads }: Omit<Ways, 'entries' | 'frameworks'>,
  parts: ReadonlySet<Locator>,
): WayEntry[] {
  /** A row of the table and each of its cells. */
  const withCells = (row: Locator | null): Locator[] =>
    row === null ? [] : [row, ...[...parts].filter((part) => part.startsWith(`${row}.`))]
  const rows = new Map(actors.map(({ locator, row }) => [locator, withCells(row)]))
  const rowsOf = (speakers: readonly (Speaker | null)[]) =>
    speakers.flatMap((speaker) => (speaker?.actors ?? []).flatMap((actor) => rows.get(actor) ?? []))
  return [
    ...issues.map((issue) =>
      entryOf(issue, issue.passages, issue.events, rowsOf(issue.passages.map(({ raisedBy }) => raisedBy))),
    ),
    ...actors.map((actor) => entryOf(actor, actor.passages, actor.events, withCells(actor.row))),
    ...mechanisms.map((mechanism) =>
      entryOf(
        mechanism,
        mechanism.passages,
        [...new Set([...mechanism.events, ...mechanism.becameOf.map(({ event }) => event)])],
        rowsOf(mechanism.passages.map(({ by }) => by)),
      ),
    ),
    ...threads.map((thread) => entryOf(thread, [...thread.report, ...thread.session], thread.events)),
  ]
}
