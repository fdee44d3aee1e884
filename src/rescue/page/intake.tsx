import { type DragEvent, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { shortened } from '../../ui/shortened.ts'
import { deskHere } from '../repairing/desk-here.ts'
import styles from './intake.module.css'

const LONGEST_NAME = 40

/** Where a document is brought: a file chosen or dropped, or a text pasted. */
export function Intake({ isBusy }: { readonly isBusy: boolean }) {
  const { t } = useTranslation('rescue')
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const bring = (file: File | undefined) => {
    if (file && !isBusy) void deskHere().bringFile(file)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    bring(event.dataTransfer.files[0])
  }
  const repair = () => {
    const words = shortened(text.trim().slice(0, 400).replace(/\s+/gu, ' '), LONGEST_NAME)
    deskHere().bringText(text, t('intake.pasted', { words }))
  }
  return (
    <section
      aria-labelledby="intake"
      className={styles.intake}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
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
              bring(currentTarget.files?.[0])
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
          dir="auto"
          rows={6}
          className={styles.text}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p>
          <Button look="plain" disabled={isBusy || text.trim() === ''} onClick={repair}>
            {t('intake.repair')}
          </Button>
        </p>
      </div>
    </section>
  )
}
