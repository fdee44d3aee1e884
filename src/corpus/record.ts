/** The record a card asks: what a locator stands for, and where the documents mention it. */
import { type Locator, parseLocator } from '../locator.ts'
import { type DocumentId, isDocumentId, loadRelations, loadThings } from './load.ts'
import { partsAboutEvent } from './relations/parts-about-event.ts'
import type { Relation } from './relations/relation.ts'
import { indexRelations } from './relations/relation-index.ts'
import type { Thing } from './things.ts'

export interface Place {
  readonly document: DocumentId
  readonly eId: string
}

export interface RecordOfThings {
  readonly things: readonly Thing[]
  readonly relations: readonly Relation[]
  /** The thing at a locator; a paragraph of another document is spoken for by that document. */
  readonly thingAt: (locator: Locator) => Thing | undefined
  /** The parts of our documents that mention it, in document order, each once. */
  readonly placesOf: (locator: Locator) => readonly Place[]
  /** The parts that speak of an event, in reading order. */
  readonly partsAbout: (event: Locator) => readonly Locator[]
  /**
   * The events that belong to a locator: those that a part speaks of (a section: its paragraphs), those that a
   * document records, an event itself.
   */
  readonly eventsAt: (locator: Locator) => readonly Locator[]
  /**
   * Everything that lights up with a locator that a person points at: itself, what stands for the same thing (an event
   * and its document), the parts that speak of it and the sections that hold them.
   */
  readonly litBy: (locator: Locator) => ReadonlySet<Locator>
}

const NOTHING: readonly Locator[] = []

export function recordOf(things: readonly Thing[], relations: readonly Relation[]): RecordOfThings {
  const byLocator = new Map(things.map((thing) => [thing.locator, thing]))
  const { mentionsOf, related } = indexRelations(relations)
  const parts = partsAboutEvent(relations)
  const events = new Map<Locator, Locator[]>()
  for (const [event, about] of parts) {
    for (const part of about) events.set(part, [...(events.get(part) ?? []), event])
  }
  const wholeDocument = (locator: Locator): Locator => {
    const address = parseLocator(locator)
    return address?.kind === 'doc' ? `doc/${address.id.split('/')[0]}` : locator
  }
  const step = (locator: Locator, type: Relation['type'], direction: 'in' | 'out') =>
    related(locator)
      .filter((relation) => relation.type === type && relation.direction === direction)
      .map((relation) => relation.locator)
  const placesOf = (locator: Locator): Place[] => {
    const places = new Map<Locator, Place>()
    for (const { document, eId, locator: part } of mentionsOf(wholeDocument(locator))) {
      if (isDocumentId(document)) places.set(part, { document, eId })
    }
    return [...places.values()]
  }
  const eventsAt = (locator: Locator): readonly Locator[] => {
    if (locator.startsWith('event/')) return [locator]
    if (locator.startsWith('doc/')) return step(wholeDocument(locator), 'records', 'out')
    const own = events.get(locator) ?? NOTHING
    // A footnote hangs on its paragraph; a section is its paragraphs.
    const below = step(locator, 'contains', 'out').flatMap((part) => events.get(part) ?? NOTHING)
    return [...new Set([...own, ...below])]
  }
  return {
    things,
    relations,
    thingAt: (locator) => byLocator.get(locator) ?? byLocator.get(wholeDocument(locator)),
    placesOf,
    partsAbout: (event) => parts.get(event) ?? NOTHING,
    eventsAt,
    litBy(locator) {
      const whole = wholeDocument(locator)
      const same = whole.startsWith('event/') ? step(whole, 'records', 'in') : step(whole, 'records', 'out')
      const about = eventsAt(whole).flatMap((event) => parts.get(event) ?? NOTHING)
      const mentioned = placesOf(whole).map(({ document, eId }): Locator => `${document}/${eId}`)
      const speaking = [...about, ...mentioned]
      const sections = speaking.flatMap((part) => step(part, 'contains', 'in'))
      return new Set([locator, whole, ...same, ...speaking, ...sections])
    },
  }
}

let record: Promise<RecordOfThings> | null = null

export function loadRecord(): Promise<RecordOfThings> {
  record ??= Promise.all([loadThings(), loadRelations()]).then(([things, relations]) =>
    recordOf(things, relations),
  )
  return record
}
