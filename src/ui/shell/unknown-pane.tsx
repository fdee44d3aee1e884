import { Link, useLocation, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../language-context.tsx'
import styles from './notice.module.css'

/** The document is there, the pane beside it is not: say so and offer the text and the pane that exists. */
export function UnknownPane() {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const { document = '' } = useParams({ strict: false })
  const wanted = useLocation({ select: (location) => location.pathname.split('/').at(-1) ?? '' })
  return (
    <main id="text" className={styles.notice}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.pane', { wanted })}</p>
      <p>{t('notFound.nearest')}</p>
      <ul className={styles.list}>
        <li>
          <Link to="/$lang/read/$document/evidence" params={{ lang: language, document }}>
            {t('notFound.evidencePane')}
          </Link>
        </li>
        <li>
          <Link to="/$lang/read/$document" params={{ lang: language, document }}>
            {t('notFound.closePane')}
          </Link>
        </li>
      </ul>
    </main>
  )
}
