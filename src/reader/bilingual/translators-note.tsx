import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../ui/language-context.tsx'
import styles from '../footnote-aside.module.css'
import markStyles from '../marked-text.module.css'
import { useNotes } from '../open-notes.ts'
import { useText } from '../text-context.tsx'
import { useFindable } from '../use-findable.ts'
import own from './bilingual.module.css'

/** The notes on a part, in the order of its segments; each is called by a letter. */
function useTranslatorsNotes(eId: string) {
  const { english } = useText()
  const noted = english
    ?.partOf(eId)
    ?.segments.flatMap(({ note }, segment) => (note ? [{ note, segment }] : []))
  return (noted ?? []).map((each, index) => ({
    ...each,
    id: `${eId}.note_${index + 1}`,
    letter: String.fromCharCode('a'.charCodeAt(0) + index),
  }))
}

/** After a clause whose English needs a word of explanation. */
export function TranslatorsMark({ eId, segment }: { readonly eId: string; readonly segment: number }) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const note = useTranslatorsNotes(eId).find((each) => each.segment === segment)
  if (!note) return null
  const { id, letter } = note
  return (
    <sup className={`${markStyles.mark} ${own.translatorsMark}`}>
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
    </sup>
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
  const { open, close, reveal } = useNotes()
  const element = useRef<HTMLElement>(null)
  useFindable(element, !open.has(id), () => reveal(id))
  return (
    <aside
      ref={element}
      id={id}
      className={`${styles.note} ${own.translatorsNote}`}
      aria-label={t('translatorsNote', { letter })}
      tabIndex={-1}
      lang={language}
      dir={direction}
    >
      <p>
        <span className={styles.number}>{letter}</span> <span className={own.whose}>{t('translator')}</span>{' '}
        {note[language]}{' '}
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
