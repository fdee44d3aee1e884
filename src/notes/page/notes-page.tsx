import { useNavigate } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { isolateOwn } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useRecord } from '../../place/use-record.ts'
import { useWrongValues } from '../../place/use-search.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Notice, StatusLine } from '../../ui/controls/notice.tsx'
import { WrongValues } from '../../ui/controls/wrong-values.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { CollectionSection, type KeepTalk } from '../collections/collection-section.tsx'
import { SharedCollection } from '../collections/shared-collection.tsx'
import { saveAnnotations } from '../exchange/save-notes.ts'
import { broughtBack, deleted, newCollection } from '../model/changes.ts'
import { annotationsIn, collectionsIn, type Entry, isKept, placesIn } from '../model/entry.ts'
import { grouped, groupName, isGroup } from '../places/groups.ts'
import { usePlaceNames } from '../places/use-place-names.ts'
import { type NotesSearch, notesSearch } from '../search.ts'
import { useChange, useNotes } from '../store/use-notes.ts'
import { Bin } from './bin.tsx'
import { EmptyState } from './empty-state.tsx'
import { ExchangeSection } from './exchange-section.tsx'
import { isFiltering, matching } from './matching.ts'
import { NoteEntry } from './note-entry.tsx'
import { NotesFilter } from './notes-filter.tsx'
import styles from './notes-page.module.css'
import { TroubleNotice } from './trouble-notice.tsx'
import { useUndo } from './use-undo.ts'

interface Props {
  readonly search: NotesSearch
  /** Given by the route, which alone knows the talks. */
  readonly keepTalk: KeepTalk
}

/** All that a person has highlighted, noted, bookmarked and collected in this browser. */
export function NotesPage({ search, keepTalk }: Props) {
  const { t } = useTranslation('notes')
  const { language } = useLanguage()
  const navigate = useNavigate({ from: '/$lang/notes' })
  const { isOpen, trouble, entries, unkept } = useNotes()
  const change = useChange()
  const { undoables, done, undo } = useUndo()
  const [said, setSaid] = useState('')
  const kept = useMemo(() => entries.filter(isKept), [entries])
  const { record } = useRecord(entries.length > 0 ? 'notes' : null)
  const places = useMemo(() => placesIn(entries), [entries])
  const { nameable, tools, nameOf } = usePlaceNames(record, places)
  const annotations = useMemo(() => annotationsIn(kept), [kept])
  const collections = useMemo(() => collectionsIn(kept), [kept])
  const allGroups = useMemo(
    () => grouped(annotations, nameable).map(({ group }) => group),
    [annotations, nameable],
  )
  const isNowhere = search.in !== undefined && !isGroup(search.in) && !allGroups.includes(search.in)
  const mended = useMemo(() => (isNowhere ? { ...search, in: undefined } : search), [search, isNowhere])
  // The list may lag behind the typing; the field may not.
  const asked = useDeferredValue(mended)
  const found = useMemo(
    () => matching(annotations, asked, ({ place }) => nameOf(place)),
    [annotations, asked, nameOf],
  )
  const groups = useMemo(() => grouped(found, nameable), [found, nameable])
  const wrong = useWrongValues(notesSearch)

  const nameOfEntry = (entry: Entry): string =>
    entry.type === 'annotation'
      ? `${t(`kind.${entry.kind}`)}: ${nameOf(entry.place)}`
      : isolateOwn(entry.title || t('collections.untitled'))
  const remove = (entry: Entry) => {
    void change({ [entry.id]: (present) => deleted(present ?? entry) })
    done(
      t('deleted', { what: nameOfEntry(entry) }),
      () => void change({ [entry.id]: (present) => broughtBack(present ?? entry) }),
    )
  }
  const changeSearch = useCallback(
    (next: NotesSearch) => void navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  )
  const save = () => saveAnnotations(kept, language)
  const begin = () => {
    const collection = newCollection('')
    void change({ [collection.id]: () => collection })
  }
  const isEmpty = kept.length === 0

  return (
    <main id="text" className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <noscript>
        <p>{t('needsScripts')}</p>
      </noscript>
      <WrongValues values={isNowhere && search.in !== undefined ? [...wrong, search.in] : wrong} />
      <div className={styles.live}>
        <TroubleNotice trouble={trouble} onExport={isEmpty ? null : save} />
        {undoables.map((undoable) => (
          <Notice key={undoable.id}>
            <span>
              <MixedText text={undoable.said} />
            </span>
            <Button look="link" onClick={() => undo(undoable)}>
              {t('undo')}
            </Button>
          </Notice>
        ))}
        <StatusLine>{isOpen ? said : t('opening')}</StatusLine>
        <SharedCollection entries={entries} />
        {isOpen && isEmpty && <EmptyState hasBin={entries.length > 0} />}
        {annotations.length > 0 && (
          <section aria-labelledby="yours" className={styles.section}>
            <h2 id="yours">{t('yours')}</h2>
            <div className="screen-only">
              <NotesFilter
                search={mended}
                shown={found.length}
                total={annotations.length}
                groups={allGroups}
                tools={tools}
                onChange={changeSearch}
              />
            </div>
            {isFiltering(asked) && (
              <p className="paper-only">{t('found', { count: found.length, total: annotations.length })}</p>
            )}
            {found.length === 0 && isFiltering(asked) && <p>{t('nothing')}</p>}
            {groups.map(({ group, annotations: own }) => (
              <section key={group} aria-label={groupName(group, tools)}>
                <h3 className={styles.group}>
                  <MixedText text={groupName(group, tools)} />
                </h3>
                <ul className={styles.list}>
                  {own.map((annotation) => (
                    <NoteEntry
                      key={annotation.id}
                      annotation={annotation}
                      name={nameOf(annotation.place)}
                      isUnkept={unkept.has(annotation.id)}
                      collections={collections}
                      onDelete={remove}
                      onSaid={setSaid}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </section>
        )}
        {isOpen && (
          <section
            aria-labelledby="collections"
            className={collections.length > 0 ? styles.section : `${styles.section} screen-only`}
          >
            <h2 id="collections">{t('collections.title')}</h2>
            <p className={`${styles.soft} screen-only`}>{t('collections.what')}</p>
            <p className="screen-only">
              <Button look="plain" onClick={begin}>
                {t('collections.new')}
              </Button>
            </p>
            {collections.map((collection) => (
              <CollectionSection
                key={collection.id}
                collection={collection}
                isUnkept={unkept.has(collection.id)}
                nameOf={nameOf}
                keepTalk={keepTalk}
                onDelete={remove}
                onDone={done}
              />
            ))}
          </section>
        )}
        <Bin entries={entries.filter((entry) => !isKept(entry))} nameOf={nameOfEntry} />
        {isOpen && <ExchangeSection entries={entries} onExport={save} />}
      </div>
    </main>
  )
}
