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

interface WayIn {
  readonly to: string
  readonly says: string
  /** With the name of the deck, for those who hear one link after the other. */
  readonly name: string
  readonly look: 'main' | 'plain'
}

/** One deck with its ways in: the stage, the speaker's view, what it needs at the venue. */
export function DeckEntry({ deck, shown, children }: Props) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  const title = titleOf(deck)[language]
  const waysIn = [
    {
      to: '/$lang/present/$deck/$step',
      says: t('start'),
      name: t('startDeck', { deck: title }),
      look: 'main',
    },
    {
      to: '/$lang/speaker/$deck/$step',
      says: t('speaker'),
      name: t('speakerDeck', { deck: title }),
      look: 'plain',
    },
    {
      to: '/$lang/venue/$deck',
      says: t('venue.link'),
      name: t('venue.linkDeck', { deck: title }),
      look: 'plain',
    },
  ] as const satisfies readonly WayIn[]
  return (
    <li id={deck.id} className={styles.deck}>
      <h3>
        <OwnWords words={titleOf(deck)} />
      </h3>
      <p>
        <OwnWords words={summaryOf(deck)} />
      </p>
      <p className={styles.facts}>
        {t('minutes', { count: Math.max(1, Math.round(secondsOf(shown ?? deck) / 60)) })} ·{' '}
        {t('steps', { count: shown?.steps.length ?? 0 })}
      </p>
      {shown && <DeckSteps deck={shown} />}
      <p className={styles.ways}>
        {shown &&
          waysIn.map(({ to, says, name, look }) => (
            <Link
              key={to}
              to={to}
              params={{ lang: language, deck: deck.id, step: '1' }}
              className={buttonLook(look, styles.way)}
              aria-label={name}
            >
              {says}
            </Link>
          ))}
        {children}
      </p>
    </li>
  )
}
