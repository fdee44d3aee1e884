/** Edges that the fact files give: which part speaks of what, whatever its words. */
import type { EditedDocument } from '../../edition/model.ts'
import { documentLocator } from '../../edition/references/document-locator.ts'
import { isWithin } from '../../edition/references/lexicon.ts'
import { partLocator, thingLocator } from '../../locator.ts'
import type { FactPlaces, Place } from '../facts/places.ts'
import type { ChronologyEvent, Facts } from '../facts.ts'
import type { Relation } from './relation.ts'

function eIdsOf(document: EditedDocument): string[] {
  return [
    ...document.masthead,
    document.title,
    ...(document.author ? [document.author] : []),
    ...document.summary,
    ...document.sections.flatMap(({ heading, items, paragraphs }) => [
      ...(heading ? [heading] : []),
      ...items,
      ...paragraphs,
    ]),
    ...document.footnotes,
  ].map(({ eId }) => eId)
}

/** The paragraphs and footnotes that a fact gives by number; all must be there. */
function numberedParts(
  document: string,
  report: { paragraphs: number[]; footnotes: number[] },
  known: ReadonlySet<string>,
) {
  const eIds = [
    ...report.paragraphs.map((num) => `para_${num}`),
    ...report.footnotes.map((num) => `fn_${num}`),
  ]
  for (const eId of eIds)
    if (!known.has(eId)) throw new Error(`a fact names ${document}/${eId}, which is not there`)
  return eIds
}

/**
 * A place is wider than a paragraph ("summary"): of its parts, those that mention the event or its record; if none
 * does, all of them, or the title where the place is a whole page.
 */
function partsAt(place: Place, eIds: readonly string[], mentionsIt: (eId: string) => boolean): string[] {
  const parts = eIds.filter((eId) => isWithin(eId, place.parts))
  const telling = parts.filter(mentionsIt)
  if (telling.length > 0) return telling
  return isWithin('title', place.parts) ? ['title'] : parts
}

/** @throws Error when a fact names a paragraph, a footnote or a place that is not there */
export function factRelations(
  documents: readonly EditedDocument[],
  facts: Facts,
  mentions: readonly Relation[],
  { numbered: counted, placeOf }: FactPlaces,
): Relation[] {
  const eIds = new Map(documents.map((document) => [document.id, eIdsOf(document)]))
  const reportParts = new Set(eIds.get(counted))
  const mentioned = new Set(mentions.map(({ from, to }) => `${from} ${to}`))

  const eventRelations = (event: ChronologyEvent): Relation[] => {
    const to = thingLocator('event', event.id)
    const record = event.document_symbol === null ? null : documentLocator(event.document_symbol)
    const placed = event.report.locations.flatMap((location) => {
      const place = placeOf(location)
      const at = (eId: string) => partLocator(place.document, eId)
      const mentionsIt = (eId: string) => [to, record].some((target) => mentioned.has(`${at(eId)} ${target}`))
      return partsAt(place, eIds.get(place.document) ?? [], mentionsIt).map(at)
    })
    const numbered = reportParts.size > 0 ? numberedParts(counted, event.report, reportParts) : []
    const parts = new Set([...numbered.map((eId) => partLocator(counted, eId)), ...placed])
    return [
      ...(record ? [{ from: record, to, type: 'records', basis: 'chronology' } as const] : []),
      ...[...parts].map((from) => ({ from, to, type: 'speaks-of', basis: 'chronology' }) as const),
    ]
  }
  /** An organization that the words never name (the tenth of footnote 2) is spoken of where the facts say. */
  const unnamed = facts.actors.filter(({ id }) => {
    const locator = thingLocator('actor', id)
    return mentions.every(({ to }) => to !== locator)
  })
  return [
    ...facts.chronology.flatMap(eventRelations),
    ...(reportParts.size > 0 ? unnamed : []).flatMap(({ id, report }) =>
      numberedParts(counted, report, reportParts).map(
        (eId): Relation => ({
          from: partLocator(counted, eId),
          to: thingLocator('actor', id),
          type: 'speaks-of',
          basis: 'actors',
        }),
      ),
    ),
    ...(reportParts.size > 0 ? facts.documents : []).flatMap(({ symbol, report }) =>
      numberedParts(counted, report, reportParts).map(
        (eId): Relation => ({
          from: partLocator(counted, eId),
          to: documentLocator(symbol),
          type: 'speaks-of',
          basis: 'documents',
        }),
      ),
    ),
  ]
}
