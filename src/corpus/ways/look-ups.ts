/** What all kinds of ways through are laid on, and how each part, event and actor is looked up in it. */
import { type Locator, thingLocator } from '../../locator.ts'
import type { FrameworkFacts } from '../facts.ts'
import type { Thing } from '../things.ts'
import type { Passage, Speaker } from './model.ts'
import { passageIn, type QuotedText, quote } from './quoted.ts'
import type { WrittenActor, WrittenPassage, WrittenSpeaker } from './schema.ts'

/** What the ways through are laid on. */
export interface Ground {
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

/** The look-ups that all kinds share. */
export function lookUps({ texts, parts, things }: Ground, actors: readonly WrittenActor[]) {
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

export type LookUps = ReturnType<typeof lookUps>
