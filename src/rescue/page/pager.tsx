import { type FormEvent, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './document-view.module.css'

interface Props {
  readonly page: number
  readonly pages: number
  readonly lastLine: number
  readonly onPage: (page: number) => void
  readonly onLine: (line: number) => void
}

/** Leafs through a long document, or goes to a line of it. */
export function Pager({ page, pages, lastLine, onPage, onLine }: Props) {
  const { t } = useTranslation('repaired')
  const [line, setLine] = useState('')
  if (pages < 2) return null
  const go = (event: FormEvent) => {
    event.preventDefault()
    if (Number(line) >= 1) onLine(Math.min(Number(line), lastLine))
  }
  return (
    <nav aria-label={t('pager.label')} className={`${styles.tools} screen-only`}>
      <Button look="plain" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('pager.before')}
      </Button>
      <span>{t('pager.of', { page, pages })}</span>
      <Button look="plain" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {t('pager.after')}
      </Button>
      <form onSubmit={go} className={styles.tools}>
        <label className={styles.goTo}>
          {t('pager.line')}
          <input
            type="number"
            min={1}
            max={lastLine}
            value={line}
            onChange={({ target }) => setLine(target.value)}
          />
        </label>
        <Button look="small" type="submit" disabled={line === ''}>
          {t('pager.go')}
        </Button>
      </form>
    </nav>
  )
}
