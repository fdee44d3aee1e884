import { isolateOwn } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { buttonLook } from '../../ui/controls/button.tsx'
import { newItem, withItem } from '../model/changes.ts'
import { type Collection, MOST_ITEMS, type Place } from '../model/entry.ts'
import { useChange } from '../store/use-notes.ts'

interface Props {
  readonly place: Place
  readonly name: string
  readonly collections: readonly Collection[]
  readonly onSaid: (said: string) => void
}

/** Adds a place to a collection that there is. */
export function AddToCollection({ place, name, collections, onSaid }: Props) {
  const { t } = useTranslation('notes')
  const change = useChange()
  if (collections.length === 0) return null
  const titleOf = ({ title }: Collection) => title || t('collections.untitled')
  const add = (id: string) => {
    const collection = collections.find((each) => each.id === id)
    if (!collection) return
    if (collection.items.length >= MOST_ITEMS) return onSaid(t('collections.full', { most: MOST_ITEMS }))
    const item = newItem(place)
    void change({
      [id]: (present) => withItem(present?.type === 'collection' ? present : collection, item),
    })
    onSaid(t('collections.added', { collection: isolateOwn(titleOf(collection)) }))
  }
  return (
    <select
      className={buttonLook('small')}
      aria-label={t('collections.addFor', { place: name })}
      value=""
      onChange={({ target }) => add(target.value)}
    >
      <option value="">{t('collections.add')}</option>
      {collections.map((collection) => (
        <option key={collection.id} value={collection.id}>
          {titleOf(collection)}
        </option>
      ))}
    </select>
  )
}
