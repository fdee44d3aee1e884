import { Link, linkOptions } from '@tanstack/react-router'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanguage } from '../ui/language-context.tsx'
import styles from './ways-nav.module.css'

const PAGES = [
  { name: 'issues', to: '/$lang/issues' },
  { name: 'threads', to: '/$lang/threads' },
  { name: 'mechanisms', to: '/$lang/mechanisms' },
  { name: 'actors', to: '/$lang/actors' },
  { name: 'frameworks', to: '/$lang/frameworks' },
  { name: 'map', to: '/$lang/map' },
] as const

export type WaysPageName = (typeof PAGES)[number]['name']

/** The ways through the texts, from each to the others. */
export function WaysNav({
  within = null,
}: {
  /** The list that the page belongs to. */ readonly within?: WaysPageName | null
}) {
  const { t } = useTranslation('ways')
  const { language } = useLanguage()
  return (
    <nav className="screen-only" aria-label={t('nav.label')}>
      <ul className={styles.list}>
        {PAGES.map(({ name, to }) => (
          <li key={name}>
            <Link
              {...linkOptions({ to, params: { lang: language } })}
              activeOptions={{ exact: true, includeSearch: false }}
              data-within={name === within || undefined}
            >
              {t(`nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
