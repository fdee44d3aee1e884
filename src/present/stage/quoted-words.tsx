import { type ReactNode, useMemo } from 'react'
import { keepNumbersWhole } from '../../i18n/digits.ts'
import { directionOf, type Language } from '../../i18n/language.ts'
import { ScriptText } from '../../ui/script-text.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import { quotedRuns } from '../deck/quote.ts'
import type { Quotation } from '../deck/schema.ts'
import { LongWords } from '../long-words.tsx'
import styles from './stage.module.css'
import { useTalkContext } from './talk-context.ts'

interface Props {
  readonly quotation: Quotation
  readonly language: Language
  /** Which of its emphases is seen, from 1; 0 for none. */
  readonly emphasis: number
}

/** Words of a document in one of its languages. */
export function QuotedWords({ quotation, language, emphasis }: Props) {
  const { material } = useTalkContext()
  const { ofText } = useDigits()
  const runs = useMemo(() => {
    const part = material.quotable(quotation.at)
    return part ? quotedRuns(part, quotation, language) : []
  }, [material, quotation, language])
  return (
    <blockquote
      lang={language}
      dir={directionOf(language)}
      className={styles.quotation}
      data-locator={quotation.at}
      data-emphasis={emphasis > 0 ? emphasis : undefined}
    >
      <p>
        {runs.map(({ at, text, emphasis: own }) => (
          <Run key={at} isEmphasised={own === emphasis && emphasis > 0}>
            <LongWords text={text}>
              <ScriptText
                text={keepNumbersWhole(text)}
                language={language}
                digits={language === 'ar' ? ofText : 'latn'}
              />
            </LongWords>
          </Run>
        ))}
      </p>
    </blockquote>
  )
}

interface RunProps {
  readonly isEmphasised: boolean
  readonly children: ReactNode
}

function Run({ isEmphasised, children }: RunProps) {
  return isEmphasised ? <mark className={styles.emphasis}>{children}</mark> : <span>{children}</span>
}
