import { Link } from '@tanstack/react-router'
import { type ChangeEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from '../../i18n/use-translation.ts'
import { land } from '../../place/landing.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { Notice } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { titleOf } from '../deck/draft.ts'
import type { Draft } from '../deck/schema.ts'
import { DeckEntry } from '../deck-entry.tsx'
import styles from '../deck-list.module.css'
import { DeckSection } from '../deck-section.tsx'
import { deckIn, holdsDeck } from './link-to-deck.ts'
import { keepDeck, ownDecks, removeDeck, watchOwnDecks } from './own-decks.ts'
import { copyLink, type LinkOutcome, saveDeck } from './share.ts'
import { type TakenIn, takeIn, takeInFile } from './taken-in.ts'
import { TakenInReport } from './taken-in-report.tsx'
import { useGiven } from './use-given.ts'

const NONE: readonly Draft[] = []

type Said =
  | { readonly kind: 'taken-in'; readonly outcome: TakenIn }
  | { readonly kind: 'removed'; readonly deck: Draft }
  | { readonly kind: 'link'; readonly outcome: LinkOutcome }
  | { readonly kind: 'unreachable' | 'damaged-link' }

/** The decks kept in this browser, and the ways in: a file, a link, a copy of one that is there. */
export function OwnDeckList() {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  const decks = useSyncExternalStore(watchOwnDecks, ownDecks, () => NONE)
  const [said, setSaid] = useState<Said | null>(null)
  const message = useRef<HTMLDivElement>(null)

  const take = async (file: File) => {
    try {
      setSaid({ kind: 'taken-in', outcome: await takeInFile(file) })
    } catch {
      setSaid({ kind: 'unreachable' })
    }
  }
  const onFile = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (!file) return
    await take(file)
    currentTarget.value = ''
  }
  const undo = (deck: Draft) => {
    keepDeck(deck)
    setSaid(null)
  }
  // An address that holds a deck: it is taken in once, and the address is the page's own again.
  useEffect(() => {
    const { hash } = window.location
    if (!holdsDeck(hash)) return
    window.history.replaceState(window.history.state, '', window.location.pathname)
    // Whoever follows a link has asked for nothing else on the page.
    const arrive = (what: Said) => {
      flushSync(() => setSaid(what))
      if (message.current) land(message.current)
    }
    void deckIn(hash).then((text) => {
      if (text === null) return arrive({ kind: 'damaged-link' })
      return takeIn(text).then(
        (outcome) => arrive({ kind: 'taken-in', outcome }),
        () => arrive({ kind: 'unreachable' }),
      )
    })
  }, [])

  return (
    <DeckSection
      id="own-decks"
      heading={t('own.title')}
      className={styles.own}
      decks={decks}
      entry={(deck) => <OwnDeckEntry key={deck.id} deck={deck} onSaid={setSaid} />}
    >
      <p>{t('own.lead')}</p>
      <p className={styles.ways}>
        <Link to="/$lang/present/edit" params={{ lang: language }} className={buttonLook('main', styles.way)}>
          {t('own.make')}
        </Link>
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
      <div ref={message} tabIndex={-1} className={styles.said}>
        <Notice>{said && <SaidSo said={said} onUndo={undo} />}</Notice>
      </div>
    </DeckSection>
  )
}

interface EntryProps {
  readonly deck: Draft
  readonly onSaid: (said: Said) => void
}

/** One of them, with all that can be done with it. */
function OwnDeckEntry({ deck, onSaid }: EntryProps) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  return (
    <DeckEntry deck={deck} shown={useGiven(deck)}>
      <Link
        to="/$lang/present/edit"
        params={{ lang: language }}
        search={{ talk: deck.id }}
        className={buttonLook('plain', styles.way)}
        aria-label={t('own.editDeck', { deck: titleOf(deck)[language] })}
      >
        {t('own.edit')}
      </Link>
      <Button look="plain" onClick={() => saveDeck(deck)}>
        {t('own.save')}
      </Button>
      <Button
        look="plain"
        onClick={() => void copyLink(deck, language).then((outcome) => onSaid({ kind: 'link', outcome }))}
      >
        {t('own.link')}
      </Button>
      <Button
        look="plain"
        onClick={() => {
          removeDeck(deck.id)
          onSaid({ kind: 'removed', deck })
        }}
      >
        {t('own.remove')}
      </Button>
    </DeckEntry>
  )
}

/** What has come of the last thing that a person did here. */
function SaidSo({ said, onUndo }: { readonly said: Said; readonly onUndo: (deck: Draft) => void }) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  switch (said.kind) {
    case 'removed':
      return (
        <p>
          {t('own.removed', { deck: titleOf(said.deck)[language] })}{' '}
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
    case 'taken-in':
      return <TakenInReport outcome={said.outcome} />
  }
}
