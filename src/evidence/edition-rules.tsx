import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language-context.tsx'
import { barOf, TRACK } from './bar.ts'
import type { EditionFigures } from './edition-figures.ts'
import styles from './edition-rules.module.css'
import { useRuleWords } from './rule-words.ts'

/** How many changes each rule made, in how many lines, and why it may. The bars repeat the column of lines. */
export function EditionRules({ figures }: { readonly figures: EditionFigures }) {
  const { t } = useTranslation('edition')
  const { direction } = useLanguage()
  const wordsOf = useRuleWords()
  return (
    <>
      <table className={styles.table}>
        <caption>{t('rules.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rules.rule')}</th>
            <th scope="col">{t('rules.changes')}</th>
            <th scope="col">{t('rules.lines')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.rules.map(({ rule, kind, changes, lines }) => {
            const { name, why } = wordsOf(rule)
            const bar = barOf(lines, figures.lines, direction)
            return (
              <tr key={rule} data-kind={kind}>
                <th scope="row">
                  <span className={styles.name}>{name}</span>
                  <svg
                    className={styles.bar}
                    viewBox={`0 0 ${TRACK} 6`}
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect className={styles.track} x="0" y="2.5" width={TRACK} height="1" />
                    <rect className={styles.fill} x={bar.x} y="0" width={bar.width} height="6" />
                  </svg>
                  <span className={styles.why}>
                    {why ?? (kind === 'emendation' ? t('rules.emendations') : '')}
                  </span>
                </th>
                <td>{t('rules.number', { value: changes })}</td>
                <td>{t('rules.number', { value: lines })}</td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('rules.total')}</th>
            <td>{t('rules.number', { value: figures.changes })}</td>
            <td>{t('rules.number', { value: figures.touchedLines })}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.note}>{t('rules.totalNote', { count: figures.lines })}</p>
    </>
  )
}
