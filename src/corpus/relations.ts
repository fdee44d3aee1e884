/** What belongs with what: a plain list of edges, and an index that answers from either end. */
import type { EditedDocument, Mention, Span, Table } from '../edition/model.ts'
import { documentLocator } from '../edition/references/document-locator.ts'
import { isWithin } from '../edition/references/lexicon.ts'
import type { Locator } from '../locator.ts'
import { parseLocator, partLocator, thingLocator } from '../locator.ts'
import type { Place } from './facts/locations.ts'
import { placeOf, REPORT } from './facts/locations.ts'
import type { Act } from './facts/mandates.ts'
import type { ChronologyEvent, Facts } from './facts.ts'

/**
 * `mentions`: the words of a part refer to a thing (`spans` says where). `speaks-of`: editors know that a part is about
 * a thing, whatever its words. `records`: a document is the record of an event. `contains`: a whole and its part.
 * `annotates`: a footnote and what its mark stands on. `states`: a paragraph says the figure of a table cell.
 * `leads-to`: the chain of mandates, an earlier event and a later one (`act` says how, `stated` which parts say so).
 */
export type RelationType =
  | 'mentions'
  | 'speaks-of'
  | 'records'
  | 'contains'
  | 'annotates'
  | 'states'
  | 'leads-to'

/** Where a relation is known from: the text itself, the document's structure, a fact file, or an editor. */
export type RelationBasis = 'text' | 'structure' | 'chronology' | 'documents' | 'actors' | 'editors'

export interface Relation {
  readonly from: Locator
  readonly to: Locator
  readonly type: RelationType
  readonly basis: RelationBasis
  readonly spans?: readonly Span[]
  readonly act?: Act
  readonly stated?: readonly Statement[]
}

/** Where a part of a document says something, letter for letter. */
export interface Statement extends Span {
  readonly part: Locator
  readonly words: string
}

const DOCUMENT_PARAGRAPHS = /^(doc\/[^/]+)\/(para_(\d+)(?:-para_(\d+))?)$/

/** A paragraph of another document stands for that document too. */
const targetsOf = (locator: Locator): Locator[] => {
  const whole = DOCUMENT_PARAGRAPHS.exec(locator)?.[1]
  return whole === undefined ? [locator] : [locator, whole as Locator]
}

function mentionRelations(document: string, mentions: readonly Mention[]): Relation[] {
  const found = new Map<string, Relation & { spans: Span[] }>()
  for (const { in: eId, start, end, locator } of mentions) {
    const from = partLocator(document, eId)
    for (const to of targetsOf(locator)) {
      const key = `${from} ${to}`
      const relation = found.get(key) ?? { from, to, type: 'mentions', basis: 'text', spans: [] }
      relation.spans.push({ start, end })
      found.set(key, relation)
    }
  }
  return [...found.values()]
}

const contains = (from: Locator, to: Locator): Relation => ({
  from,
  to,
  type: 'contains',
  basis: 'structure',
})

/** The documents that the mentioned paragraphs belong to, and the ranges that hold single ones. */
function paragraphRelations(mentions: readonly Relation[]): Relation[] {
  const paragraphs = [...new Set(mentions.map(({ to }) => to))].flatMap((locator) => {
    const [, whole, , first, last] = DOCUMENT_PARAGRAPHS.exec(locator) ?? []
    return whole
      ? [{ locator, whole: whole as Locator, first: Number(first), last: Number(last ?? first) }]
      : []
  })
  return paragraphs.flatMap((outer) => [
    contains(outer.whole, outer.locator),
    ...paragraphs
      .filter(({ whole, first, last }) => whole === outer.whole && first >= outer.first && last <= outer.last)
      .filter(({ locator }) => locator !== outer.locator)
      .map(({ locator }) => contains(outer.locator, locator)),
  ])
}

function tableRelations(document: string, table: Table): Relation[] {
  const at = (eId: string) => partLocator(document, eId)
  return table.rows.flatMap((row) => [
    contains(at(table.eId), at(row.eId)),
    ...row.cells.map((cell) => contains(at(row.eId), at(cell.eId))),
  ])
}

function structureRelations({ id, symbol, sections, tables, footnotes }: EditedDocument): Relation[] {
  const at = (eId: string) => partLocator(id, eId)
  return [
    ...sections.flatMap((section) => [
      ...(symbol ? [contains(documentLocator(symbol.value), at(section.eId))] : []),
      ...[...section.items, ...section.paragraphs].map(({ eId }) => contains(at(section.eId), at(eId))),
      ...(section.table ? [contains(at(section.eId), at(section.table.eId))] : []),
    ]),
    ...tables.flatMap((table) => tableRelations(id, table)),
    ...footnotes.flatMap(({ eId, from }) =>
      from.map((part): Relation => ({ from: at(eId), to: at(part), type: 'annotates', basis: 'structure' })),
    ),
  ]
}

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
function numberedParts(report: { paragraphs: number[]; footnotes: number[] }, known: ReadonlySet<string>) {
  const eIds = [
    ...report.paragraphs.map((num) => `para_${num}`),
    ...report.footnotes.map((num) => `fn_${num}`),
  ]
  for (const eId of eIds)
    if (!known.has(eId)) throw new Error(`a fact names ${REPORT}/${eId}, which is not there`)
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

function factRelations(
  documents: readonly EditedDocument[],
  facts: Facts,
  mentions: readonly Relation[],
): Relation[] {
  const eIds = new Map(documents.map((document) => [document.id, eIdsOf(document)]))
  const reportParts = new Set(eIds.get(REPORT))
  const mentioned = new Set(mentions.map(({ from, to }) => `${from} ${to}`))

  const eventRelations = (event: ChronologyEvent): Relation[] => {
    const to = thingLocator('event', event.id)
    const record = event.document_symbol === null ? null : documentLocator(event.document_symbol)
    const placed = event.report.locations.flatMap((location) => {
      const place = placeOf(location)
      if (!place) return []
      const at = (eId: string) => partLocator(place.document, eId)
      const mentionsIt = (eId: string) => [to, record].some((target) => mentioned.has(`${at(eId)} ${target}`))
      return partsAt(place, eIds.get(place.document) ?? [], mentionsIt).map(at)
    })
    const numbered = reportParts.size > 0 ? numberedParts(event.report, reportParts) : []
    const parts = new Set([...numbered.map((eId) => partLocator(REPORT, eId)), ...placed])
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
      numberedParts(report, reportParts).map(
        (eId): Relation => ({
          from: partLocator(REPORT, eId),
          to: thingLocator('actor', id),
          type: 'speaks-of',
          basis: 'actors',
        }),
      ),
    ),
    ...(reportParts.size > 0 ? facts.documents : []).flatMap(({ symbol, report }) =>
      numberedParts(report, reportParts).map(
        (eId): Relation => ({
          from: partLocator(REPORT, eId),
          to: documentLocator(symbol),
          type: 'speaks-of',
          basis: 'documents',
        }),
      ),
    ),
  ]
}

