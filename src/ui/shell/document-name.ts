import type { DocumentNames } from '../../corpus/document-definition.ts'
import { type DocumentId, documentEntry } from '../../corpus/load.ts'
import { setDigits } from '../../i18n/digits.ts'
import { useLanguage } from '../language-context.tsx'
import { useDigits } from '../use-digits.ts'

/** What the interface calls a document: by its full name, unless another is asked for. */
export function useDocumentName(): (id: DocumentId, form?: keyof DocumentNames) => string {
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  return (id, form = 'full') => setDigits(documentEntry(id).names[form][language], ofInterface)
}
