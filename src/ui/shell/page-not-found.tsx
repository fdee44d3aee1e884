import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DOCUMENT_IDS } from '../../corpus/load.ts'
import { isolateLtr } from '../../i18n/isolate.ts'
import { useLanguage } from '../language-context.tsx'
import { shortened } from '../shortened.ts'
import { useDocumentName } from './document-name.ts'
import styles from './notice.module.css'

/** Says what is not there and offers the documents, which always are. */
export function PageNotFound({ wanted }: { readonly wanted: string }) {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const nameOf = useDocumentName()
  return (
    <main id="text" className={styles.notice}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.page', { wanted: isolateLtr(shortened(wanted)) })}</p>
      <p>{t('notFound.documents')}</p>
      <ul className={styles.list}>
        {DOCUMENT_IDS.map((id) => (
          <li key={id}>
            <Link to="/$lang/read/$document" params={{ lang: language, document: id }}>
              {nameOf(id)}
            </Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
