import { useTranslation } from 'react-i18next'
import type { DocumentId } from '../../corpus/load.ts'

const KEYS = {
  'a-66-77': 'documents.report',
  'wsis-forum-2025-209': 'documents.session',
} as const satisfies Record<DocumentId, string>

/** What the interface calls a document, short enough for a link. */
export function useDocumentName(): (id: DocumentId) => string {
  const { t } = useTranslation('common')
  return (id) => t(KEYS[id])
}
