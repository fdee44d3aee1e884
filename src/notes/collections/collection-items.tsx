import { useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { moved, withItemNote } from '../model/changes.ts'
import type { Collection, CollectionItem, Place } from '../model/entry.ts'
import { NoteField } from '../page/note-field.tsx'
import { NotedPlaceLink } from '../page/place-link.tsx'
import { QuotedWords } from '../page/quoted-words.tsx'
import styles from './collection.module.css'
import { useDrag } from './use-drag.ts'

interface Props {
  readonly collection: Collection
  readonly nameOf: (place: Place) => string
  readonly onChange: (how: (collection: Collection) => Collection) => void
  readonly onRemove: (item: CollectionItem) => void
  readonly onSaid: (said: string) => void
}

/** The places of a collection in their order, which buttons, keys and the pointer change. */
export function CollectionItems({ collection, nameOf, onChange, onRemove, onSaid }: Props) {
  const { t } = useTranslation('notes')
  const list = useRef<HTMLOListElement>(null)
  const { items } = collection
  const move = (id: string, to: number) => {
    const from = items.findIndex((item) => item.id === id)
    const item = items[from]
    if (!item || to === from || to < 0 || to >= items.length) return
    onChange((present) => moved(present, id, to))
    onSaid(t('collections.movedTo', { place: nameOf(item.place), at: to + 1, total: items.length }))
  }
  const { dragging, handle } = useDrag(list, move)
  if (items.length === 0) return <p className={styles.none}>{t('collections.none')}</p>
  return (
    <ol ref={list} className={styles.items}>
      {items.map((item, index) => {
        const name = nameOf(item.place)
        return (
          <li
            key={item.id}
            className={styles.item}
            data-item={item.id}
            data-dragged={dragging?.id === item.id || undefined}
          >
            <div className={styles.head}>
              <span
                className={`${styles.handle} screen-only`}
                title={t('collections.drag')}
                aria-hidden="true"
                {...handle(item.id)}
              >
                ⠿
              </span>
              <span className={styles.name}>
                <NotedPlaceLink place={item.place}>
                  <MixedText text={name} />
                </NotedPlaceLink>
              </span>
              {dragging?.id === item.id && (
                <span className={styles.to}>
                  {dragging.to + 1} / {items.length}
                </span>
              )}
              <span className={`${styles.order} screen-only`}>
                <Button
                  look="small"
                  aria-label={t('collections.upFor', { place: name })}
                  title={t('collections.up')}
                  aria-disabled={index === 0}
                  onClick={() => move(item.id, index - 1)}
                >
                  <span aria-hidden="true">↑</span>
                </Button>
                <Button
                  look="small"
                  aria-label={t('collections.downFor', { place: name })}
                  title={t('collections.down')}
                  aria-disabled={index === items.length - 1}
                  onClick={() => move(item.id, index + 1)}
                >
                  <span aria-hidden="true">↓</span>
                </Button>
                <Button
                  look="small"
                  aria-label={t('collections.removeFor', { place: name })}
                  onClick={() => onRemove(item)}
                >
                  {t('collections.remove')}
                </Button>
              </span>
            </div>
            {item.place.selection && <QuotedWords selection={item.place.selection} />}
            <NoteField
              label={t('collections.noteFor', { place: name })}
              caption={t('collections.note')}
              text={item.note}
              onText={(note) => onChange((present) => withItemNote(present, item.id, note))}
            />
          </li>
        )
      })}
    </ol>
  )
}
