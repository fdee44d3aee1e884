import { documentLocator } from '../edition/references/document-locator.ts'
import { unitedNationsMonth } from '../edition/references/months.ts'
import type { Locator } from '../locator.ts'
import { thingLocator } from '../locator.ts'
import type { Bilingual } from './bilingual.ts'
import type { BodyLine } from './bodies.ts'
import type { VerificationStatus } from './facts/schema.ts'
import { lastDayOf } from './facts/schema.ts'
import type { ActorFact, ChronologyEvent, DocumentFact, Facts, SourceFact } from './facts.ts'
import type { Notes } from './notes.ts'

export interface ThingDate {
  /** ISO days; for a month or a year its first and its last day. */
  readonly start: string
  readonly end: string
  readonly precision: ChronologyEvent['date']['precision']
  readonly display: Bilingual
}

export interface ThingSource {
  readonly url: string
  /** What the source says that we rely on, in English; null where that is the line on what a body is. */
  readonly supports: string | null
  readonly publisher: string
  readonly standing: SourceFact['kind']
  /** Whether we opened the address itself. */
  readonly read: boolean
  /** The symbol of the document that stands there, or of which a copy does. */
  readonly of: string | null
}

/** Something outside our documents that one can point at: another document, an event, an actor. */
export interface Thing {
  readonly locator: Locator
  readonly kind: 'doc' | 'event' | 'actor'
  readonly title: { readonly ar: string | null; readonly en: string | null }
  /** What an event is called where its title has no room. */
  readonly shortTitle?: Bilingual
  readonly acronym: string | null
  /** A document's symbol; for an event, that of the document that records it. */
  readonly symbol: string | null
  readonly date: ThingDate | null
  readonly link: string | null
  readonly sources: readonly ThingSource[]
  /** The part of a document of ours that says the description. */
  readonly statedIn: Locator | null
  /** Null for actors: the facts do not grade them. */
  readonly verification: { readonly status: VerificationStatus; readonly note: Bilingual | null } | null
  /** What an editor adds. */
  readonly note: Bilingual | null
  /** Other Arabic names. */
  readonly variants: readonly string[]
  /** Why we think the English name is the right one. */
  readonly englishBasis: Bilingual | null
  /** What happened, or what a body is. */
  readonly description: Bilingual | null
  readonly track: ChronologyEvent['track'] | null
  /** Whether the report speaks of an event, the session page does, or neither. */
  readonly origin: ChronologyEvent['origin'] | null
  readonly relatedDates: readonly { readonly date: string; readonly label: Bilingual }[]
  readonly actorType: ActorFact['type']
  /** The body that a document comes from. */
  readonly body: string | null
}

const NOTHING = {
  acronym: null,
  symbol: null,
  date: null,
  link: null,
  sources: [],
  statedIn: null,
  verification: null,
  note: null,
  variants: [],
  englishBasis: null,
  description: null,
  track: null,
  origin: null,
  relatedDates: [],
  actorType: null,
  body: null,
} as const satisfies Partial<Thing>

/** A name as it can stand in a text: without a person, a parent body or a place in brackets. */
export function withoutBrackets(name: string): string {
  return name
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const ENGLISH_DATE = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const

/** From a document's date: a day, or a month where only the month is known. */
function dateOf(iso: string): ThingDate {
  const [year = 0, month = 0, day] = iso.split('-').map(Number)
  const start = day === undefined ? `${iso}-01` : iso
  const end = day === undefined ? `${iso}-${lastDayOf(year, month)}` : iso
  const english = new Intl.DateTimeFormat(
    'en-GB',
    day === undefined ? ENGLISH_DATE : { ...ENGLISH_DATE, day: 'numeric' },
  )
  return {
    start,
    end,
    precision: day === undefined ? 'month' : 'day',
    display: {
      ar: `${day === undefined ? '' : `${day} `}${unitedNationsMonth(month)} ${year}`,
      en: english.format(new Date(start)),
    },
  }
}

const sourceOf = ({
  kind,
  of,
  ...source
}: Omit<SourceFact, 'supports'> & Pick<ThingSource, 'supports'>): ThingSource => ({
  ...source,
  standing: kind,
  of: of ?? null,
})

function documentThing(document: DocumentFact, notes: Notes): Thing {
  const locator = documentLocator(document.symbol)
  return {
    ...NOTHING,
    locator,
    kind: 'doc',
    title: document.title,
    symbol: document.symbol,
    date: document.date === null ? null : dateOf(document.date),
    link: document.link,
    sources: document.sources.map(sourceOf),
    verification: { status: document.status, note: notes.about.get(locator) ?? null },
    body: document.body || null,
  }
}

function eventThing(event: ChronologyEvent, notes: Notes): Thing {
  const locator = thingLocator('event', event.id)
  return {
    ...NOTHING,
    locator,
    kind: 'event',
    title: event.title,
    ...(event.short_title && { shortTitle: event.short_title }),
    symbol: event.document_symbol,
    date: event.date,
    sources: event.sources.map(sourceOf),
    verification: { status: event.verification.status, note: notes.about.get(locator) ?? null },
    description: event.description,
    track: event.track,
    origin: event.origin,
    relatedDates: event.related_dates.map(({ date, label }) => ({ date, label })),
  }
}

function actorThing(actor: ActorFact, notes: Notes, body: BodyLine | undefined): Thing {
  const locator = thingLocator('actor', actor.id)
  return {
    ...NOTHING,
    locator,
    kind: 'actor',
    title: actor.name,
    acronym: actor.acronym,
    description: body?.line ?? null,
    sources: (body?.sources ?? []).map((source) => sourceOf({ ...source, supports: null })),
    statedIn: body?.statedIn ?? null,
    note: notes.about.get(locator) ?? null,
    variants: actor.ar_variants.map(withoutBrackets),
    englishBasis: notes.englishNames.get(locator) ?? null,
    actorType: actor.type,
  }
}

/**
 * Everything the facts know that one can point at, by locator: documents, then events in order of time, then actors.
 * @throws Error when an event is recorded in a document that the facts do not list
 */
export function buildThings(
  facts: Facts,
  notes: Notes,
  bodies: ReadonlyMap<string, BodyLine>,
): Map<Locator, Thing> {
  const documents = facts.documents.map((document) => documentThing(document, notes))
  const symbols = new Set(documents.map(({ symbol }) => symbol))
  for (const { id, document_symbol: symbol } of facts.chronology) {
    if (symbol !== null && !symbols.has(symbol)) {
      throw new Error(`event ${id} is recorded in ${symbol}, which is not among the documents`)
    }
  }
  const things = [
    ...documents,
    ...facts.chronology.map((event) => eventThing(event, notes)),
    ...facts.actors.map((actor) => actorThing(actor, notes, bodies.get(actor.id))),
  ]
  return new Map(things.map((thing) => [thing.locator, thing]))
}
