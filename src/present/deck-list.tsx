import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanding } from '../place/use-landing.ts'
import { buttonLook } from '../ui/controls/button.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { MixedText } from '../ui/mixed-text.tsx'
import { secondsOf } from './deck/pacing.ts'
import type { Deck } from './deck/schema.ts'
import styles from './deck-list.module.css'

/** The talks there are, each with its two ways in: the stage and the speaker's view. */
export function DeckList({ decks }: { readonly decks: readonly Deck[] }) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  useLanding()
  return (
    <main id="text" className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <ul className={styles.decks}>
        {decks.map((deck) => {
          const params = { lang: language, deck: deck.id, step: '1' }
          const title = deck.title[language]
          return (
            <li key={deck.id} id={deck.id} className={styles.deck}>
              <h2>
                <MixedText text={title} />
              </h2>
              <p>
                <MixedText text={deck.summary[language]} />
              </p>
              <p className={styles.facts}>
                {t('minutes', { count: Math.round(secondsOf(deck) / 60) })} ·{' '}
                {t('steps', { count: deck.steps.length })}
              </p>
              <p className={styles.ways}>
                <Link
                  to="/$lang/present/$deck/$step"
                  params={params}
                  className={buttonLook('main', styles.way)}
                  aria-label={t('startDeck', { deck: title })}
                >
                  {t('start')}
                </Link>
                <Link
                  to="/$lang/speaker/$deck/$step"
                  params={params}
                  className={buttonLook('plain', styles.way)}
                  aria-label={t('speakerDeck', { deck: title })}
                >
                  {t('speaker')}
                </Link>
              </p>
            </li>
          )
        })}
      </ul>
    </main>
  )
}
