import { useId, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { LONGEST_TEXT } from '../model/entry.ts'
import styles from './note-field.module.css'

/** With our fonts a browser lays out all of a long text anew at each letter: seconds for the longest notes. */
const LONG_TEXT = 10_000

interface Props {
  /** What the field is called aloud. */
  readonly label: string
  /** What stands above it. */
  readonly caption: string
  readonly text: string
  /** Called at every change: nothing waits for a button. */
  readonly onText: (text: string) => void
}

/** A field for words of one's own, stored as they are written; of a text that is too long it says so. */
export function NoteField({ label, caption, text, onText }: Props) {
  const { t } = useTranslation('notes')
  const id = useId()
  const [tooMany, setTooMany] = useState(0)
  return (
    <div className={styles.field}>
      {/* A field on paper shows no more than its height. */}
      {text !== '' && (
        <p className={`${styles.printed} paper-only`} dir="auto">
          {text}
        </p>
      )}
      <label htmlFor={id} className={`${styles.caption} screen-only`}>
        {caption}
      </label>
      <textarea
        id={id}
        aria-label={label}
        className={`${styles.text} ${text.length > LONG_TEXT ? styles.long : ''} screen-only`}
        dir="auto"
        rows={text === '' ? 1 : Math.min(12, text.slice(0, 4000).split('\n').length + 1)}
        value={text}
        onChange={({ target }) => {
          setTooMany(Math.max(0, target.value.length - LONGEST_TEXT))
          onText(target.value.slice(0, LONGEST_TEXT))
        }}
      />
      <StatusLine>{tooMany > 0 && t('tooLong', { count: tooMany, most: LONGEST_TEXT })}</StatusLine>
    </div>
  )
}
