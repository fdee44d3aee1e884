/**
 * What the documents of this corpus call things. Names come from the facts; the proper names of documents below and a
 * document's own short forms are the editors' choice: each stands for one thing only in the document it is given for.
 */
import { documentLocator } from '../edition/references/document-locator.ts'
import type { DatedEvent, NamedThing, ReferenceLexicon } from '../edition/references/lexicon.ts'
import { thingLocator } from '../locator.ts'
import type { DocumentDefinition, DocumentLexicon } from './document-definition.ts'
import type { FactPlaces } from './facts/places.ts'
import type { ActorFact, ChronologyEvent, DocumentFact, Facts } from './facts.ts'
import { withoutBrackets } from './things.ts'

/** Documents with a proper name, by symbol. Other titles are also plain phrases ("enhanced cooperation on …"). */
const DOCUMENT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'WSIS-05/TUNIS/DOC/6(Rev.1)': ['جدول أعمال تونس لمجتمع المعلومات', 'جدول أعمال تونس'],
  'WSIS-03/GENEVA/DOC/4': ['إعلان مبادئ جنيف', 'مبادئ جنيف'],
  'E/2009/92': ['تقرير عام 2009 بشأن تعزيز التعاون'],
}

const present = (values: readonly (string | null)[]): string[] =>
  values.filter((value): value is string => value !== null && value !== '')

function namedActor(actor: ActorFact, short: DocumentLexicon['actors'][string] | undefined): NamedThing {
  const names = present([actor.name.ar, ...actor.ar_variants]).map(withoutBrackets)
  return {
    locator: thingLocator('actor', actor.id),
    type: 'actor',
    names: [...names, ...(short?.always ?? [])],
    glosses: present([actor.acronym, actor.name.en]).map(withoutBrackets),
    shortNames: short?.onceNamed ?? [],
  }
}

/** The choices above must name things that the facts have. */
function known<Fact>(facts: readonly Fact[], key: (fact: Fact) => string, wanted: string): Fact {
  const found = facts.find((fact) => key(fact) === wanted)
  if (found === undefined) throw new Error(`the lexicon names ${wanted}, which the facts do not know`)
  return found
}

function namedDocuments(documents: readonly DocumentFact[]): NamedThing[] {
  return Object.entries(DOCUMENT_NAMES).map(([symbol, names]) => ({
    locator: documentLocator(known(documents, (document) => document.symbol, symbol).symbol),
    type: 'document',
    names,
  }))
}

function namedEvents(events: readonly ChronologyEvent[], lexicon: DocumentLexicon): NamedThing[] {
  return lexicon.events.map(({ id, names }) => ({
    locator: thingLocator('event', known(events, (event) => event.id, id).id),
    type: 'event',
    names,
  }))
}

/** The parts of a document that the facts say speak of an event; null when none do. */
function partsSpeakingOf(
  { report }: ChronologyEvent,
  document: string,
  { numbered: counted, placeOf }: FactPlaces,
): string[] | null {
  const numbered =
    document === counted
      ? [...report.paragraphs.map((number) => `para_${number}`), ...report.footnotes.map((n) => `fn_${n}`)]
      : []
  const places = report.locations.flatMap((location) => {
    const place = placeOf(location)
    return place.document === document ? [place] : []
  })
  if (places.some(({ parts }) => parts.length === 0)) return []
  const parts = [...numbered, ...places.flatMap((place) => place.parts)]
  return parts.length > 0 ? parts : null
}

function datedEvents(events: readonly ChronologyEvent[], document: string, places: FactPlaces): DatedEvent[] {
  return events.flatMap((event) => {
    const parts = partsSpeakingOf(event, document, places)
    const printed = event.report.date_as_printed
    return parts && printed !== null ? [{ locator: thingLocator('event', event.id), printed, parts }] : []
  })
}

/**
 * The lexicon for finding references in one of our documents: dates and short forms hold for that document, not for
 * all.
 */
export function referenceLexicon(
  facts: Facts,
  { id, lexicon }: Pick<DocumentDefinition, 'id' | 'lexicon'>,
  places: FactPlaces,
): ReferenceLexicon {
  return {
    document: id,
    named: [
      ...namedDocuments(facts.documents),
      ...namedEvents(facts.chronology, lexicon),
      ...facts.actors.map((actor) => namedActor(actor, lexicon.actors[actor.id])),
    ],
    datedEvents: datedEvents(facts.chronology, id, places),
  }
}
