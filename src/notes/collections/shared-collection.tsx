import { useEffect, useMemo, useState } from 'react'
import { isolateOwn } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useRecord } from '../../place/use-record.ts'
import { Button } from '../../ui/controls/button.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { mergingOf, toWrite } from '../exchange/merging.ts'
import { type Collection, type Entry, placesIn } from '../model/entry.ts'
import { NotedPlaceLink } from '../page/place-link.tsx'
import { QuotedWords } from '../page/quoted-words.tsx'
import { usePlaceNames } from '../places/use-place-names.ts'
import { useChange } from '../store/use-notes.ts'
import styles from './collection.module.css'
import { collectionIn, holdsCollection } from './collection-link.ts'

interface Props {
  readonly entries: readonly Entry[]
}

/** A collection that the address holds: shown, and kept only when that is asked for. */
export function SharedCollection({ entries }: Props) {
  const { t } = useTranslation('notes')
  const change = useChange()
  const [collection, setCollection] = useState<Collection | null>(null)
  const [said, setSaid] = useState('')
  const { record } = useRecord(collection)
  const places = useMemo(() => (collection ? placesIn([collection]) : []), [collection])
  const { nameOf } = usePlaceNames(record, places)
  useEffect(() => {
    const look = () => {
      const { hash } = window.location
      if (!holdsCollection(hash)) return
      void collectionIn(hash).then((found) => {
        setCollection(found)
        setSaid(found ? '' : t('shared.damaged'))
      })
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [t])
  const leave = () => {
    setCollection(null)
    window.history.replaceState(
      window.history.state,
      '',
      `${window.location.pathname}${window.location.search}`,
    )
  }
  const title = isolateOwn(collection?.title || t('collections.untitled'))
  const keep = (wanted: Collection) => {
    const written = toWrite(mergingOf(entries, [wanted]))
    void change(Object.fromEntries(written.map((entry) => [entry.id, () => entry])))
    setSaid(t('shared.kept', { title }))
    leave()
  }
  return (
    <>
      <StatusLine>{said}</StatusLine>
      {collection && (
        <section className={styles.collection} aria-labelledby="shared-collection">
          <h2 id="shared-collection">{t('shared.title', { title })}</h2>
          <p>{t('shared.what', { count: collection.items.length })}</p>
          <ol className={styles.items}>
            {collection.items.map(({ id, place, note }) => (
              <li key={id} className={styles.item}>
                <span className={styles.name}>
                  <NotedPlaceLink place={place}>
                    <MixedText text={nameOf(place)} />
                  </NotedPlaceLink>
                </span>
                {place.selection && <QuotedWords selection={place.selection} />}
                {note !== '' && (
                  <p dir="auto" className={styles.words}>
                    {note}
                  </p>
                )}
              </li>
            ))}
          </ol>
          <p className={`${styles.tools} screen-only`}>
            <Button look="main" onClick={() => keep(collection)}>
              {t('shared.keep')}
            </Button>
            <Button look="plain" onClick={leave}>
              {t('shared.leave')}
            </Button>
          </p>
        </section>
      )}
    </>
  )
}
