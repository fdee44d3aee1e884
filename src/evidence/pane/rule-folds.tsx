import { useTranslation } from '../../i18n/use-translation.ts'
import { MixedText } from '../../ui/mixed-text.tsx'
import type { PartEvidence } from '../part-evidence.ts'
import { useRuleWords } from '../rule-words.ts'
import styles from './rule-folds.module.css'

/** The rules at work in a part, folded with their counts: thirty small deletions must not drown one decision. */
export function RuleFolds({ rules }: { readonly rules: PartEvidence['rules'] }) {
  const { t } = useTranslation('evidence')
  const wordsOf = useRuleWords()
  return (
    <ul className={styles.rules}>
      {rules.map(({ rule, count, lines }) => {
        const { name, why } = wordsOf(rule)
        return (
          <li key={rule}>
            <details>
              <summary>
                <MixedText text={name} /> <span className={styles.count}>{t('times', { count })}</span>
              </summary>
              {why && (
                <p>
                  <MixedText text={why} />
                </p>
              )}
              <ul className={styles.lines} aria-label={t('inLines')}>
                <li aria-hidden="true">{t('inLines')}</li>
                {lines.map((line) => (
                  <li key={line.number}>
                    {line.count > 1
                      ? t('lineTimes', { number: line.number, times: line.count })
                      : t('lineNumber', { number: line.number })}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        )
      })}
    </ul>
  )
}
