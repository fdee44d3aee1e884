import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { ActionsButton } from '../place/actions/actions-button.tsx'
import { stepLocator } from '../place/actions/target.ts'
import { urlOf } from '../place/address.ts'
import { useLanguage } from '../ui/language-context.tsx'
import type { Deck } from './deck/schema.ts'
import styles from './deck-list.module.css'
import { OwnWords } from './own-words.tsx'

/** The steps of a deck, folded away: each leads to the stage, and can be taken elsewhere. */
export function DeckSteps({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const numbered = deck.steps.map((own, index) => ({ own, number: index + 1 }))
  return (
    <details className={styles.steps} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('overview')}</summary>
      {isOpen && (
        <ol>
          {numbered.map(({ own, number }) => (
            <li key={number} data-locator={stepLocator(deck.id, number)}>
              <Link
                to="/$lang/present/$deck/$step"
                params={{ lang: language, deck: deck.id, step: String(number) }}
              >
                <OwnWords words={own.title} />
              </Link>{' '}
              <ActionsButton
                locator={stepLocator(deck.id, number)}
                name={own.title[language]}
                nameIn={(asked) => own.title[asked]}
                view={() => urlOf({ language, page: 'present', deck: deck.id, step: String(number) })}
              />
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}
