import { Link } from '@tanstack/react-router'
import { memo, useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LaterOutOfSight } from '../later-out-of-sight.tsx'
import styles from './footer.module.css'
import { useNavigation } from './pages.ts'

/** At the end of a page, where one goes next: every page there is, in the order of the bar. */
export const Footer = memo(function Footer() {
  const footer = useRef<HTMLElement>(null)
  return (
    <LaterOutOfSight part={() => footer.current}>
      <footer ref={footer} className={`${styles.footer} screen-only`}>
        <Pages />
      </footer>
    </LaterOutOfSight>
  )
})

function Pages() {
  const { t } = useTranslation('common')
  const entries = useNavigation('full')
  return (
    <nav aria-label={t('allPages')}>
      <ul className={styles.entries}>
        {entries.map((entry) =>
          'pages' in entry ? (
            <li key={entry.name}>
              <span className={styles.name}>{entry.name}</span>
              <ul className={styles.pages}>
                {entry.pages.map(({ name, link }) => (
                  <li key={name}>
                    <Link {...link}>{name}</Link>
                  </li>
                ))}
              </ul>
            </li>
          ) : (
            <li key={entry.name}>
              <Link {...entry.link}>{entry.name}</Link>
            </li>
          ),
        )}
      </ul>
    </nav>
  )
}
