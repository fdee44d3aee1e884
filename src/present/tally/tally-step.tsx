import { setDigits } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import type { Answer } from '../deck/schema.ts'
import { OwnWords } from '../own-words.tsx'
import { useTalkContext } from '../stage/talk-context.ts'
import { countsFor } from './counts.ts'
import { unitFor } from './dots.ts'
import { Dots } from './dots-view.tsx'
import { Hands } from './hands.tsx'
import { handsFor } from './tallies.ts'
import styles from './tally-step.module.css'

interface Props {
  readonly question: string
  readonly answers: readonly Answer[]
  /** Whether what the report says stands beside it. */
  readonly withReport: boolean
}

/** The room's answer to a question as dots, beside what the report says of the same. */
export function TallyStep({ question, answers, withReport }: Props) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  const { tallies, count } = useTalkContext()
  const figure = (value: number) => setDigits(String(value), ofInterface)
  const compares = answers.some(({ report }) => report)
  const unit = unitFor(countsFor(tallies, question, answers))
  return (
    <table className={styles.tally} aria-label={t('room')} data-question={question}>
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
        {answers.map(({ id, label, tone, report }) => {
          const own = handsFor(tallies, question, id)
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
                  <Dots count={own} unit={unit} tone={tone} />
                </div>
              </td>
              {compares && (
                <td data-hidden={!withReport || undefined} data-locator={report?.at}>
                  {report && (
                    <div className={styles.count}>
                      <span className={styles.hands}>{figure(report.value)}</span>
                      <Dots count={report.value} unit={unit} tone={tone} />
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
