import { isDocumentId } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useDocumentName } from '../../ui/shell/document-name.ts'

/** “In the Secretary-General’s report, 4 places”. */
export function InDocument({ document, count }: { readonly document: string; readonly count: number }) {
  const { t } = useTranslation('ways')
  const nameOf = useDocumentName()
  const name = isDocumentId(document) ? nameOf(document, 'within') : document
  return t('inDocument', { document: name, places: t('places', { count }) })
}
