import { Link, useParams } from '@tanstack/react-router'
import { isolateLtr } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../language-context.tsx'
import { shortened } from '../shortened.ts'
import styles from './notice.module.css'

/** The document is there, the pane beside it is not: say so and offer the text alone, or with the evidence, which every text has. */
export function UnknownPane() {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const { document = '', _splat = '' } = useParams({ strict: false })
  const wanted = shortened(_splat.split('/').at(-1) ?? '')
  return (
    <section className={styles.notice} role="alert">
      <h2>{t('notFound.title')}</h2>
      <p>{t('notFound.pane', { wanted: isolateLtr(wanted) })}</p>
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
    </section>
  )
}
