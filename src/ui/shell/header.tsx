import { Link } from '@tanstack/react-router'
import { memo, type ReactNode, useId } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../language-context.tsx'
import { SettingsButton } from '../settings/settings-button.tsx'
import styles from './header.module.css'
import { PageGroup } from './page-group.tsx'
import { useNavigation } from './pages.ts'

interface Props {
  readonly languageSwitch: ReactNode
  readonly search: ReactNode
}

/** The bar at the top. It is drawn anew with the language, not with every address. */
export const Header = memo(function Header({ languageSwitch, search }: Props) {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const entries = useNavigation('short')
  const navId = useId()
  const current = { className: styles.current ?? '' }
  return (
    <header className={`${styles.bar} screen-only`}>
      <a className={styles.skip} href="#text">
        {t('skipToText')}
      </a>
      <Link
        to="/$lang"
        params={{ lang: language }}
        activeOptions={{ exact: true, includeSearch: false }}
        className={styles.wordmark}
        aria-label={t('home')}
      >
        {t('masar')}
      </Link>
      {/* Where the bar has no room for the pages they open below it; elsewhere they stand in it and this button does not. */}
      <button type="button" className={`${styles.tool} ${styles.opener}`} popoverTarget={navId}>
        {t('menu')}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: links inside answer to Enter by a click */}
      <nav
        id={navId}
        popover="auto"
        aria-label={t('mainNavigation')}
        className={styles.nav}
        // The page changes without being loaded anew, so nothing else would close it.
        onClick={({ currentTarget, target }) => {
          if (target instanceof Element && target.closest('a')) currentTarget.hidePopover?.()
        }}
      >
        {entries.map((entry) =>
          'pages' in entry ? (
            <PageGroup key={entry.name} {...entry} />
          ) : (
            <Link key={entry.name} {...entry.link} activeProps={current}>
              {entry.name}
            </Link>
          ),
        )}
      </nav>
      <div className={styles.tools}>
        {search}
        {languageSwitch}
        <SettingsButton />
      </div>
    </header>
  )
})
