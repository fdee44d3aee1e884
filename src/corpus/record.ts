/** The record a card asks: what a locator stands for, and where the documents mention it. */
import { type Locator, wholeDocument } from '../locator.ts'
import { loadParts, loadRelations, loadThings } from './load.ts'
import { indexParts, type Part, type Parts } from './parts/part.ts'
import { type Belonging, belongingBy } from './relations/belonging.ts'
import { partsAboutEvent } from './relations/parts-about-event.ts'
import type { Relation } from './relations/relation.ts'
import { indexRelations } from './relations/relation-index.ts'
import type { Thing } from './things.ts'

export interface RecordOfThings extends Belonging {
  readonly things: readonly Thing[]
  readonly relations: readonly Relation[]
  /** The parts of our documents. */
  readonly parts: Parts
  /** The thing at a locator; a paragraph of another document is spoken for by that document. */
  readonly thingAt: (locator: Locator) => Thing | undefined
  /** The parts whose words mention it, each once; this and the next two in reading order. */
  readonly partsMentioning: (locator: Locator) => readonly Locator[]
  /** The parts that speak of it, by their words or because editors know it. */
  readonly partsSpeakingOf: (thing: Locator) => readonly Locator[]
  /** The parts that speak of an event or of the document that records it. */
  readonly partsAbout: (event: Locator) => readonly Locator[]
}

/** What the record is made of: three lists of the compiled corpus. */
export interface RecordSource {
  readonly things: readonly Thing[]
  readonly relations: readonly Relation[]
  readonly parts: readonly Part[]
}

export function recordOf({ things, relations, parts: listed }: RecordSource): RecordOfThings {
  const byLocator = new Map(things.map((thing) => [thing.locator, thing]))
  const parts = indexParts(listed)
  const { related } = indexRelations(relations)
  const aboutEvent = partsAboutEvent(relations)
  const sorted = (locators: Iterable<Locator>) => [...new Set(locators)].sort(parts.inReadingOrder)
  const partsFrom = (thing: Locator, types: readonly Relation['type'][]) =>
    sorted(
      related(thing)
        .filter(({ type, direction }) => direction === 'in' && types.includes(type))
        .map(({ locator }) => locator),
    )
  return {
    ...belongingBy(relations),
    things,
    relations,
    parts,
    thingAt: (locator) => byLocator.get(locator) ?? byLocator.get(wholeDocument(locator)),
    partsMentioning: (locator) => partsFrom(wholeDocument(locator), ['mentions']),
    partsSpeakingOf: (thing) => partsFrom(thing, ['mentions', 'speaks-of']),
    partsAbout: (event) => sorted(aboutEvent.get(event) ?? []),
  }
}

let made: RecordOfThings | null = null

/** The record, made once of what is loaded. */
export async function loadRecord(): Promise<RecordOfThings> {
  const [things, relations, parts] = await Promise.all([loadThings(), loadRelations(), loadParts()])
  if (made?.things !== things) made = recordOf({ things, relations, parts })
  return made
}
