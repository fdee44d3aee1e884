import { useMemo, useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { useFindable } from '../../ui/use-findable.ts'
import styles from '../footnote-aside.module.css'
import markStyles from '../marked-text.module.css'
import { useOpenFootnotes } from '../open-footnotes.ts'
import { useText } from '../text-context.tsx'
import own from './bilingual.module.css'
import { translatorsNotes } from './translators-notes.ts'

const NONE: ReturnType<typeof translatorsNotes> = []

function useTranslatorsNotes(eId: string) {
  const translated = useText().english?.partOf(eId)
  return useMemo(() => (translated ? translatorsNotes(translated) : NONE), [translated])
}

/** After a clause whose English needs a word of explanation. */
export function TranslatorsMark({ eId, id }: { readonly eId: string; readonly id: string }) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const note = useTranslatorsNotes(eId).find((each) => each.id === id)
  if (!note) return null
  const { letter } = note
  return (
    <span className={`${markStyles.mark} ${own.translatorsMark}`} data-no-words>
      <a
        id={`${id}.mark`}
        href={`#${id}`}
        aria-label={t('translatorsNote', { letter })}
        title={t('translatorsNote', { letter })}
        lang={language}
        data-note={id}
      >
        {letter}
      </a>
    </span>
  )
}

/** The translator's notes on a part, below it: closed until their mark is pressed or the browser finds something in one. */
export function TranslatorsNotes({ eId }: { readonly eId: string }) {
  return useTranslatorsNotes(eId).map(({ id, letter, note }) => (
    <TranslatorsNote key={id} id={id} letter={letter} note={note} />
  ))
}

interface NoteProps {
  readonly id: string
  readonly letter: string
  readonly note: { readonly ar: string; readonly en: string }
}

function TranslatorsNote({ id, letter, note }: NoteProps) {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  const { open, close, reveal } = useOpenFootnotes()
  const element = useRef<HTMLElement>(null)
  useFindable(element, !open.has(id), () => reveal(id))
  return (
    <aside
      ref={element}
      id={id}
      className={`${styles.note} ${own.translatorsNote}`}
      role="note"
      aria-label={t('translatorsNote', { letter })}
      tabIndex={-1}
      lang={language}
      dir={direction}
    >
      <p>
        <span className={styles.number}>{letter}</span> <span className={own.whose}>{t('translator')}</span>{' '}
        <MixedText text={note[language]} />{' '}
        <a
          className={styles.back}
          href={`#${id}.mark`}
          aria-label={t('backFromTranslatorsNote', { letter })}
          title={t('backFromTranslatorsNote', { letter })}
          data-note-back={id}
          onClick={() => close(id)}
        >
          ↩︎
        </a>
      </p>
    </aside>
  )
}
