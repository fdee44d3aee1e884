import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { PanelProps } from '../../place/actions/thing-action.ts'
import { MixedText } from '../../ui/mixed-text.tsx'
import { newAnnotation } from '../model/changes.ts'
import { annotationsIn, isKept } from '../model/entry.ts'
import { QuotedWords } from '../page/quoted-words.tsx'
import { useNotes } from '../store/use-notes.ts'
import { NotesOnPlace } from './notes-on-place.tsx'
import styles from './panel.module.css'
import { isSamePlace, placeOfTarget } from './place-of-target.ts'

/** A note on a thing or on words: those that are there already, or a new one. */
export default function NotePanel({ target, onClose }: PanelProps) {
  const { t } = useTranslation('notes')
  const { entries } = useNotes()
  const [begun] = useState(() => newAnnotation('note', placeOfTarget(target)))
  const { place } = begun
  return (
    <div className={styles.panel}>
      <p>
        <MixedText text={t('action.title', { place: target.name })} />
      </p>
      {place.selection && <QuotedWords selection={place.selection} />}
      <NotesOnPlace
        name={target.name}
        annotations={annotationsIn(entries).filter((each) => isKept(each) && isSamePlace(each.place, place))}
        begun={begun}
        areQuoted={false}
        onLeave={onClose}
      />
    </div>
  )
}
