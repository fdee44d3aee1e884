import { report } from './a-66-77/definition.ts'
import type { DocumentDefinition } from './document-definition.ts'
import { session } from './wsis-forum-2025-209/definition.ts'

/**
 * Our documents, in the order in which they are listed; Masar opens with the first. A new one is its folder, a line
 * here and its words (`i18n/{ar,en}/documents.ts`). For the build only: the app has what it may know of them from
 * `load.ts`.
 */
export const DOCUMENTS = [report, session] as const satisfies readonly DocumentDefinition[]
