/** One entry of each kind, laid on the words that it names. */
import { parseLocator, type ThingKind, thingLocator } from '../../locator.ts'
import { chosenLinks, type FrameworkLinks } from './framework-links.ts'
import type { LookUps } from './look-ups.ts'
import type { Actor, Issue, Mechanism, Thread } from './model.ts'
import type { WrittenActor, WrittenIssue, WrittenMechanism, WrittenPassage, WrittenThread } from './schema.ts'

const named = <Written extends { readonly id: string; readonly name: Issue['name'] }>(
  kind: ThingKind,
  { id, name }: Written,
) => ({ id, locator: thingLocator(kind, id), name })

export const issueOf = (written: WrittenIssue, on: LookUps, links: FrameworkLinks): Issue => ({
  ...named('issue', written),
  alsoCalled: written.alsoCalled,
  listed: written.listed,
  passages: on.passages(written.passages, ({ at, raisedBy }) => ({ raisedBy: on.speakerIn(at, raisedBy) })),
  actionLines: chosenLinks(links.actionLines, written.actionLines),
  goals: chosenLinks(links.goals, written.goals),
  events: on.events(written.events),
})

export function actorOf(written: WrittenActor, on: LookUps): Actor {
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
    description: thing?.description ?? null,
    printed: thing?.variants ?? [],
    passages: on.passages(written.passages, ({ says }) => ({ says })),
    contradiction: contradiction ? { ...contradiction, ours: true } : null,
    row: row ?? null,
    events: on.events(written.events),
  }
}

/** @throws Error when an event that tells what became of it has no source */
export function mechanismOf(written: WrittenMechanism, on: LookUps): Mechanism {
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
export function threadOf(written: WrittenThread, on: LookUps, session: string): Thread {
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
