import { useTranslation } from '../../i18n/use-translation.ts'
import type { MarkedRun } from '../model/settle.ts'
import styles from './marked-text.module.css'

const ARABIC = /\p{Script=Arabic}/u
/** What stands around a line and cannot be seen. */
const FRAME = /[\r\f\v\ufeff]/gu

/** A line with what was taken away or brought in marked, and its pieces numbered. Letter for letter: no digit is exchanged. */
export function MarkedText({
  runs,
  side,
}: {
  readonly runs: readonly MarkedRun[]
  readonly side: 'source' | 'edited'
}) {
  const { t } = useTranslation('repaired')
  const isArabic = runs.some(({ text }) => ARABIC.test(text))
  return (
    <span className={styles.line} lang={isArabic ? 'ar' : undefined} dir={isArabic ? 'rtl' : 'ltr'}>
      {runs.map((run) => {
        const text = run.text.replace(FRAME, '')
        if (text === '') return null
        const Element = run.kind === 'kept' ? 'span' : side === 'source' ? 'del' : 'ins'
        return (
          <Element key={run.at} className={styles[run.kind]}>
            {run.piece !== null && run.opens && (
              <span className={styles.piece} data-number={t('pieceNumber', { number: run.piece })}>
                <span className="visually-hidden">{t('piece', { number: run.piece })} </span>
              </span>
            )}
            {text}
          </Element>
        )
      })}
    </span>
  )
}
