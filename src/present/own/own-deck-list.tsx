import { type ChangeEvent, useEffect, useState, useSyncExternalStore } from 'react'
import { download } from '../../drawing/download.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { Notice } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import type { Deck } from '../deck/schema.ts'
import { DeckEntry } from '../deck-entry.tsx'
import styles from '../deck-list.module.css'
import { writeDeckFile } from './deck-file.ts'
import { deckIn, fragmentOf, holdsDeck } from './link-to-deck.ts'
import { keepDeck, ownDecks, removeDeck, watchOwnDecks } from './own-decks.ts'
import { type TakenIn, takeIn } from './taken-in.ts'

const NONE: readonly Deck[] = []

type Said =
  | { readonly kind: 'taken-in'; readonly outcome: TakenIn }
  | { readonly kind: 'removed'; readonly deck: Deck }
  | { readonly kind: 'link'; readonly outcome: 'copied' | 'too-large' | 'not-copied' }
  | { readonly kind: 'unreachable' | 'damaged-link' }

export function saveDeck(deck: Deck): void {
  download(new Blob([writeDeckFile(deck)], { type: 'application/json' }), `masar-${deck.id}.json`)
}

/** The decks kept in this browser, and the ways in: a file, a link, a copy of one that is there. */
export function OwnDeckList() {
  const { t } = useTranslation('present')
  const decks = useSyncExternalStore(watchOwnDecks, ownDecks, () => NONE)
  const [said, setSaid] = useState<Said | null>(null)

  const take = async (text: string) => {
    try {
      setSaid({ kind: 'taken-in', outcome: await takeIn(text) })
    } catch {
      setSaid({ kind: 'unreachable' })
    }
  }
  const onFile = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (!file) return
    // A file of a gigabyte is refused by its size, unread.
    await take(file.size > 8_000_000 ? ' '.repeat(1_000_001) : await file.text())
    currentTarget.value = ''
  }
  const copyLink = async (deck: Deck) => {
    const fragment = await fragmentOf(writeDeckFile(deck))
    if (fragment === null) return setSaid({ kind: 'link', outcome: 'too-large' })
    try {
      await navigator.clipboard.writeText(`${window.location.origin}${window.location.pathname}${fragment}`)
      setSaid({ kind: 'link', outcome: 'copied' })
    } catch {
      setSaid({ kind: 'link', outcome: 'not-copied' })
    }
  }
  const undo = (deck: Deck) => {
    keepDeck(deck)
    setSaid(null)
  }
  // An address that holds a deck: it is taken in once, and the address is the page's own again.
  useEffect(() => {
    const { hash } = window.location
    if (!holdsDeck(hash)) return
    window.history.replaceState(window.history.state, '', window.location.pathname)
    void deckIn(hash).then((text) => {
      if (text === null) return setSaid({ kind: 'damaged-link' })
      return takeIn(text).then(
        (outcome) => setSaid({ kind: 'taken-in', outcome }),
        () => setSaid({ kind: 'unreachable' }),
      )
    })
  }, [])

  return (
    <section aria-labelledby="own-decks" className={styles.own}>
      <h2 id="own-decks" tabIndex={-1}>
        {t('own.title')}
      </h2>
      <p>{t('own.lead')}</p>
      <p className={styles.ways}>
        <label className={`${buttonLook('plain')} ${styles.file}`}>
          {t('own.open')}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={(event) => void onFile(event)}
          />
        </label>
      </p>
      <Notice>{said && <SaidSo said={said} onUndo={undo} />}</Notice>
      {decks.length > 0 && (
        <ul className={styles.decks}>
          {decks.map((deck) => (
            <DeckEntry key={deck.id} deck={deck}>
              <Button look="plain" onClick={() => saveDeck(deck)}>
                {t('own.save')}
              </Button>
              <Button look="plain" onClick={() => void copyLink(deck)}>
                {t('own.link')}
              </Button>
              <Button
                look="plain"
                onClick={() => {
                  removeDeck(deck.id)
                  setSaid({ kind: 'removed', deck })
                }}
              >
                {t('own.remove')}
              </Button>
            </DeckEntry>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What has come of the last thing that a person did here. */
function SaidSo({ said, onUndo }: { readonly said: Said; readonly onUndo: (deck: Deck) => void }) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  switch (said.kind) {
    case 'removed':
      return (
        <p>
          {t('own.removed', { deck: said.deck.title[language] })}{' '}
          <Button look="link" onClick={() => onUndo(said.deck)}>
            {t('own.undo')}
          </Button>
        </p>
      )
    case 'link':
      return <p>{t(`own.links.${said.outcome}`)}</p>
    case 'unreachable':
    case 'damaged-link':
      return <p>{t(`own.${said.kind}`)}</p>
    case 'taken-in': {
      const { outcome } = said
      if ('refused' in outcome) return <p>{t(`own.refused.${outcome.refused}`)}</p>
      return (
        <>
          <p>{t('own.takenIn', { deck: outcome.deck.title[language] })}</p>
          {!outcome.isKept && <p>{t('own.notKept')}</p>}
          {outcome.leftOut.length > 0 && (
            <>
              <p>{t('own.leftOut', { count: outcome.leftOut.length })}</p>
              <ul>
                {outcome.leftOut.slice(0, 20).map(({ step, kind, what }) => (
                  <li key={`${step} ${kind} ${what}`}>
                    {t(`own.problems.${kind}`, { step })}
                    {what && (
                      <>
                        {' '}
                        <bdi>{what.length > 80 ? `${what.slice(0, 80)}…` : what}</bdi>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )
    }
  }
}
