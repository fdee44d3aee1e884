/** The compiled corpus in the app: each document, its evidence and the graph arrive when a page asks for them. */
import { loadData } from 'virtual:masar/data'
import documents from 'virtual:masar/documents'
import type { ApparatusEntry, EditedDocument } from '../edition/model.ts'
import type { Translation } from '../edition/translation/translate.ts'
import type { DocumentEntry } from './document-definition.ts'
import type { DOCUMENTS } from './documents.ts'

export type DocumentId = (typeof DOCUMENTS)[number]['id']

export interface Evidence {
  /** The source's lines, letter for letter; line 1 first. */
  readonly source: readonly string[]
  readonly apparatus: readonly ApparatusEntry[]
}

const [first] = documents
if (!first) throw new Error('the corpus has no document')

export const DOCUMENT_IDS: readonly DocumentId[] = documents.map(({ id }) => id)
/** The one that Masar opens with. */
export const FIRST_DOCUMENT: DocumentId = first.id

export const isDocumentId = (value: unknown): value is DocumentId =>
  (DOCUMENT_IDS as readonly unknown[]).includes(value)

/** What is known of a document before it is loaded. */
export function documentEntry(id: DocumentId): DocumentEntry<DocumentId> {
  const entry = documents.find((document) => document.id === id)
  if (!entry) throw new Error(`the corpus has no document ${id}`)
  return entry
}

export const loadDocument = (id: DocumentId): Promise<EditedDocument> => loadData(`document/${id}`)
/** Our English of a document, segment by segment beside its Arabic. */
export const loadEnglish = (id: DocumentId): Promise<Translation> => loadData(`english/${id}`)
export const loadEvidence = (id: DocumentId): Promise<Evidence> => loadData(`evidence/${id}`)
export const loadOutline = () => loadData('outline')
/** What the front page quotes and counts. */
export const loadFront = () => loadData('front')
export const loadThings = () => loadData('things')
export const loadRelations = () => loadData('relations')
export const loadParts = () => loadData('parts')
export const loadGlossary = () => loadData('glossary')
export const loadContributions = () => loadData('contributions')
export const loadImprint = () => loadData('imprint')
export const loadIssues = () => loadData('issues')
export const loadActors = () => loadData('actors')
export const loadMechanisms = () => loadData('mechanisms')
export const loadThreads = () => loadData('threads')
export const loadFrameworks = () => loadData('frameworks')
/** The names of all issues, actors, mechanisms and threads, and what lights up with them. */
export const loadWays = () => loadData('ways')
/** How long each clause of each text is. */
export const loadShapes = () => loadData('shapes')
/** The events by date and name alone. */
export const loadMilestones = () => loadData('milestones')
/** How everything is cited. */
export const loadCitations = () => loadData('citations')
