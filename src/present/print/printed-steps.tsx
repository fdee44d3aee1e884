import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { setDigits } from '../../i18n/digits.ts'
import { directionOf } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { ScriptText } from '../../ui/script-text.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import { lastOf } from '../deck/position.ts'
import type { Step } from '../deck/schema.ts'
import type { Paper } from '../search.ts'
import { StageIn } from '../stage/stage.tsx'
import { TalkProvider, useTalkContext } from '../stage/talk-context.ts'
import { useRoom } from '../stage/use-room.tsx'
import styles from './printed-steps.module.css'
import { roomAnswers } from './room-answers.ts'
import { usePrintAtOnce } from './use-print-at-once.ts'

interface Props {
  readonly paper: Paper
  /** Whether the page was opened to be printed. */
  readonly atOnce: boolean
}

/** The whole deck for paper, with all that its steps show. It is made when the page is about to be printed. */
export function PrintedSteps({ paper, atOnce }: Props) {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The page is laid out for paper when this event has been answered, and not again.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  usePrintAtOnce(atOnce)
  return printing && createPortal(<Pages paper={paper} />, document.body)
}

function Pages({ paper }: { readonly paper: Paper }) {
  const context = useTalkContext()
  // On paper every view is as its step says.
  const own = useMemo(() => ({ ...context, live: null, show: null }), [context])
  const { deck } = context
  const first = useRef<HTMLDivElement>(null)
  // All pages are of one size: one of them is measured for all.
  const room = useRoom(first)
  const numbered = deck.steps.map((step, index) => ({ step, number: index + 1 }))
  return (
    <TalkProvider value={own}>
      <div className={styles.pages} data-printed="" data-paper={paper}>
        {numbered.map(({ step, number }) => (
          <section key={number} className={styles.sheet}>
            <div className={styles.page}>
              <StageIn at={lastOf(deck, number)} room={room} {...(number === 1 ? { frame: first } : {})} />
            </div>
            {paper === 'notes' && <Notes step={step} />}
            {paper === 'handout' && <Beside step={step} number={number} />}
          </section>
        ))}
      </div>
    </TalkProvider>
  )
}

/** What the speaker says, below the step. */
function Notes({ step }: { readonly step: Step }) {
  const { language } = useLanguage()
  const { ofText } = useDigits()
  return (
    <p className={styles.notes} lang={language} dir={directionOf(language)}>
      <ScriptText
        text={step.notes[language]}
        language={language}
        digits={language === 'ar' ? ofText : 'latn'}
      />
    </p>
  )
}

/** Beside a step that is handed out: its name, what the room answered, and lines to write on. */
function Beside({ step, number }: { readonly step: Step; readonly number: number }) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  const { deck, tallies } = useTalkContext()
  const answers = roomAnswers(step, deck, tallies)
  return (
    <div className={styles.beside}>
      <h2>
        {setDigits(String(number), ofInterface)}. <MixedText text={step.title[language]} />
      </h2>
      {answers && (
        <>
          <p>{t('room')}</p>
          <ul>
            {answers.map(({ answer, hands }) => (
              <li key={answer.id}>
                {answer.label[language]}: {setDigits(String(hands), ofInterface)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.lines} />
    </div>
  )
}
