import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import styles from './notes-in-text.module.css'

interface Props {
  /** What the page calls the part. */
  readonly name: string
  readonly count: number
  /** Whether the part has its number in the margin. */
  readonly isNumbered: boolean
  readonly onOpen: () => void
}

/** Says beside a part that there are notes on it, and opens them. */
export function MarginMark({ name, count, isNumbered, onOpen }: Props) {
  const { t } = useTranslation('notes')
  const { language, direction } = useLanguage()
  const label = t('mark.label', { count, place: name })
  return (
    <span
      className={`${isNumbered ? styles.besideText : styles.belowText} screen-only`}
      lang={language}
      dir={direction}
      data-no-words
    >
      <button type="button" className={styles.button} aria-label={label} title={label} onClick={onOpen}>
        <svg viewBox="0 0 16 16" className={styles.sign} aria-hidden="true">
          <path d="M2.5 1.5h11v9l-4 4h-7z" className={styles.sheet} />
          <path d="M5 5h6M5 8h4" className={styles.lines} />
        </svg>
      </button>
    </span>
  )
}
