import { Link, linkOptions } from '@tanstack/react-router'
import { isolateLtr } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../language-context.tsx'
import { shortened } from '../shortened.ts'
import styles from './notice.module.css'
import { usePages } from './pages.ts'

/** Says what is not there and offers all that is. */
export function PageNotFound({ wanted }: { readonly wanted: string }) {
  const { t } = useTranslation('common')
  return (
    <main id="text" className={styles.notice}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.page', { wanted: isolateLtr(shortened(wanted)) })}</p>
      <AllPages />
    </main>
  )
}

/** Leads to every page there is. */
export function AllPages() {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const lang = { lang: language }
  const pages = [
    ...usePages('full'),
    // In the bar a tool leads there.
    { name: t('search.open'), link: linkOptions({ to: '/$lang/search', params: lang }) },
  ]
  return (
    <>
      <p>{t('notFound.pages')}</p>
      <ul className={styles.list}>
        {pages.map(({ name, link }) => (
          <li key={name}>
            <Link {...link}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
