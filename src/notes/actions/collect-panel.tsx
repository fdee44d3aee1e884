import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { isolateOwn } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { PanelProps } from '../../place/actions/thing-action.ts'
import { Button } from '../../ui/controls/button.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { saveAnnotations } from '../exchange/save-notes.ts'
import { newCollection, newItem, withItem } from '../model/changes.ts'
import { type Collection, collectionsIn, isKept, LONGEST_TITLE, MOST_ITEMS } from '../model/entry.ts'
import { QuotedWords } from '../page/quoted-words.tsx'
import { TroubleNotice } from '../page/trouble-notice.tsx'
import { useChange, useNotes } from '../store/use-notes.ts'
import styles from './panel.module.css'
import { isSamePlace, placeOfTarget } from './place-of-target.ts'

/** Adds a thing or words to a collection, or begins one with it. */
export default function CollectPanel({ target, onClose }: PanelProps) {
  const { t } = useTranslation('notes')
  const { language } = useLanguage()
  const { entries, trouble } = useNotes()
  const change = useChange()
  const [place] = useState(() => placeOfTarget(target))
  const [title, setTitle] = useState('')
  const [said, setSaid] = useState('')
  const kept = useMemo(() => entries.filter(isKept), [entries])
  const collections = collectionsIn(kept)
  const titleOf = (collection: Collection) => isolateOwn(collection.title || t('collections.untitled'))
  const holds = ({ items }: Collection) => items.some((item) => isSamePlace(item.place, place))
  const add = (collection: Collection) => {
    if (collection.items.length >= MOST_ITEMS) return setSaid(t('collections.full', { most: MOST_ITEMS }))
    const item = newItem(place)
    void change({
      [collection.id]: (present) => withItem(present?.type === 'collection' ? present : collection, item),
    })
    setSaid(t('collections.added', { collection: titleOf(collection) }))
  }
  const begin = () => {
    const collection = newCollection(title.trim(), [newItem(place)])
    void change({ [collection.id]: () => collection })
    setTitle('')
    setSaid(t('collections.added', { collection: titleOf(collection) }))
  }
  return (
    <div className={styles.panel}>
      <p>
        <MixedText text={t('action.title', { place: target.name })} />
      </p>
      {place.selection && <QuotedWords selection={place.selection} />}
      <TroubleNotice trouble={trouble} onExport={() => saveAnnotations(kept, language)} />
      <StatusLine>{said}</StatusLine>
      {collections.length > 0 && (
        <ul className={styles.list}>
          {collections.map((collection) => (
            <li key={collection.id}>
              {holds(collection) ? (
                t('action.here', { collection: titleOf(collection) })
              ) : (
                <Button look="plain" onClick={() => add(collection)}>
                  {t('action.addTo', { collection: titleOf(collection) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <label>
          {t('action.newTitle')}
          <input
            type="text"
            dir="auto"
            className={styles.title}
            maxLength={LONGEST_TITLE}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <Button look="plain" type="submit">
          {t('action.make')}
        </Button>
      </form>
      <p className={styles.soft}>
        <Link to="/$lang/notes" params={{ lang: language }} onClick={onClose}>
          {t('action.all')}
        </Link>
      </p>
    </div>
  )
}
