import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Footnote } from '../edition/model.ts'
import { setDigits } from '../i18n/digits.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import styles from './footnote-aside.module.css'
import { MarkedText } from './marked-text.tsx'
import { useNotes } from './open-notes.ts'
import { useReader } from './reader-context.tsx'
import { useFindable } from './use-findable.ts'

/**
 * A footnote, right after the paragraph that calls it: in the margin where there is one, otherwise closed until its
 * mark is tapped or the browser finds something in it (and open without scripts and in print).
 */
export function FootnoteAside({ note, from }: { readonly note: Footnote; readonly from: string }) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const { digits } = useSettings()
  const { id } = useReader()
  const { open, close, reveal } = useNotes()
  const element = useRef<HTMLElement>(null)
  useFindable(element, !open.has(note.eId), () => reveal(note.eId))
  return (
    <aside
      ref={element}
      id={note.eId}
      className={styles.note}
      data-locator={`${id}/${note.eId}`}
      aria-label={t('footnoteTitle', { num: note.num })}
      role="doc-footnote"
      tabIndex={-1}
      lang={language}
      dir="rtl"
    >
      <p lang="ar">
        <span className={styles.number}>{setDigits(String(note.num), digits)}</span>{' '}
        <MarkedText part={note} />{' '}
        <a
          className={styles.back}
          href={`#${from}.${note.eId}`}
          aria-label={t('backToText', { num: note.num })}
          title={t('backToText', { num: note.num })}
          lang={language}
          data-note-back={note.eId}
          onClick={() => close(note.eId)}
        >
          ↩︎
        </a>
      </p>
    </aside>
  )
}
