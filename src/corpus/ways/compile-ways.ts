/** Lays what editors say of issues, bodies, mechanisms and threads on the words of the texts. */
import { type Locator, parseLocator, partLocator, type ThingKind, thingLocator } from '../../locator.ts'
import type { FrameworkFacts } from '../facts.ts'
import type { Thing } from '../things.ts'
import type {
  Actor,
  FrameworkLink,
  Frameworks,
  Issue,
  Mechanism,
  Passage,
  Speaker,
  Thread,
  WayEntry,
  Ways,
} from './model.ts'
import { passageIn, type QuotedText, quote } from './quoted.ts'
import type {
  WrittenActor,
  WrittenIssue,
  WrittenMechanism,
  WrittenPassage,
  WrittenSpeaker,
  WrittenThread,
  WrittenWays,
} from './schema.ts'

/** What the ways through are laid on. */
interface Ground {
  /** Every part that has words, in the order of reading. */
  readonly texts: readonly QuotedText[]
  /** All parts of our documents, the cells of tables among them. */
  readonly parts: ReadonlySet<Locator>
  /** The things of the record: events in order of time, bodies. */
  readonly things: readonly Thing[]
  readonly frameworks: FrameworkFacts
  /** The document whose page names the action lines and the goals. */
  readonly session: string
}

export class WaysError extends Error {
  override readonly name = 'WaysError'
}

/** Compiles the entries of a file one by one, and puts down what is wrong with each. */
function compileAll<Written extends { readonly id: string }, Compiled>(
  file: string,
  list: readonly Written[],
  compile: (one: Written) => Compiled,
  wrong: string[],
): Compiled[] {
  return list.flatMap((one) => {
    try {
      return [compile(one)]
    } catch (error) {
      wrong.push(`${file}, ${one.id}: ${error instanceof Error ? error.message : String(error)}`)
      return []
    }
  })
}

/** The look-ups that all kinds share. */
function lookUps({ texts, parts, things }: Ground, actors: readonly WrittenActor[]) {
  const byPart = new Map(texts.map((text) => [text.at, text]))
  const order = new Map(texts.map(({ at }, index) => [at, index]))
  const onRecord = new Map(things.map((thing) => [thing.locator, thing]))
  const times = new Map(
    things.filter(({ kind }) => kind === 'event').map(({ locator }, index) => [locator, index]),
  )
  const actorIds = new Set(actors.map(({ id }) => id))

  /** A body of the record has its own entry there; the others have theirs here alone. */
  const actorAt = (id: string): Locator => {
    const recorded = thingLocator('actor', id)
    return onRecord.has(recorded) ? recorded : thingLocator('group', id)
  }
  const speakerIn = (at: Locator, speaker: WrittenSpeaker | undefined): Speaker | null => {
    const part = byPart.get(at)
    if (!speaker || !part) return null
    const unknown = speaker.actors.find((id) => !actorIds.has(id))
    if (unknown !== undefined) throw new Error(`${at} is said to name ${unknown}, which is no actor`)
    return { ...quote(part, speaker.words, speaker.english), actors: speaker.actors.map(actorAt) }
  }
  return {
    byPart,
    parts,
    onRecord,
    actorAt,
    speakerIn,
    passages: <Written extends WrittenPassage, More>(
      written: readonly Written[],
      more: (one: Written) => More,
    ): (Passage & More)[] =>
      written
        .map((one) => ({ ...passageIn(byPart, one), ...more(one) }))
        .toSorted((a, b) => (order.get(a.at) ?? 0) - (order.get(b.at) ?? 0) || a.start - b.start),
    /** @throws Error when one is no event of the chronology */
    events: (ids: readonly string[]): Locator[] =>
      [...new Set(ids)]
        .map((id) => {
          const locator = thingLocator('event', id)
          if (!times.has(locator)) throw new Error(`${id} is no event of the chronology`)
          return locator
        })
        .toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0)),
  }
}

type LookUps = ReturnType<typeof lookUps>

const named = <Written extends { readonly id: string; readonly name: Issue['name'] }>(
  kind: ThingKind,
  { id, name }: Written,
) => ({ id, locator: thingLocator(kind, id), name })

/** The parts of the session page that name its action lines and goals. */
function frameworkLinks({ frameworks, session }: Ground, { byPart }: LookUps) {
  const link = (eId: string, code: string, name: FrameworkLink['name']): FrameworkLink => {
    const at = partLocator(session, eId)
    if (!byPart.has(at)) throw new Error(`${at} is not there`)
    return { code, at, name, ours: true }
  }
  return {
    actionLines: frameworks.wsis_action_lines.map(({ code, name }) =>
      link(`action-line_${code.toLowerCase()}`, code, name),
    ),
    goals: frameworks.sdgs.map(({ number, name }) => link(`goal_${number}`, String(number), name)),
  }
}

type FrameworkLinks = ReturnType<typeof frameworkLinks>

const chosen = (links: readonly FrameworkLink[], codes: readonly (string | number)[]): FrameworkLink[] =>
  codes.map((code) => {
    const found = links.find((link) => link.code === String(code))
    if (!found) throw new Error(`${code} is no action line or goal of the session`)
    return found
  })

