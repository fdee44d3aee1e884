/** The compiled corpus in the app: each document, its evidence and the graph arrive when a page asks for them. */
import type { ApparatusEntry, EditedDocument } from '../edition/model.ts'

export const DOCUMENT_IDS = ['a-66-77', 'wsis-forum-2025-209'] as const
export type DocumentId = (typeof DOCUMENT_IDS)[number]

export const isDocumentId = (value: unknown): value is DocumentId =>
  (DOCUMENT_IDS as readonly unknown[]).includes(value)

export interface Evidence {
  /** The source's lines, letter for letter; line 1 first. */
  readonly source: readonly string[]
  readonly apparatus: readonly ApparatusEntry[]
}

const documents = {
  'a-66-77': () => import('virtual:masar/document/a-66-77'),
  'wsis-forum-2025-209': () => import('virtual:masar/document/wsis-forum-2025-209'),
} as const satisfies Record<DocumentId, () => Promise<{ default: EditedDocument }>>

const evidences = {
  'a-66-77': () => import('virtual:masar/evidence/a-66-77'),
  'wsis-forum-2025-209': () => import('virtual:masar/evidence/wsis-forum-2025-209'),
} as const satisfies Record<DocumentId, () => Promise<{ default: Evidence }>>

export const loadDocument = async (id: DocumentId): Promise<EditedDocument> => (await documents[id]()).default
export const loadEvidence = async (id: DocumentId): Promise<Evidence> => (await evidences[id]()).default
export const loadOutline = async () => (await import('virtual:masar/outline')).default
export const loadThings = async () => (await import('virtual:masar/things')).default
export const loadRelations = async () => (await import('virtual:masar/relations')).default
export const loadParts = async () => (await import('virtual:masar/parts')).default
export const loadContributions = async () => (await import('virtual:masar/contributions')).default
