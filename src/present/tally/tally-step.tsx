import { setDigits } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import type { Answer } from '../deck/schema.ts'
import { OwnWords } from '../own-words.tsx'
import { useTalkContext } from '../stage/talk-context.ts'
import { dotsFor } from './dots.ts'
import { Hands } from './hands.tsx'
import { Marks } from './marks.tsx'
import { handsFor } from './tallies.ts'
import styles from './tally-step.module.css'

interface Props {
  readonly question: string
  readonly answers: readonly Answer[]
  /** Whether what the report says stands beside it. */
  readonly withReport: boolean
}

/** The room's answer to a question as marks, beside what the report says of the same. */
export function TallyStep({ question, answers, withReport }: Props) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  const { tallies, count } = useTalkContext()
  const figure = (value: number) => setDigits(String(value), ofInterface)
  const hands = answers.map(({ id }) => handsFor(tallies, question, id))
  const compares = answers.some(({ report }) => report)
  const dots = dotsFor([...hands, ...answers.map(({ report }) => report?.value ?? 0)])
  return (
    <table
      className={styles.tally}
      aria-label={t('room')}
      data-question={question}
      data-compares={compares || undefined}
    >
      {compares && (
        <thead>
          <tr>
            <td />
            <th scope="col">{t('room')}</th>
            <th scope="col" data-hidden={!withReport || undefined}>
              {t('report')}
            </th>
          </tr>
        </thead>
      )}
      <tbody>
        {answers.map(({ id, label, tone, report }, index) => {
          const own = hands[index] ?? 0
          return (
            <tr key={id} data-answer={id}>
              <th scope="row">
                <OwnWords words={label} />
              </th>
              <td>
                <div className={styles.count}>
                  {count ? (
                    <Hands
                      answer={label[language]}
                      count={own}
                      onCount={(hands) => count(question, id, hands)}
                    />
                  ) : (
                    <span className={styles.hands}>{figure(own)}</span>
                  )}
                  <Marks count={own} dots={dots} tone={tone} />
                </div>
              </td>
              {compares && (
                <td data-hidden={!withReport || undefined} data-locator={report?.at}>
                  {report && (
                    <div className={styles.count}>
                      <span className={styles.hands}>{figure(report.value)}</span>
                      <Marks count={report.value} dots={dots} tone={tone} />
                    </div>
                  )}
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