const issueOf = (written: WrittenIssue, on: LookUps, links: FrameworkLinks): Issue => ({
  ...named('issue', written),
  alsoCalled: written.alsoCalled,
  listed: written.listed,
  passages: on.passages(written.passages, ({ at, raisedBy }) => ({ raisedBy: on.speakerIn(at, raisedBy) })),
  actionLines: chosen(links.actionLines, written.actionLines),
  goals: chosen(links.goals, written.goals),
  events: on.events(written.events),
})

function actorOf(written: WrittenActor, on: LookUps): Actor {
  const locator = on.actorAt(written.id)
  const thing = on.onRecord.get(locator)
  const name = { ar: thing?.title.ar ?? written.name.ar, en: thing?.title.en ?? written.name.en }
  const { contradiction, row } = written
  for (const place of [...(contradiction?.places ?? []), ...(row ? [row] : [])])
    if (!on.parts.has(place)) throw new Error(`${place} is not there`)
  return {
    id: written.id,
    locator,
    name,
    kind: written.kind,
    acronym: thing?.acronym ?? null,
    onRecord: thing !== undefined,
    printed: thing?.variants ?? [],
    passages: on.passages(written.passages, ({ says }) => ({ says })),
    contradiction: contradiction ? { ...contradiction, ours: true } : null,
    row: row ?? null,
    events: on.events(written.events),
  }
}

/** @throws Error when an event that tells what became of it has no source */
function mechanismOf(written: WrittenMechanism, on: LookUps): Mechanism {
  const order = on.events(written.becameOf.map(({ event }) => event))
  const becameOf = order.map((event) => {
    const says = written.becameOf.find((one) => thingLocator('event', one.event) === event)?.says
    const sources = on.onRecord.get(event)?.sources ?? []
    if (!says || sources.length === 0) throw new Error(`${event} has no source for what became of it`)
    return { event, says, ours: true as const }
  })
  return {
    ...named('mechanism', written),
    status: written.status,
    passages: on.passages(written.passages, ({ at, position, by }) => ({
      position,
      by: on.speakerIn(at, by),
    })),
    becameOf,
    events: on.events(written.events),
  }
}

/** @throws Error when the words of one document are given for the other */
function threadOf(written: WrittenThread, on: LookUps, session: string): Thread {
  const isOfSession = ({ at }: WrittenPassage) => {
    const address = parseLocator(at)
    return address?.kind === 'part' && address.document === session
  }
  const strayed = [
    ...written.report.filter(isOfSession),
    ...written.session.filter((one) => !isOfSession(one)),
  ][0]
  if (strayed) throw new Error(`${strayed.at} stands with the words of the other document`)
  return {
    ...named('theme', written),
    text: { ...written.text, ours: true },
    report: on.passages(written.report, () => ({})),
    session: on.passages(written.session, () => ({})),
    events: on.events(written.events),
  }
}

function frameworksOf({ frameworks }: Ground, links: FrameworkLinks, issues: readonly Issue[]): Frameworks {
  const issuesAt = (at: Locator) =>
    issues
      .filter(({ actionLines, goals }) => [...actionLines, ...goals].some((link) => link.at === at))
      .map(({ locator }) => locator)
  return [
    ...links.actionLines.flatMap(({ at, code, name }) =>
      frameworks.wsis_action_lines
        .filter((fact) => fact.code === code)
        .map((fact) => ({
          kind: 'action-line' as const,
          at,
          code,
          name,
          printed: fact.printed_ar,
          issues: issuesAt(at),
          fact,
        })),
    ),
    ...links.goals.flatMap(({ at, code, name }) =>
      frameworks.sdgs
        .filter(({ number }) => String(number) === code)
        .map((fact) => ({
          kind: 'goal' as const,
          at,
          code,
          name,
          printed: fact.printed_ar,
          issues: issuesAt(at),
          fact,
        })),
    ),
  ]
}

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

function entriesOf(
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

/**
 * The ways through the texts.
 * @throws WaysError naming file, entry and place of everything that does not hold: a locator that is not there, words
 * that a text no longer has or has more than once, an event, an actor, an action line or a goal that is not known
 */
export function compileWays(written: WrittenWays, ground: Ground): Ways {
  const on = lookUps(ground, written.actors)
  const links = frameworkLinks(ground, on)
  const wrong: string[] = []
  const kinds = {
    issues: compileAll('ways/issues.json', written.issues, (one) => issueOf(one, on, links), wrong),
    actors: compileAll('ways/actors.json', written.actors, (one) => actorOf(one, on), wrong),
    mechanisms: compileAll('ways/mechanisms.json', written.mechanisms, (one) => mechanismOf(one, on), wrong),
    threads: compileAll(
      'ways/threads.json',
      written.threads,
      (one) => threadOf(one, on, ground.session),
      wrong,
    ),
  }
  if (wrong.length > 0) throw new WaysError(`the ways through the texts do not hold:\n${wrong.join('\n')}`)
  return {
    ...kinds,
    frameworks: frameworksOf(ground, links, kinds.issues),
    entries: entriesOf(kinds, ground.parts),
  }
}
