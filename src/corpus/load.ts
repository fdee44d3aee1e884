/** The compiled corpus in the app: each document, its evidence and the graph arrive when a page asks for them. */
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

/** A document as the module `virtual:masar/documents` lists it (see corpus-plugin.ts). */
export interface LoadableDocument extends DocumentEntry<DocumentId> {
  readonly load: () => Promise<{ default: EditedDocument }>
  readonly loadEnglish: () => Promise<{ default: Translation }>
  readonly loadEvidence: () => Promise<{ default: Evidence }>
}

const [first] = documents
if (!first) throw new Error('the corpus has no document')

export const DOCUMENT_IDS: readonly DocumentId[] = documents.map(({ id }) => id)
/** The one that Masar opens with. */
export const FIRST_DOCUMENT: DocumentId = first.id

export const isDocumentId = (value: unknown): value is DocumentId =>
  (DOCUMENT_IDS as readonly unknown[]).includes(value)

/** What is known of a document before it is loaded. */
export function documentEntry(id: DocumentId): LoadableDocument {
  const entry = documents.find((document) => document.id === id)
  if (!entry) throw new Error(`the corpus has no document ${id}`)
  return entry
}

export const loadDocument = async (id: DocumentId): Promise<EditedDocument> =>
  (await documentEntry(id).load()).default
/** Our English of a document, segment by segment beside its Arabic. */
export const loadEnglish = async (id: DocumentId): Promise<Translation> =>
  (await documentEntry(id).loadEnglish()).default
export const loadEvidence = async (id: DocumentId): Promise<Evidence> =>
  (await documentEntry(id).loadEvidence()).default
export const loadOutline = async () => (await import('virtual:masar/outline')).default
export const loadThings = async () => (await import('virtual:masar/things')).default
export const loadRelations = async () => (await import('virtual:masar/relations')).default
export const loadParts = async () => (await import('virtual:masar/parts')).default
export const loadGlossary = async () => (await import('virtual:masar/glossary')).default
export const loadContributions = async () => (await import('virtual:masar/contributions')).default
