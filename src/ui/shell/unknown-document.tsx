import { Link } from '@tanstack/react-router'
import { DOCUMENT_IDS } from '../../corpus/load.ts'
import { isolateLtr } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../language-context.tsx'
import { nearest } from '../nearest.ts'
import { shortened } from '../shortened.ts'
import { useDocumentName } from './document-name.ts'
import styles from './notice.module.css'

export function UnknownDocument({ wanted }: { readonly wanted: string }) {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const nameOf = useDocumentName()
  return (
    <main id="text" className={styles.notice}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.document', { wanted: isolateLtr(shortened(wanted)) })}</p>
      <p>{t('notFound.nearest')}</p>
      <ul className={styles.list}>
        {nearest(wanted, DOCUMENT_IDS).map((id) => (
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
