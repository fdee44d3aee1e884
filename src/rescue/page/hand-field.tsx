import type { FormEvent } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './change-list.module.css'
import { useDraft } from './use-draft.ts'
import { useKeptFocus } from './use-kept-focus.ts'

interface Props {
  /** Under which what is being written is kept. */
  readonly draft: string
  readonly line: number
  readonly text: string
  readonly isByHand: boolean
  /** @param text none gives the row back to the rules */
  readonly onText: (text: string | null) => void
}

/** A line as a person would have it, in place of all that the rules say of it. */
export function HandField({ draft, line, text, isByHand, onText }: Props) {
  const { t } = useTranslation('repaired')
  const [written, setWritten] = useDraft(draft)
  const { group, keepFocus } = useKeptFocus<HTMLDivElement>()
  const write = (next: string | null) => {
    keepFocus()
    setWritten(next)
  }
  const set = (event: FormEvent) => {
    event.preventDefault()
    if (written !== null && written !== text) onText(written)
    write(null)
  }
  const giveBack = () => {
    keepFocus()
    onText(null)
  }
  return (
    <div ref={group} className={written === null ? `${styles.edit} screen-only` : undefined}>
      {written === null ? (
        <p className={styles.tools}>
          <Button look="link" aria-label={t('byHand.editFor', { line })} onClick={() => write(text)}>
            {t('byHand.edit')}
          </Button>
          {isByHand && (
            <Button look="link" onClick={giveBack}>
              {t('byHand.reset')}
            </Button>
          )}
        </p>
      ) : (
        <form onSubmit={set} className={styles.hand}>
          <textarea
            dir="auto"
            aria-label={t('byHand.label', { line })}
            className={styles.field}
            rows={Math.min(8, Math.ceil(written.length / 60) + 1)}
            value={written}
            onChange={({ target }) => setWritten(target.value)}
          />
          <span className={styles.tools}>
            <Button look="small" type="submit">
              {t('byHand.set')}
            </Button>
            <Button look="small" onClick={() => write(null)}>
              {t('byHand.leave')}
            </Button>
          </span>
        </form>
      )}
    </div>
  )
}
