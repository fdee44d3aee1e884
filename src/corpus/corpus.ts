import type { Words } from '../edition/lexicon/words.ts'
import type { EditedDocument, Span } from '../edition/model.ts'
import { findReferences } from '../edition/references.ts'
import { englishOfSpan } from '../edition/translation/english-of-span.ts'
import { bodyLines } from './bodies.ts'
import { citingDocuments } from './cited-documents.ts'
import { compileDocuments } from './compile.ts'
import type { DataSet } from './contributions/data-set.ts'
import { dataSetOf } from './contributions/from-table.ts'
import type { DocumentDefinition } from './document-definition.ts'
import { DOCUMENTS } from './documents.ts'
import { type EnglishInput, type TranslatedDocument, withTranslation } from './english.ts'
import { withEventWords } from './event-words.ts'
import { factPlaces } from './facts/places.ts'
import type { ChronologyEvent } from './facts.ts'
import {
  parseActors,
  parseBodies,
  parseChronology,
  parseDocuments,
  parseEventWords,
  parseFrameworks,
  parseMandates,
  parseNotesInArabic,
} from './facts.ts'
import { buildGlossary, type GlossaryTerm, translatedTexts } from './glossary/glossary.ts'
import { parseTermExceptions, parseTerms } from './glossary/terms.ts'
import { mandateRelations } from './mandates.ts'
import { bilingualNotes } from './notes.ts'
import { listParts } from './parts/list-parts.ts'
import type { Part } from './parts/part.ts'
import { referenceLexicon } from './reference-lexicon.ts'
import { buildRelations } from './relations/build-relations.ts'
import { sumRelations } from './relations/from-sums.ts'
import type { Relation } from './relations/relation.ts'
import { buildThings, type Thing } from './things.ts'
import { compileWays } from './ways/compile-ways.ts'
import type { Ways } from './ways/model.ts'
import { parseWays, type WaysInput } from './ways/schema.ts'

/** What the compiler reads, as it stands in the files. */
export interface CorpusInput {
  readonly sources: Readonly<Record<string, string>>
  readonly emendations: Readonly<Record<string, unknown>>
  readonly english: Readonly<Record<string, EnglishInput>>
  /** The words of Arabic: what the rules ask where no punctuation shows a cut. */
  readonly words: Words
  readonly facts: {
    readonly actors: unknown
    readonly bodies: unknown
    readonly chronology: unknown
    readonly documents: unknown
    readonly eventWords: unknown
    readonly frameworks: unknown
    readonly mandates: unknown
    readonly notesInArabic: unknown
  }
  readonly glossary: {
    readonly terms: unknown
    /** Where a term is rendered otherwise, and why. */
    readonly exceptions: unknown
  }
  /** What editors say of issues, bodies, mechanisms and threads. */
  readonly ways: WaysInput
}

export interface Corpus {
  readonly documents: readonly TranslatedDocument[]
  readonly things: readonly Thing[]
  readonly relations: readonly Relation[]
  /** The parts of all documents, each in the order in which it is read. */
  readonly parts: readonly Part[]
  /** The counts of the table that the charts draw, checked. */
  readonly contributions: DataSet
  /** The events as the facts have them, in order of time. */
  readonly chronology: readonly ChronologyEvent[]
  readonly glossary: readonly GlossaryTerm[]
  readonly ways: Ways
}

/** Which cells the figures of each document's table of counts add up. */
function tableSums(
  definitions: readonly DocumentDefinition[],
  edited: readonly EditedDocument[],
): Relation[] {
  return definitions.flatMap(({ id, contributions }) => {
    const document = edited.find((candidate) => candidate.id === id)
    return contributions && document ? sumRelations(document, contributions) : []
  })
}

/** The counts of the first document that has a table of them. @throws Error when none has */
function contributionsOf(
  definitions: readonly DocumentDefinition[],
  edited: readonly EditedDocument[],
  relations: readonly Relation[],
): DataSet {
  for (const { id, contributions } of definitions) {
    const document = edited.find((candidate) => candidate.id === id)
    if (contributions && document) return dataSetOf(document, relations, contributions)
  }
  throw new Error('no document has a table of contributions')
}

/** The document whose items are the action lines. @throws Error when none has them */
function documentOfFrameworks(edited: readonly EditedDocument[]): string {
  const found = edited.find(({ sections }) =>
    sections.some(({ items }) => items.some(({ eId }) => eId.startsWith('action-line_'))),
  )
  if (!found) throw new Error('no document names the action lines')
  return found.id
}

/** The English of words of a document, by the part that they stand in. */
function englishIn(document: TranslatedDocument | undefined): (eId: string, span: Span) => string {
  const parts = new Map(document?.translation.parts.map((part) => [part.eId, part]))
  return (eId, span) => {
    const part = parts.get(eId)
    return part ? englishOfSpan(part, span) : ''
  }
}

/**
 * Compiles the whole corpus: documents with apparatus, mentions and English, the things they mention, the relation
 * graph, the glossary.
 * @throws Error when a source, an emendation, a translation, a fact or a term is not sound
 */
export function compileCorpus(
  input: CorpusInput,
  definitions: readonly DocumentDefinition[] = DOCUMENTS,
): Corpus {
  const facts = citingDocuments({
    actors: parseActors(input.facts.actors),
    chronology: parseChronology(input.facts.chronology),
    documents: parseDocuments(input.facts.documents).documents,
  })
  const places = factPlaces(definitions)
  const frameworks = parseFrameworks(input.facts.frameworks)
  const documents = compileDocuments(definitions, { ...input, frameworks }, (definition, parts) =>
    findReferences(parts, referenceLexicon(facts, definition, places)),
  )
  const edited = documents.map((compiled) => compiled.document)
  const quoted = edited.find(({ id }) => id === places.numbered)
  if (!quoted) throw new Error(`the corpus has no document ${places.numbered}`)
  const spoken = withEventWords(
    buildRelations(edited, facts, places, [
      ...definitions.flatMap((definition) => definition.relations),
      ...tableSums(definitions, edited),
    ]),
    quoted,
    facts.chronology,
    parseEventWords(input.facts.eventWords),
  )
  const notes = bilingualNotes(facts, parseNotesInArabic(input.facts.notesInArabic))
  const parts = edited.flatMap(listParts)
  const bodies = bodyLines(
    parseBodies(input.facts.bodies),
    facts.actors,
    new Set(parts.map(({ locator }) => locator)),
  )
  const things = [...buildThings(facts, notes, bodies).values()]
  const translated = documents.map((compiled) =>
    withTranslation(compiled, input.english[compiled.document.id], things),
  )
  const relations = [
    ...spoken,
    ...mandateRelations(
      parseMandates(input.facts.mandates),
      quoted,
      spoken,
      englishIn(translated.find(({ document }) => document === quoted)),
      things,
    ),
  ]
  const glossary = buildGlossary(
    parseTerms(input.glossary.terms),
    parseTermExceptions(input.glossary.exceptions),
    translated,
    new Set([...parts, ...things].map(({ locator }) => locator)),
  )
  return {
    documents: translated,
    things,
    relations,
    parts,
    glossary,
    ways: compileWays(parseWays(input.ways), {
      texts: translatedTexts(translated),
      parts: new Set(parts.map(({ locator }) => locator)),
      things,
      frameworks,
      session: documentOfFrameworks(edited),
    }),
    chronology: facts.chronology,
    contributions: contributionsOf(definitions, edited, relations),
  }
}
