import type { Bilingual } from '../corpus/bilingual.ts'
import { NoteText } from '../ui/thing/note-text.tsx'
import styles from './entry.module.css'

/** What editors say of an entry, under the name of what it is. */
export function EntryNote({ label, note }: { readonly label: string; readonly note: Bilingual }) {
  return (
    <div className={styles.note}>
      <p className={styles.label}>{label}</p>
      <p className={styles.said}>
        <NoteText note={note} />
      </p>
    </div>
  )
}
