import { useRef } from 'react'
import type { Footnote } from '../edition/model.ts'
import { setDigits } from '../i18n/digits.ts'
import { directionOf, type Language } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { partLocator } from '../locator.ts'
import { ActionsButton } from '../place/actions/actions-button.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import { useFindable } from '../ui/use-findable.ts'
import bilingual from './bilingual/bilingual.module.css'
import { TranslatorsNotes } from './bilingual/translators-note.tsx'
import styles from './footnote-aside.module.css'
import { MarkedText, markId } from './marked-text.tsx'
import { useOpenFootnotes } from './open-footnotes.ts'
import { useText } from './text-context.tsx'

/**
 * A footnote, right after the paragraph that calls it: in the margin where there is one, otherwise closed until its
 * mark is tapped or the browser finds something in it (and open without scripts and in print).
 */
export function FootnoteAside({ note, from }: { readonly note: Footnote; readonly from: string }) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const { id, english } = useText()
  const { open, reveal } = useOpenFootnotes()
  const element = useRef<HTMLElement>(null)
  useFindable(element, !open.has(note.eId), () => reveal(note.eId))
  return (
    <aside
      ref={element}
      id={note.eId}
      className={`${styles.note} ${bilingual.sides}`}
      data-locator={`${id}/${note.eId}`}
      aria-label={t('footnoteTitle', { num: note.num })}
      role="doc-footnote"
      tabIndex={-1}
      lang={language}
    >
      <NoteText note={note} from={from} text="ar" />
      {english && <NoteText note={note} from={from} text="en" />}
      <TranslatorsNotes eId={note.eId} />
    </aside>
  )
}

interface NoteTextProps {
  readonly note: Footnote
  readonly from: string
  readonly text: Language
}

/** The note in one of its languages, with its way back to that language's mark. */
function NoteText({ note, from, text }: NoteTextProps) {
  const { t } = useTranslation(['reader', 'place'])
  const { language } = useLanguage()
  const { digits } = useSettings()
  const { id } = useText()
  const { close } = useOpenFootnotes()
  return (
    <p className={text === 'ar' ? bilingual.arabic : bilingual.english} lang={text} dir={directionOf(text)}>
      <span className={styles.number} data-no-words>
        {setDigits(String(note.num), text === 'ar' ? digits : 'latn')}
      </span>{' '}
      <MarkedText part={note} text={text} />{' '}
      <a
        className={styles.back}
        data-no-words
        href={`#${markId(from, note.eId, text)}`}
        aria-label={t('backToText', { num: note.num })}
        title={t('backToText', { num: note.num })}
        lang={language}
        data-note-back={note.eId}
        onClick={() => close(note.eId)}
      >
        ↩︎
      </a>
      <ActionsButton
        locator={partLocator(id, note.eId)}
        name={t('place:part.footnote', { num: note.num })}
        className={styles.actions}
      />
    </p>
  )
}
