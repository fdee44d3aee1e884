/** The record a card asks: what a locator stands for, and where the documents mention it. */
import { type Locator, parseLocator } from '../locator.ts'
import { type DocumentId, isDocumentId, loadRelations, loadThings } from './load.ts'
import { indexRelations, type Relation } from './relations.ts'
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
}

function recordOf(things: readonly Thing[], relations: readonly Relation[]): RecordOfThings {
  const byLocator = new Map(things.map((thing) => [thing.locator, thing]))
  const { mentionsOf } = indexRelations(relations)
  const wholeDocument = (locator: Locator): Locator => {
    const address = parseLocator(locator)
    return address?.kind === 'doc' ? `doc/${address.id.split('/')[0]}` : locator
  }
  return {
    things,
    relations,
    thingAt: (locator) => byLocator.get(locator) ?? byLocator.get(wholeDocument(locator)),
    placesOf(locator) {
      const places = new Map<Locator, Place>()
      for (const { document, eId, locator: part } of mentionsOf(wholeDocument(locator))) {
        if (isDocumentId(document)) places.set(part, { document, eId })
      }
      return [...places.values()]
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
