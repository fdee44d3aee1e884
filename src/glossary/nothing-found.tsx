import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language-context.tsx'
import { shortened } from '../ui/shortened.ts'
import type { TermEntry } from './entries.ts'
import styles from './glossary-page.module.css'
import { waysOut } from './matching.ts'
import type { GlossarySearch } from './search.ts'

/** An empty result and the ways out of it: fewer words, the references, the whole list. */
export function NothingFound({
  entries,
  search,
}: {
  readonly entries: readonly TermEntry[]
  readonly search: GlossarySearch
}) {
  const { t } = useTranslation('glossary')
  const { language } = useLanguage()
  const { q = '' } = search
  const to = { to: '/$lang/glossary', params: { lang: language }, resetScroll: false } as const
  return (
    <div className={styles.nothing}>
      <p className={styles.nothingTitle}>{t('nothing')}</p>
      <p>{t('waysOut')}</p>
      <ul className={styles.ways}>
        {waysOut(entries, q).map(({ word, count }) => (
          <li key={word}>
            <Link {...to} search={{ ...search, q: word }}>
              {t('onlyWord', { word: shortened(word), terms: t('terms', { count }) })}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/$lang/references" params={{ lang: language }} search={{ q }}>
            {t('inReferences')}
          </Link>
        </li>
        <li>
          <Link {...to} search={{ ...search, q: undefined }}>
            {t('showAll')}
          </Link>
        </li>
      </ul>
    </div>
  )
}
