import { Link } from '@tanstack/react-router'
import { FIRST_DOCUMENT } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import styles from './notes-page.module.css'

/** How one begins, where nothing is noted; whether there were entries that can be brought back. */
export function EmptyState({ hasBin }: { readonly hasBin: boolean }) {
  const { t } = useTranslation('notes')
  const { language } = useLanguage()
  return (
    <section className={styles.empty}>
      <h2>{t(hasBin ? 'empty.deleted' : 'empty.title')}</h2>
      <p>{t('empty.how')}</p>
      <ul>
        {(['paragraph', 'words', 'file'] as const).map((way) => (
          <li key={way}>{t(`empty.${way}`)}</li>
        ))}
      </ul>
      <p>
        <Link to="/$lang/read/$document" params={{ lang: language, document: FIRST_DOCUMENT }}>
          {t('empty.read')}
        </Link>
      </p>
    </section>
  )
}
