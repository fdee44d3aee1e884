import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DOCUMENT_IDS, FIRST_DOCUMENT } from '../../corpus/load.ts'
import { useLanguage } from '../language-context.tsx'
import { SettingsButton } from '../settings/settings-button.tsx'
import { useDocumentName } from './document-name.ts'
import styles from './header.module.css'

export function Header({ languageSwitch }: { readonly languageSwitch: ReactNode }) {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const nameOf = useDocumentName()
  const current = { className: styles.current ?? '' }
  return (
    <header className={`${styles.bar} screen-only`}>
      <a className={styles.skip} href="#text">
        {t('skipToText')}
      </a>
      <Link to="/$lang" params={{ lang: language }} className={styles.wordmark} aria-label={t('home')}>
        {t('masar')}
      </Link>
      <nav aria-label={t('mainNavigation')} className={styles.nav}>
        {DOCUMENT_IDS.map((id) => (
          <Link
            key={id}
            to="/$lang/read/$document"
            params={{ lang: language, document: id }}
            activeProps={current}
          >
            {nameOf(id, 'short')}
          </Link>
        ))}
        <Link to="/$lang/timeline" params={{ lang: language }} activeProps={current}>
          {t('nav.timeline')}
        </Link>
        <Link to="/$lang/contributions" params={{ lang: language }} activeProps={current}>
          {t('nav.contributions')}
        </Link>
        <Link to="/$lang/references" params={{ lang: language }} activeProps={current}>
          {t('nav.references')}
        </Link>
        <Link to="/$lang/glossary" params={{ lang: language }} activeProps={current}>
          {t('nav.glossary')}
        </Link>
        <Link
          to="/$lang/edition/$document"
          params={{ lang: language, document: FIRST_DOCUMENT }}
          activeProps={current}
        >
          {t('nav.edition')}
        </Link>
      </nav>
      <div className={styles.tools}>
        {languageSwitch}
        <SettingsButton />
      </div>
    </header>
  )
}
