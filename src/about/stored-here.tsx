import { useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/controls/button.tsx'
import { askToRemove } from '../ui/offline/ask-offline.ts'
import { OfflineStatus } from '../ui/offline/offline-status.tsx'
import { useOffline } from '../ui/offline/use-offline.ts'
import { readStored, STORAGE_KEYS } from '../ui/storage.ts'
import { removeStored, type StoredItem, storedDatabases, storedItems } from '../ui/stored-data.ts'
import styles from './about-page.module.css'

const KNOWN = new Map<string, keyof typeof STORAGE_KEYS>(
  (['settings', 'language', 'pane', 'leftOff', 'offline', 'tallies', 'decks', 'roomKey'] as const).map(
    (name) => [STORAGE_KEYS[name], name],
  ),
)

const DATABASES = new Map([
  ['masar.notes', 'notes'],
  ['masar.rescue', 'rescue'],
] as const)

/** The one choice that stays when all else is removed: without it the site would store itself anew. */
const stays = ({ key }: StoredItem) =>
  key === STORAGE_KEYS.offline && readStored(STORAGE_KEYS.offline) === 'off'

/** What is stored under a name. */
const whatIs = (item: StoredItem) => {
  const { key } = item
  if (stays(item)) return 'stays'
  return [...DATABASES].find(([name]) => name === key)?.[1] ?? KNOWN.get(key) ?? 'other'
}

/** Null where the browser allows no storage. */
async function everythingStored(): Promise<readonly StoredItem[] | null> {
  const databases = await storedDatabases().catch(() => [])
  // By now the page has stored what it stores when it is opened.
  const items = storedItems()
  return items && [...items, ...databases]
}

type Step = 'shown' | 'asked' | 'emptied'

/** What Masar has stored in this browser, thing by thing, and a button that removes it after asking once. */
export function StoredHere() {
  const { t } = useTranslation('about')
  // Known only in the browser: the written page says nothing of it.
  const [items, setItems] = useState<readonly StoredItem[] | null | undefined>(undefined)
  const { phase } = useOffline()
  const hasCopy = phase === 'ready' || phase === 'storing'
  const [step, setStep] = useState<Step>('shown')
  useEffect(() => {
    void everythingStored().then(setItems)
  }, [])
  useEffect(() => {
    // It is being stored again, from here or from another window.
    if (hasCopy) setStep((now) => (now === 'emptied' ? 'shown' : now))
  }, [hasCopy])
  const size = (bytes: number) =>
    bytes < 1000
      ? t('storage.bytes', { count: bytes })
      : t('storage.kilobytes', { count: Math.round(bytes / 1000), value: Math.round(bytes / 1000) })
  const remove = async () => {
    await removeStored().catch(() => undefined)
    // Also where there is no copy: it remembers that none is to be stored by itself. The last of the files goes when the
    // worker has left off; a person may ask to store it again before.
    askToRemove()
    setItems(await everythingStored())
    setStep('emptied')
  }
  return (
    <>
      <p>{t('storage.what')}</p>
      <OfflineStatus />
      {items === null && <p>{t('storage.forbidden')}</p>}
      {items?.length === 0 && step !== 'emptied' && <p>{t('storage.none')}</p>}
      {items && items.length > 0 && <p>{t('storage.now')}</p>}
      {items && items.length > 0 && (
        <ul className={styles.points}>
          {items.map((item) => (
            <li key={item.key}>
              {t('storage.item', {
                what: t(`storage.items.${whatIs(item)}`),
                size: size(item.bytes),
              })}
            </li>
          ))}
        </ul>
      )}
      {items && (hasCopy || items.some((item) => !stays(item))) && (
        <p>
          {step === 'asked' ? (
            <>
              {t('storage.sure')}{' '}
              <Button look="small" onClick={() => void remove()}>
                {t('storage.confirm')}
              </Button>{' '}
              <Button look="small" onClick={() => setStep('shown')}>
                {t('storage.cancel')}
              </Button>
            </>
          ) : (
            <Button look="small" onClick={() => setStep('asked')}>
              {t('storage.empty')}
            </Button>
          )}
        </p>
      )}
      <p role="status">
        {step === 'emptied' && t(items?.some(stays) ? 'storage.emptiedButChoice' : 'storage.emptied')}
      </p>
    </>
  )
}
