import { useTranslation } from '../i18n/use-translation.ts'
import { useLanding } from '../place/use-landing.ts'
import { Button } from '../ui/controls/button.tsx'
import type { Deck } from './deck/schema.ts'
import { DeckEntry } from './deck-entry.tsx'
import styles from './deck-list.module.css'
import { DeckSection } from './deck-section.tsx'
import { KeyFromAddress } from './following/key-from-address.tsx'
import { OwnDeckList } from './own/own-deck-list.tsx'
import { saveDeck } from './own/share.ts'

/** The talks there are: those that come with Masar and those of one's own. */
export function DeckList({ decks }: { readonly decks: readonly Deck[] }) {
  const { t } = useTranslation('present')
  useLanding()
  return (
    <main id="text" className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <KeyFromAddress />
      <DeckSection
        id="ready-decks"
        heading={t('ready')}
        decks={decks}
        entry={(deck) => (
          <DeckEntry key={deck.id} deck={deck} shown={deck}>
            <Button look="plain" onClick={() => saveDeck(deck)}>
              {t('own.save')}
            </Button>
          </DeckEntry>
        )}
      />
      <OwnDeckList />
    </main>
  )
}
