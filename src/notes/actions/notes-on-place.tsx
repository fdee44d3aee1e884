import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Notice } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { saveAnnotations } from '../exchange/save-notes.ts'
import { broughtBack, deleted, withText } from '../model/changes.ts'
import { type Annotation, isKept } from '../model/entry.ts'
import { NoteField } from '../page/note-field.tsx'
import { QuotedWords } from '../page/quoted-words.tsx'
import { TroubleNotice } from '../page/trouble-notice.tsx'
import { useUndo } from '../page/use-undo.ts'
import { useChange, useNotes } from '../store/use-notes.ts'
import styles from './panel.module.css'

interface Props {
  /** What the page calls the place. */
  readonly name: string
  readonly annotations: readonly Annotation[]
  /** A note that is stored with its first letter; shown where there is no other. */
  readonly begun: Annotation | null
  /** Whether each says which words it is about. */
  readonly areQuoted: boolean
  readonly onLeave: () => void
}

/** Notes to be read, written and deleted where they are. */
export function NotesOnPlace({ name, annotations, begun, areQuoted, onLeave }: Props) {
  const { t } = useTranslation('notes')
  const { language } = useLanguage()
  const { entries, trouble } = useNotes()
  const change = useChange()
  const { undoables, done, undo } = useUndo()
  const kept = useMemo(() => entries.filter(isKept), [entries])
  const list = useRef<HTMLDivElement>(null)
  const isNew = annotations.length === 0
  const shown = isNew && begun ? [begun] : annotations
  // Who wants to write, writes: the dialog itself gives the focus to its title.
  // biome-ignore lint/correctness/useExhaustiveDependencies: notes that are read from the store take the place of the new one
  useEffect(() => {
    if (begun) list.current?.querySelector('textarea')?.focus()
  }, [begun, isNew])
  const write = (annotation: Annotation, text: string) =>
    void change({
      [annotation.id]: (present) =>
        withText(present?.type === 'annotation' && !present.deleted ? present : annotation, text),
    })
  const remove = (annotation: Annotation) => {
    void change({ [annotation.id]: (present) => deleted(present ?? annotation) })
    done(
      t('deleted', { what: t(`kind.${annotation.kind}`) }),
      () => void change({ [annotation.id]: (present) => broughtBack(present ?? annotation) }),
    )
    // The button that had the focus is gone.
    list.current?.focus()
  }
  return (
    <div ref={list} className={styles.panel} tabIndex={-1}>
      <TroubleNotice trouble={trouble} onExport={() => saveAnnotations(kept, language)} />
      {undoables.map((undoable) => (
        <Notice key={undoable.id}>
          <span>{undoable.said}</span>
          <Button look="link" onClick={() => undo(undoable)}>
            {t('undo')}
          </Button>
        </Notice>
      ))}
      {shown.map((annotation) => (
        <div key={annotation.id} className={styles.note}>
          {areQuoted && annotation.place.selection && <QuotedWords selection={annotation.place.selection} />}
          <NoteField
            label={t('textFor', { place: name })}
            caption={t('text')}
            text={annotation.text}
            onText={(text) => write(annotation, text)}
          />
          {annotations.includes(annotation) && (
            <Button
              look="small"
              aria-label={t('deleteFor', { kind: t(`kind.${annotation.kind}`), place: name })}
              onClick={() => remove(annotation)}
            >
              {t('delete')}
            </Button>
          )}
        </div>
      ))}
      <p className={styles.soft}>
        {!trouble && `${t('action.save')} `}
        <Link to="/$lang/notes" params={{ lang: language }} onClick={onLeave}>
          {t('action.all')}
        </Link>
      </p>
    </div>
  )
}
