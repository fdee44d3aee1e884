/**
 * What the documents of this corpus call things. Names come from the facts; the short forms and the proper names of
 * documents and events below are the editors' choice: each stands for one thing only in the document it is given for.
 */
import { documentLocator } from '../edition/references/document-locator.ts'
import type { DatedEvent, NamedThing, ReferenceLexicon } from '../edition/references/lexicon.ts'
import { thingLocator } from '../locator.ts'
import { partsNamed, REPORT, SESSION_PAGE } from './facts/locations.ts'
import type { ActorFact, ChronologyEvent, DocumentFact, Facts } from './facts.ts'
import { withoutBrackets } from './things.ts'

interface EventName {
  readonly id: string
  readonly names: readonly string[]
}

interface ShortForms {
  /** Stand for the actor wherever they occur. */
  readonly always?: readonly string[]
  /** Stand for the actor once its full name has occurred in the same paragraph. */
  readonly onceNamed?: readonly string[]
}

/** Documents with a proper name, by symbol. Other titles are also plain phrases ("enhanced cooperation on …"). */
const DOCUMENT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'WSIS-05/TUNIS/DOC/6(Rev.1)': ['جدول أعمال تونس لمجتمع المعلومات', 'جدول أعمال تونس'],
  'WSIS-03/GENEVA/DOC/4': ['إعلان مبادئ جنيف', 'مبادئ جنيف'],
  'E/2009/92': ['تقرير عام 2009 بشأن تعزيز التعاون'],
}

/** Not المجلس alone: the report speaks of several councils. */
const SHORT_FORMS: Readonly<Record<string, Readonly<Record<string, ShortForms>>>> = {
  [REPORT]: {
    'secretary-general': { always: ['الأمين العام'] },
    'general-assembly': { always: ['الجمعية'] },
    wgig: { always: ['الفريق العامل'] },
    icann: { onceNamed: ['الشركة'] },
    igf: { onceNamed: ['المنتدى'] },
    itu: { onceNamed: ['الاتحاد'] },
  },
}

const EVENT_NAMES: Readonly<Record<string, readonly EventName[]>> = {
  [REPORT]: [
    { id: 'wsis-geneva-phase', names: ['مؤتمر القمة في مرحلته الأولى'] },
    {
      id: 'wsis-tunis-phase',
      names: ['المرحلة الثانية من مؤتمر القمة العالمي المعني بمجتمع المعلومات'],
    },
    { id: 'affirmation-of-commitments', names: ['تأكيد الالتزامات'] },
    { id: 'open-consultations-2010', names: ['المشاورات المفتوحة بشأن تعزيز التعاون'] },
    { id: 'ecosoc-session-2011', names: ['الدورة الموضوعية لعام 2011'] },
    { id: 'ga-session-66', names: ['الدورة السادسة والستون', 'دورتها السادسة والستين'] },
  ],
  [SESSION_PAGE]: [{ id: 'agenda-2030', names: ['خطة التنمية المستدامة 2030'] }],
}

const present = (values: readonly (string | null)[]): string[] =>
  values.filter((value): value is string => value !== null && value !== '')

function namedActor(actor: ActorFact, short: ShortForms | undefined): NamedThing {
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

function namedEvents(events: readonly ChronologyEvent[], document: string): NamedThing[] {
  return (EVENT_NAMES[document] ?? []).map(({ id, names }) => ({
    locator: thingLocator('event', known(events, (event) => event.id, id).id),
    type: 'event',
    names,
  }))
}

/** The parts of a document that the facts say speak of an event; null when none do. */
function partsSpeakingOf({ report }: ChronologyEvent, document: string): string[] | null {
  const numbered =
    document === REPORT
      ? [...report.paragraphs.map((number) => `para_${number}`), ...report.footnotes.map((n) => `fn_${n}`)]
      : []
  const named = report.locations.flatMap((location) => {
    const parts = partsNamed(location)
    return parts?.document === document ? [parts] : []
  })
  if (named.some(({ parts }) => parts.length === 0)) return []
  const parts = [...numbered, ...named.flatMap((own) => own.parts)]
  return parts.length > 0 ? parts : null
}

function datedEvents(events: readonly ChronologyEvent[], document: string): DatedEvent[] {
  return events.flatMap((event) => {
    const parts = partsSpeakingOf(event, document)
    const printed = event.report.date_as_printed
    return parts && printed !== null ? [{ locator: thingLocator('event', event.id), printed, parts }] : []
  })
}

/**
 * The lexicon for finding references in one of our documents (`a-66-77`, `wsis-forum-2025-209`): the facts give dates
 * and short forms for one document, not for all.
 */
export function referenceLexicon(facts: Facts, document: string): ReferenceLexicon {
  return {
    document,
    named: [
      ...namedDocuments(facts.documents),
      ...namedEvents(facts.chronology, document),
      ...facts.actors.map((actor) => namedActor(actor, SHORT_FORMS[document]?.[actor.id])),
    ],
    datedEvents: datedEvents(facts.chronology, document),
  }
}
