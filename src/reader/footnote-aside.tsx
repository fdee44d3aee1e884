import { useTranslation } from 'react-i18next'
import type { Footnote } from '../edition/model.ts'
import { setDigits } from '../i18n/digits.ts'
import { useSettings } from '../ui/settings/settings-store.ts'
import styles from './footnote-aside.module.css'
import { MarkedText } from './marked-text.tsx'
import { useNotes } from './open-notes.ts'
import { useReader } from './reader-context.tsx'

/**
 * A footnote, right after the paragraph that calls it: in the margin where there is one, otherwise closed until its
 * mark is tapped (and open without scripts and in print).
 */
export function FootnoteAside({ note, from }: { readonly note: Footnote; readonly from: string }) {
  const { t } = useTranslation('reader')
  const { digits } = useSettings()
  const { id } = useReader()
  const { open, close } = useNotes()
  return (
    <aside
      id={note.eId}
      className={styles.note}
      data-locator={`${id}/${note.eId}`}
      data-open={open.has(note.eId) || undefined}
      aria-label={t('footnoteTitle', { num: note.num })}
      role="doc-footnote"
      tabIndex={-1}
      lang="ar"
      dir="rtl"
    >
      <p>
        <span className={styles.number}>{setDigits(String(note.num), digits)}</span>{' '}
        <MarkedText part={note} />{' '}
        <a
          className={styles.back}
          href={`#${from}.${note.eId}`}
          aria-label={t('backToText', { num: note.num })}
          title={t('backToText', { num: note.num })}
          data-note-back={note.eId}
          onClick={() => close(note.eId)}
        >
          ↩︎
        </a>
      </p>
    </aside>
  )
}
