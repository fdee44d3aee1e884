/** The record as a list to look things up in: each thing with where it comes from, where the texts speak of it. */
import { DOCUMENT_IDS, documentEntry } from '../corpus/load.ts'
import type { RecordOfThings } from '../corpus/record.ts'
import type { Relation } from '../corpus/relations/relation.ts'
import type { Thing } from '../corpus/things.ts'
import type { Language } from '../i18n/language.ts'
import { isOfKind, type Locator } from '../locator.ts'
import { foldArabic } from '../ui/fold-arabic.ts'
import { KINDS } from './search.ts'

/** Whose word it is that the thing belongs to the record: a text's, or ours. */
type Origin = 'report' | 'session' | 'context'

export interface Entry {
  readonly thing: Thing
  readonly origin: Origin
  /** The parts of our documents that speak of it, in reading order. */
  readonly parts: readonly Locator[]
  /** For an event the document that records it, for a document the events it records. */
  readonly counterparts: readonly Thing[]
  /** The id of a document of ours, when the thing is that very document. */
  readonly publishedAs: string | null
  /** All words it can be found by, folded. */
  readonly words: string
}

function wordsOf({ title, acronym, symbol, variants, description, date, body }: Thing): string {
  const names = [title.ar, title.en, acronym, symbol, ...variants, body]
  const said = [description?.ar, description?.en, date?.display.ar, date?.display.en]
  // A line break between them: no query word can run from one into the next.
  return [...names, ...said]
    .filter((words) => words)
    .map((words) => foldArabic(words ?? ''))
    .join('\n')
}

function originOf(thing: Thing, parts: readonly Locator[], publishedAs: string | null): Origin {
  if (thing.origin) return thing.origin
  const documents = [publishedAs, ...parts.map((part) => part.split('/')[0])]
  const first = DOCUMENT_IDS.find((id) => documents.includes(id))
  return first ? documentEntry(first).origin : 'context'
}

/** The document of ours that contains parts directly below this thing. */
function publishedDocuments(relations: readonly Relation[]): Map<Locator, string> {
  return new Map(
    relations
      .filter(({ from, to, type }) => type === 'contains' && isOfKind('doc', from) && !isOfKind('doc', to))
      .map(({ from, to }) => [from, to.split('/')[0] ?? '']),
  )
}

export function buildEntries({ things, relations, partsSpeakingOf }: RecordOfThings): Entry[] {
  const byLocator = new Map(things.map((thing) => [thing.locator, thing]))
  const published = publishedDocuments(relations)
  const records = relations.filter(({ type }) => type === 'records')
  const counterpartsOf = ({ locator }: Thing) =>
    records
      .filter(({ from, to }) => from === locator || to === locator)
      .flatMap(({ from, to }) => byLocator.get(from === locator ? to : from) ?? [])
  return things.map((thing) => {
    const parts = partsSpeakingOf(thing.locator)
    const publishedAs = published.get(thing.locator) ?? null
    return {
      thing,
      origin: originOf(thing, parts, publishedAs),
      parts,
      counterparts: counterpartsOf(thing),
      publishedAs,
      words: wordsOf(thing),
    }
  })
}

/** The name that a list is ordered by: without the article, which nobody looks under. */
const sortName = ({ thing }: Entry, language: Language): string => {
  const name = thing.title[language] ?? thing.title.ar ?? thing.title.en
  return name === null ? '' : foldArabic(name).replace(/^ال|^the /, '')
}

const byTime = (a: Entry, b: Entry): number => {
  const [one, other] = [a.thing.date?.start ?? '', b.thing.date?.start ?? '']
  if (one === other) return 0
  // What has no date comes last.
  if (one === '' || other === '') return one === '' ? 1 : -1
  return one < other ? -1 : 1
}

/** Plain comparison of folded names, not a collator: the built page and every browser must agree on the order. */
const byName = (language: Language) => (a: Entry, b: Entry) => {
  const [one, other] = [sortName(a, language), sortName(b, language)]
  if (one === other) return 0
  if (one === '' || other === '') return one === '' ? 1 : -1
  return one < other ? -1 : 1
}

/** The groups of the page, in its order: documents and events by time, organizations by name. */
export function groupEntries(
  entries: readonly Entry[],
  language: Language,
): { readonly kind: Thing['kind']; readonly entries: readonly Entry[] }[] {
  return KINDS.map((kind) => ({
    kind,
    entries: entries
      .filter(({ thing }) => thing.kind === kind)
      .sort(kind === 'actor' ? byName(language) : byTime),
  }))
}
