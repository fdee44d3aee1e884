import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { isolateOwn } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { whileComing } from '../../ui/coming.ts'
import { Button } from '../../ui/controls/button.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { handleMissingFile } from '../../ui/shell/missed.ts'
import { ownPath, publicPath } from '../../ui/site-path.ts'
import { renamed, withItem, withoutItem } from '../model/changes.ts'
import { type Collection, type CollectionItem, LONGEST_TITLE, type Place } from '../model/entry.ts'
import { useChange } from '../store/use-notes.ts'
import styles from './collection.module.css'
import { CollectionItems } from './collection-items.tsx'
import { fragmentOf } from './collection-link.ts'

/** Keeps a talk among one's own, given as the text of its file; tells its title, or null where it is not kept. */
export type KeepTalk = (file: string) => Promise<{ readonly title: string; readonly isKept: boolean } | null>

interface Props {
  readonly collection: Collection
  readonly isUnkept: boolean
  readonly nameOf: (place: Place) => string
  readonly keepTalk: KeepTalk
  readonly onDelete: (collection: Collection) => void
  readonly onDone: (said: string, undo: () => void) => void
}

/** A collection: its title, its places in their order, and the ways it can go. */
export function CollectionSection({ collection, isUnkept, nameOf, keepTalk, onDelete, onDone }: Props) {
  const { t } = useTranslation('notes')
  const { language } = useLanguage()
  const change = useChange()
  const [said, setSaid] = useState<ReactNode>('')
  const { id, items } = collection
  const title = collection.title || t('collections.untitled')
  /** On what the collection is now, in whichever window it was changed. */
  const edit = (how: (present: Collection) => Collection) =>
    void change({
      [id]: (present) => how(present?.type === 'collection' && !present.deleted ? present : collection),
    })
  const remove = (item: CollectionItem) => {
    const at = items.indexOf(item)
    edit((present) => withoutItem(present, item.id))
    onDone(t('collections.removed', { place: nameOf(item.place) }), () =>
      edit((present) => withItem(present, item, at)),
    )
  }
  const copyLink = async () => {
    const fragment = await fragmentOf(collection)
    if (fragment === null) return setSaid(t('links.too-large'))
    const { origin, pathname } = window.location
    try {
      await navigator.clipboard.writeText(`${origin}${publicPath(ownPath(pathname))}${fragment}`)
      setSaid(t('links.copied'))
    } catch {
      setSaid(t('links.not-copied'))
    }
  }
  const toTalk = async () => {
    try {
      const made = await whileComing(import('./make-talk.ts').then(({ makeTalk }) => makeTalk(collection)))
      if (!made) return setSaid(t('talk.empty'))
      const kept = await whileComing(keepTalk(made.file))
      if (!kept?.isKept) return setSaid(t('talk.notKept'))
      setSaid(
        <>
          {t('talk.made', { title: isolateOwn(kept.title) })}{' '}
          {made.leftOut > 0 && `${t('talk.leftOut', { count: made.leftOut })} `}
          <Link to="/$lang/present" params={{ lang: language }}>
            {t('talk.open')}
          </Link>
        </>,
      )
    } catch (error) {
      if (!(await handleMissingFile(error))) setSaid(t('talk.failed'))
    }
  }
  return (
    <section className={styles.collection} id={`collection-${id}`} aria-label={title}>
      <h3 className={`${styles.printed} paper-only`} dir="auto">
        {title}
      </h3>
      <label className={`${styles.caption} screen-only`}>
        <span>{t('collections.name')}</span>
        <input
          type="text"
          className={styles.title}
          dir="auto"
          maxLength={LONGEST_TITLE}
          value={collection.title}
          placeholder={t('collections.untitled')}
          onChange={({ target }) => edit((present) => renamed(present, target.value))}
        />
      </label>
      <p className={styles.facts}>
        {t('collections.items', { count: items.length })}
        {isUnkept && ` · ${t('unkept')}`}
      </p>
      <p className={`${styles.tools} screen-only`}>
        <Button look="small" onClick={() => void copyLink()}>
          {t('collections.link')}
        </Button>
        <Button look="small" onClick={() => void toTalk()}>
          {t('collections.talk')}
        </Button>
        <Button
          look="small"
          aria-label={t('deleteFor', { kind: t('collections.title'), place: title })}
          onClick={() => onDelete(collection)}
        >
          {t('delete')}
        </Button>
      </p>
      <StatusLine>{said}</StatusLine>
      <CollectionItems
        collection={collection}
        nameOf={nameOf}
        onChange={edit}
        onRemove={remove}
        onSaid={setSaid}
      />
    </section>
  )
}
