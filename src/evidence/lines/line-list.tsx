import { useTranslation } from '../../i18n/use-translation.ts'
import type { LineEvidence } from '../part-evidence.ts'
import styles from './line-list.module.css'
import { LineSteps } from './line-steps.tsx'
import { MarkedLine } from './marked-line.tsx'

/** The element of a line, for the buttons that lead to it. */
export const lineElementId = (line: number): string => `evidence-line-${line}`

/** Each line of the source above the same line as edited, what happened between the two marked in both. */
export function LineList({ lines }: { readonly lines: readonly LineEvidence[] }) {
  const { t } = useTranslation('evidence')
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li
          key={line.number}
          id={lineElementId(line.number)}
          className={styles.line}
          data-emended={line.reason !== null || undefined}
          tabIndex={-1}
        >
          <span className={styles.number}>
            <span aria-hidden="true">{t('lineNumber', { number: line.number })}</span>
            <span className="visually-hidden">{t('line', { number: line.number })}</span>
          </span>
          <div className={styles.texts}>
            <p className={styles.source}>
              <span className="visually-hidden">{t('asExtracted')}: </span>
              <span className={styles.text} lang="ar" dir="rtl">
                <MarkedLine runs={line.marked.source} pieces={line.marked.pieces} side="source" />
              </span>
            </p>
            {line.source === line.edited ? (
              <p className={styles.unchanged}>{t('unchanged')}</p>
            ) : (
              <p className={styles.edited}>
                <span className="visually-hidden">{t('asEdited')}: </span>
                <span className={styles.text} lang="ar" dir="rtl">
                  <MarkedLine runs={line.marked.edited} pieces={line.marked.pieces} side="edited" />
                </span>
              </p>
            )}
            {line.reason && <p className={styles.tag}>{t('emendation')}</p>}
            <LineSteps steps={line.steps} />
          </div>
        </li>
      ))}
    </ol>
  )
}
