import { groupThousands } from '../../i18n/thousands.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { useRuleWords } from '../rule-words.ts'
import type { EditionFigures } from './figures.ts'
import narrow from './narrow-table.module.css'
import styles from './rules.module.css'

/** How many changes each rule made, in how many lines, and why it may. The bars repeat the column of lines. */
export function EditionRules({ figures }: { readonly figures: EditionFigures }) {
  const { t } = useTranslation('edition')
  const { language } = useLanguage()
  const wordsOf = useRuleWords()
  const number = (value: number) => t('rules.number', { value: groupThousands(language, value) })
  return (
    <>
      <table className={`${styles.table} ${narrow.table}`}>
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
            return (
              <tr key={rule} data-kind={kind}>
                <th scope="row">
                  <span className={styles.name}>
                    <MixedText text={name} />
                  </span>
                  <Bar value={lines} most={figures.lines} />
                  <span className={styles.why}>
                    <MixedText text={why ?? (kind === 'emendation' ? t('rules.emendations') : '')} />
                  </span>
                </th>
                <td>{number(changes)}</td>
                <td>{number(lines)}</td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('rules.total')}</th>
            <td>{number(figures.changes)}</td>
            <td>{number(figures.touchedLines)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.note}>{t('rules.totalNote', { count: figures.lines })}</p>
    </>
  )
}

/** How much of the whole. Drawn from the left; the style sheet mirrors it where lines begin at the right. */
function Bar({ value, most }: { readonly value: number; readonly most: number }) {
  const width = most > 0 ? (100 * value) / most : 0
  return (
    <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} x="0" y="2.5" width="100" height="1" />
      <rect className={styles.fill} x="0" y="0" width={width} height="6" />
    </svg>
  )
}
