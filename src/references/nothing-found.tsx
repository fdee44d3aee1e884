import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language-context.tsx'
import type { Entry } from './entries.ts'
import { waysOut } from './matching.ts'
import styles from './references-page.module.css'
import type { ReferencesSearch } from './search.ts'

/** An empty result and the ways out of it: which condition to drop, and what that would show. */
export function NothingFound({
  entries,
  search,
}: {
  readonly entries: readonly Entry[]
  readonly search: ReferencesSearch
}) {
  const { t } = useTranslation('references')
  const { language } = useLanguage()
  const ways = waysOut(entries, search)
  const to = { to: '/$lang/references', params: { lang: language }, resetScroll: false } as const
  return (
    <div className={styles.nothing}>
      <p className={styles.nothingTitle}>{t('nothing')}</p>
      {ways.length > 0 && (
        <>
          <p>{t('waysOut')}</p>
          <ul className={styles.ways}>
            {ways.map(({ drop, search: wider, count }) => (
              <li key={drop}>
                <Link {...to} search={wider}>
                  {t('entries', { count })} {t(`without.${drop}`)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link {...to} search={{}}>
          {t('showAll')}
        </Link>
      </p>
    </div>
  )
}
