import type { ApparatusEntry } from '../../edition/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { MixedText } from '../../ui/mixed-text.tsx'
import type { StepGroup } from '../part-evidence.ts'
import { useRuleWords } from '../rule-words.ts'
import styles from './line-steps.module.css'

/** Readings longer than this stand one under the other. */
const LONG = 24

/** A line's changes in the order in which they were made; folded, as most of them are small. */
export function LineSteps({ steps }: { readonly steps: readonly StepGroup[] }) {
  const { t } = useTranslation('evidence')
  const wordsOf = useRuleWords()
  const count = steps.reduce((sum, step) => sum + step.changes.length, 0)
  if (count === 0) return null
  return (
    <details className={styles.steps}>
      <summary>{t('steps', { count })}</summary>
      <ol className={styles.list}>
        {steps.map((step) => {
          const { name } = wordsOf(step.rule)
          const key = `${step.rule} ${step.changes[0]?.at}`
          return (
            <li key={key}>
              <span className={styles.rule} data-kind={step.kind}>
                <MixedText text={name} />
              </span>
              {step.changes.length > 1 && <> {t('times', { count: step.changes.length })}</>}
              <Readings changes={step.changes} />
            </li>
          )
        })}
      </ol>
    </details>
  )
}

/** Before and after, each pair once: thirty deletions of the same letter are one line. */
function Readings({ changes }: { readonly changes: readonly ApparatusEntry[] }) {
  const { t } = useTranslation('evidence')
  const pairs = new Map(changes.map((change) => [`${change.before}\n${change.after}`, change]))
  return (
    <ul className={styles.readings}>
      {[...pairs].map(([key, { before, after }]) => (
        <li key={key} data-long={before.length > LONG || undefined}>
          <Reading text={before} Element="del" /> <span className={styles.becomes}>{t('becomes')}</span>{' '}
          <Reading text={after} Element="ins" />
        </li>
      ))}
    </ul>
  )
}

/** A reading letter for letter; spaces and nothing at all are said in words. */
function Reading({ text, Element }: { readonly text: string; readonly Element: 'del' | 'ins' }) {
  const { t } = useTranslation('evidence')
  if (text.trim() === '') {
    return (
      <span className={styles.said}>{text === '' ? t('nothing') : t('spaces', { count: text.length })}</span>
    )
  }
  return (
    <Element className={styles[Element]} lang="ar">
      <bdi dir="rtl">{text}</bdi>
    </Element>
  )
}
