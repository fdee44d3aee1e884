import { Link } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/use-translation.ts'
import { buttonLook } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import type { Deck } from '../deck/schema.ts'
import listStyles from '../deck-list.module.css'
import { PAPERS } from '../search.ts'
import styles from './venue-page.module.css'

/** The talk on paper: each link opens the stage, and there the browser's print window. */
export function PrintLinks({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  return (
    <section className={styles.section}>
      <h2>{t('venue.paper')}</h2>
      <p>{t('venue.paperLead')}</p>
      <ul className={styles.ways}>
        {PAPERS.map((print) => (
          <li key={print}>
            <Link
              to="/$lang/present/$deck/$step"
              params={{ lang: language, deck: deck.id, step: '1' }}
              search={{ print }}
              className={buttonLook('plain', listStyles.way)}
            >
              {t(`venue.papers.${print}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
