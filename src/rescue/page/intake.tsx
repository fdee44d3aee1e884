import { type ClipboardEvent, useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { useEarlyText } from '../../ui/use-early-text.ts'
import { deskHere } from '../repairing/desk-here.ts'
import { openingOf } from '../repairing/source.ts'
import styles from './intake.module.css'
import { useDraft } from './use-draft.ts'

/** A longer text is repaired as it is pasted: in a field it would stop the page. */
const LONGEST_IN_FIELD = 200_000

interface Props {
  readonly isBusy: boolean
  /** Whether files are held over the page. */
  readonly isOver: boolean
  readonly onFiles: (files: readonly File[]) => void
  /** Told of a long text that could not be pasted, as something else is under way. */
  readonly onUnpasted: () => void
}

/** Where a document is brought: a file chosen or dropped, or a text pasted. */
export function Intake({ isBusy, isOver, onFiles, onUnpasted }: Props) {
  const { t } = useTranslation('rescue')
  const field = useRef<HTMLTextAreaElement>(null)
  const [draft, write] = useDraft('pasted')
  const text = draft ?? ''
  useEarlyText(field, write)
  const repair = (whole: string) => {
    deskHere().bringText(whole, t('intake.pasted', { words: openingOf(whole) }))
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.length <= LONGEST_IN_FIELD) return
    event.preventDefault()
    if (isBusy) return onUnpasted()
    const { selectionStart, selectionEnd } = event.currentTarget
    repair(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd))
  }
  return (
    <section aria-labelledby="intake" className={styles.intake} data-over={isOver || undefined}>
      <h2 id="intake">{t('intake.title')}</h2>
      <p className={styles.file}>
        <label className={`${buttonLook('main')} ${styles.choose}`}>
          {t('intake.choose')}
          <input
            type="file"
            accept=".txt,.text,.md,.csv,.pdf,text/*,application/pdf"
            className="visually-hidden"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              onFiles([...(currentTarget.files ?? [])])
              currentTarget.value = ''
            }}
          />
        </label>
        <span>{t('intake.drop')}</span>
      </p>
      <div className={styles.paste}>
        <label htmlFor="pasted">{t('intake.paste')}</label>
        <textarea
          id="pasted"
          ref={field}
          dir="auto"
          rows={6}
          className={styles.text}
          value={text}
          onPaste={onPaste}
          onChange={({ target }) => write(target.value)}
        />
        <p>
          <Button look="plain" disabled={isBusy || text.trim() === ''} onClick={() => repair(text)}>
            {t('intake.repair')}
          </Button>
        </p>
      </div>
    </section>
  )
}
