import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../language-context.tsx'
import { SettingsButton } from '../settings/settings-button.tsx'
import styles from './header.module.css'

export function Header({ languageSwitch }: { readonly languageSwitch: ReactNode }) {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
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
        <Link
          to="/$lang/read/$document"
          params={{ lang: language, document: 'a-66-77' }}
          activeProps={current}
        >
          {t('nav.report')}
        </Link>
        <Link
          to="/$lang/read/$document"
          params={{ lang: language, document: 'wsis-forum-2025-209' }}
          activeProps={current}
        >
          {t('nav.session')}
        </Link>
        <Link to="/$lang/timeline" params={{ lang: language }} activeProps={current}>
          {t('nav.timeline')}
        </Link>
        <Link to="/$lang/contributions" params={{ lang: language }} activeProps={current}>
          {t('nav.contributions')}
        </Link>
        <Link to="/$lang/references" params={{ lang: language }} activeProps={current}>
          {t('nav.references')}
        </Link>
        <Link
          to="/$lang/edition/$document"
          params={{ lang: language, document: 'a-66-77' }}
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
