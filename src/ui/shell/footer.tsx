import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import styles from './footer.module.css'
import { useNavigation } from './pages.ts'

/** At the end of a page, where one goes next: every page there is, in the order of the bar. */
export const Footer = memo(function Footer() {
  const { t } = useTranslation('common')
  const entries = useNavigation('full')
  return (
    <footer className={`${styles.footer} screen-only`}>
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
    </footer>
  )
})
