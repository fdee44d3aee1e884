import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { download } from '../../ui/download.ts'
import { DownloadLink } from '../../ui/download-link.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { askToStore } from '../../ui/offline/ask-offline.ts'
import { useOffline } from '../../ui/offline/use-offline.ts'
import { handleMissingFile } from '../../ui/shell/missed.ts'
import type { Deck } from '../deck/schema.ts'
import listStyles from '../deck-list.module.css'
import { isDeckId } from '../decks/registry.ts'
import { FILE_MB, fileName, talkFile } from './file-names.ts'
import { PrintLinks } from './print-links.tsx'
import { type Found, ITEMS } from './stored.ts'
import { useFound } from './use-found.ts'
import styles from './venue-page.module.css'

/** What a talk needs where it is given: what is stored on this computer, the talk as one file, and on paper. */
export function VenuePage({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  return (
    <main id="text" className={listStyles.page}>
      <h1>{t('venue.title')}</h1>
      <p className={listStyles.lead}>
        <MixedText text={deck.title[language]} />
      </p>
      <StoredHere deck={deck} />
      <OneFile deck={deck} />
      <PrintLinks deck={deck} />
      <section className={styles.section}>
        <h2>{t('venue.during')}</h2>
        <p>{t('venue.duringLead')}</p>
      </section>
    </main>
  )
}

const isWhole = ({ has, needs }: Found): boolean => has === needs

function StoredHere({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation('present')
  const { phase } = useOffline()
  const isOwn = !isDeckId(deck.id)
  const found = useFound(deck, isOwn)
  // A deck is one of the app's files, or it is in this browser's storage: it is there when the pages are.
  const pages = found?.find(({ item }) => item === 'pages')
  const whole = (found ?? []).map((own) =>
    own.item === 'talk' && !isOwn && pages ? { ...own, ...pages, item: own.item } : own,
  )
  const isReady = phase === 'ready' && whole.length > 0 && whole.every(isWhole)
  const store = () => {
    // A browser that is short of room asks before it clears what it was asked to keep.
    void navigator.storage?.persist?.().catch(() => false)
    askToStore()
  }
  const stateOf = (own: Found) => {
    if (own.item === 'talk' && isOwn) return t('venue.state.own')
    if (isWhole(own)) return t('venue.state.stored')
    return own.has === 0
      ? t('venue.state.missing')
      : t('venue.state.partly', { has: own.has, needs: own.needs })
  }
  return (
    <section className={styles.section}>
      <h2>{t('venue.stored')}</h2>
      <p>{t('venue.storedLead')}</p>
      <ul className={styles.items}>
        {found === null &&
          ITEMS.map((item) => (
            <li key={item}>
              <span>{t(`venue.items.${item}`)}</span>{' '}
              <span className={styles.unknown}>{t('venue.state.missing')}</span>
            </li>
          ))}
        {whole.map((own) => (
          <li key={own.item} data-item={own.item} data-stored={isWhole(own)}>
            <span>{t(`venue.items.${own.item}`)}</span> <span>{stateOf(own)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.answer}>
        <p role="status">
          {isReady && t('venue.ready')}
          {!isReady && phase === 'storing' && t('venue.storing')}
          {!isReady && (phase === 'failed' || phase === 'full') && t(`venue.${phase}`)}
          {!isReady && phase === 'unable' && found && t('venue.unable')}
        </p>
        {!isReady && phase !== 'storing' && phase !== 'unable' && (
          <p>
            <Button look="main" onClick={store}>
              {t('venue.store')}
            </Button>
          </p>
        )}
      </div>
    </section>
  )
}

function OneFile({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation('present')
  const [failed, setFailed] = useState(false)
  const words = t('venue.saveFile', { size: FILE_MB })
  const name = fileName(deck.id)
  const make = async () => (await import('./make-one-file.ts')).makeOneFile(deck)
  const save = async () => {
    setFailed(false)
    try {
      download(await make(), name)
    } catch (error) {
      if (!(await handleMissingFile(error))) setFailed(true)
    }
  }
  return (
    <section className={styles.section}>
      <h2>{t('venue.file')}</h2>
      <p>{t('venue.fileLead')}</p>
      <p>
        {isDeckId(deck.id) ? (
          <DownloadLink
            path={talkFile(deck.id)}
            name={name}
            make={make}
            className={buttonLook('main', listStyles.way)}
          >
            {words}
          </DownloadLink>
        ) : (
          <Button look="main" onClick={() => void save()}>
            {words}
          </Button>
        )}
      </p>
      <p role="status">{failed && t('venue.fileFailed')}</p>
    </section>
  )
}
