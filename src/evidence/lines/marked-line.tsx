import { setDigits } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import styles from './marked-line.module.css'
import type { MarkedRun } from './marked-runs.ts'

interface Props {
  readonly runs: readonly MarkedRun[]
  /** How many pieces the line was cut into; left out where they are not to be numbered. */
  readonly pieces?: number
  readonly side: 'source' | 'edited'
}

/** What a run is in the language of documents: only what a person would miss is announced, not every speck of noise. */
function elementOf({ kind, moved }: MarkedRun, side: Props['side']): 'del' | 'ins' | 'mark' | 'span' {
  if (kind === 'removed' || kind === 'added' || kind === 'respelt') return side === 'source' ? 'del' : 'ins'
  return moved && kind === 'kept' ? 'mark' : 'span'
}

/** One line with its runs marked. The source's digits are its own: evidence is letter for letter. */
export function MarkedLine({ runs, pieces = 1, side }: Props) {
  const { t } = useTranslation('evidence')
  const { digits } = useSettings()
  const { language } = useLanguage()
  // The line is Arabic; what is said of it is in the language of the page.
  const lang = language === 'ar' ? undefined : language
  return runs.map((run) => {
    const Element = elementOf(run, side)
    return (
      <Element key={run.at} className={styles[run.kind]} data-moved={run.moved || undefined}>
        {run.piece !== null && run.opens && pieces > 1 && (
          <span className={styles.piece} data-number={t('pieceNumber', { number: run.piece })}>
            <span className="visually-hidden" lang={lang}>
              {t('piece', { number: run.piece, of: pieces })}{' '}
            </span>
          </span>
        )}
        {side === 'source' ? run.text : setDigits(run.text, digits)}
      </Element>
    )
  })
}
