import type { Words } from '../edition/lexicon/lexicon.ts'
import { findReferences } from '../edition/references.ts'
import { CONTRIBUTIONS } from './a-66-77/contributions.ts'
import { ID as REPORT } from './a-66-77/frame.ts'
import { STATED_CELLS } from './a-66-77/stated-cells.ts'
import { type CompiledDocument, compileDocuments } from './compile.ts'
import type { DataSet } from './contributions/data-set.ts'
import { dataSetOf } from './contributions/from-table.ts'
import { withEventWords } from './event-words.ts'
import type { ChronologyEvent } from './facts.ts'
import {
  parseActors,
  parseChronology,
  parseDocuments,
  parseEventWords,
  parseFrameworks,
  parseMandates,
  parseNotesInArabic,
} from './facts.ts'
import { mandateRelations } from './mandates.ts'
import { bilingualNotes } from './notes.ts'
import { listParts } from './parts/list-parts.ts'
import type { Part } from './parts/part.ts'
import { referenceLexicon } from './reference-lexicon.ts'
import { buildRelations } from './relations/build-relations.ts'
import { sumRelations } from './relations/from-sums.ts'
import type { Relation } from './relations/relation.ts'
import { buildThings, type Thing } from './things.ts'

/** What the compiler reads, as it stands in the files. */
export interface CorpusInput {
  readonly sources: Readonly<Record<string, string>>
  readonly emendations: Readonly<Record<string, unknown>>
  /** The words of Arabic: what the rules ask where no punctuation shows a cut. */
  readonly words: Words
  readonly facts: {
    readonly actors: unknown
    readonly chronology: unknown
    readonly documents: unknown
    readonly eventWords: unknown
    readonly frameworks: unknown
    readonly mandates: unknown
    readonly notesInArabic: unknown
  }
}

export interface Corpus {
  readonly documents: readonly CompiledDocument[]
  readonly things: readonly Thing[]
  readonly relations: readonly Relation[]
  /** The parts of all documents, each in the order in which it is read. */
  readonly parts: readonly Part[]
  /** The counts of the report's table, checked. */
  readonly contributions: DataSet
  /** The events as the facts have them, in order of time. */
  readonly chronology: readonly ChronologyEvent[]
}

/**
 * Compiles the whole corpus: documents with apparatus and mentions, the things they mention, the relation graph.
 * @throws Error when a source, an emendation or a fact is not sound
 */
export function compileCorpus(input: CorpusInput): Corpus {
  const facts = {
    actors: parseActors(input.facts.actors),
    chronology: parseChronology(input.facts.chronology),
    documents: parseDocuments(input.facts.documents).documents,
  }
  const documents = compileDocuments(
    { ...input, frameworks: parseFrameworks(input.facts.frameworks) },
    (document, parts) => findReferences(parts, referenceLexicon(facts, document)),
  )
  const edited = documents.map((compiled) => compiled.document)
  const report = edited.find(({ id }) => id === REPORT)
  if (!report) throw new Error(`the corpus has no document ${REPORT}`)
  const spoken = withEventWords(
    buildRelations(edited, facts, [...STATED_CELLS, ...sumRelations(report, CONTRIBUTIONS)]),
    edited,
    facts.chronology,
    parseEventWords(input.facts.eventWords),
  )
  const relations = [...spoken, ...mandateRelations(parseMandates(input.facts.mandates), edited, spoken)]
  const notes = bilingualNotes(facts, parseNotesInArabic(input.facts.notesInArabic))
  return {
    documents,
    things: [...buildThings(facts, notes).values()],
    relations,
    parts: edited.flatMap(listParts),
    chronology: facts.chronology,
    contributions: dataSetOf(report, relations, CONTRIBUTIONS),
  }
}