/**
 * The relation graph of the corpus. `documents` in the order they are to be listed in; `extra` are the relations that
 * an editor gives (paragraphs that state a table's cells).
 * @throws Error when a fact names a paragraph or footnote that the report does not have
 */
export function buildRelations(
  documents: readonly EditedDocument[],
  facts: Facts,
  extra: readonly Relation[] = [],
): Relation[] {
  const mentions = documents.flatMap(({ id, mentions: own }) => mentionRelations(id, own))
  return [
    ...mentions,
    ...paragraphRelations(mentions),
    ...documents.flatMap(structureRelations),
    ...factRelations(documents, facts, mentions),
    ...extra,
  ]
}

/** A relation as seen from one of its ends. */
export interface Related {
  /** The other end. */
  readonly locator: Locator
  /** Whether the relation goes from here to there (`out`) or comes from there (`in`). */
  readonly direction: 'out' | 'in'
  readonly type: RelationType
  readonly basis: RelationBasis
}

export interface MentionPlace extends Span {
  readonly document: string
  readonly eId: string
  /** Of the part. */
  readonly locator: Locator
}

export interface RelationIndex {
  /** Everything one step away, in the order of the relations. */
  readonly related: (locator: Locator) => readonly Related[]
  /** Where the texts refer to a thing, in the order of the documents; for a document, to its paragraphs too. */
  readonly mentionsOf: (locator: Locator) => readonly MentionPlace[]
}

function placesOf({ from, spans = [] }: Relation): MentionPlace[] {
  const part = parseLocator(from)
  if (part?.kind !== 'part') return []
  return spans.map((span) => ({ document: part.document, eId: part.eId, locator: from, ...span }))
}

/** Reads the edges once; every answer after that is a look-up. */
export function indexRelations(relations: readonly Relation[]): RelationIndex {
  const related = new Map<Locator, Related[]>()
  const places = new Map<Locator, MentionPlace[]>()
  const add = <Value>(map: Map<Locator, Value[]>, key: Locator, values: readonly Value[]) => {
    const list = map.get(key)
    if (list) list.push(...values)
    else map.set(key, [...values])
  }
  for (const relation of relations) {
    const { from, to, type, basis } = relation
    add(related, from, [{ locator: to, direction: 'out', type, basis }])
    add(related, to, [{ locator: from, direction: 'in', type, basis }])
    if (type === 'mentions') add(places, to, placesOf(relation))
  }
  return {
    related: (locator) => related.get(locator) ?? [],
    mentionsOf: (locator) => places.get(locator) ?? [],
  }
}

/** The parts of our documents that mention each event or its record, or speak of it; in order, each once. */
export function partsAboutEvent(relations: readonly Relation[]): ReadonlyMap<Locator, readonly Locator[]> {
  const recorded = new Map<Locator, Locator[]>()
  for (const { type, from, to } of relations) {
    if (type === 'records') recorded.set(from, [...(recorded.get(from) ?? []), to])
  }
  const parts = new Map<Locator, Set<Locator>>()
  for (const { type, from, to } of relations) {
    if (type !== 'mentions' && type !== 'speaks-of') continue
    if (parseLocator(from)?.kind !== 'part') continue
    const events = to.startsWith('event/') ? [to] : (recorded.get(to) ?? [])
    for (const event of events) parts.set(event, (parts.get(event) ?? new Set()).add(from))
  }
  return new Map([...parts].map(([event, set]) => [event, [...set].sort(inReadingOrder)]))
}

const PLACES = ['masthead', 'title', 'author', 'summary', 'sec', 'para', 'table', 'fn']

/** Front matter, paragraphs by number, notes last; documents in the order of their names. */
function inReadingOrder(a: Locator, b: Locator): number {
  const key = (locator: Locator) => {
    const address = parseLocator(locator)
    if (address?.kind !== 'part') return { document: '', place: 0, num: 0 }
    const [, word = '', num = '0'] = /^([a-z]+)[^_]*_?(\d*)/.exec(address.eId) ?? []
    return { document: address.document, place: PLACES.indexOf(word), num: Number(num) }
  }
  const [one, other] = [key(a), key(b)]
  return (
    one.document.localeCompare(other.document) ||
    one.place - other.place ||
    one.num - other.num ||
    a.localeCompare(b)
  )
}
