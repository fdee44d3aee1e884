import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { buttonLook } from '../ui/controls/button.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { summaryOf, titleOf } from './deck/draft.ts'
import { secondsOf } from './deck/pacing.ts'
import type { Deck, Draft } from './deck/schema.ts'
import styles from './deck-list.module.css'
import { DeckSteps } from './deck-steps.tsx'
import { OwnWords } from './own-words.tsx'

interface Props {
  readonly deck: Draft
  /** What of it can be given by now; null where that is nothing. */
  readonly shown: Deck | null
  /** What else can be done with it. */
  readonly children?: ReactNode
}

/** One deck with its two ways in: the stage and the speaker's view. */
export function DeckEntry({ deck, shown, children }: Props) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  const params = { lang: language, deck: deck.id, step: '1' }
  const title = titleOf(deck)[language]
  return (
    <li id={deck.id} className={styles.deck}>
      <h3>
        <OwnWords words={titleOf(deck)} />
      </h3>
      <p>
        <OwnWords words={summaryOf(deck)} />
      </p>
      <p className={styles.facts}>
        {t('minutes', { count: Math.max(1, Math.round(secondsOf(deck) / 60)) })} ·{' '}
        {t('steps', { count: deck.steps.length })}
      </p>
      {shown && <DeckSteps deck={shown} />}
      <p className={styles.ways}>
        {shown && (
          <>
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
            <Link
              to="/$lang/venue/$deck"
              params={{ lang: language, deck: deck.id }}
              className={buttonLook('plain', styles.way)}
              aria-label={t('venue.linkDeck', { deck: title })}
            >
              {t('venue.link')}
            </Link>
          </>
        )}
        {children}
      </p>
    </li>
  )
}
