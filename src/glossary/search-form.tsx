import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/controls/button.tsx'
import { useEarlyText } from '../ui/use-early-text.ts'
import styles from './search-form.module.css'

interface Props {
  readonly query: string | undefined
  readonly shown: number
  readonly total: number
  readonly onChange: (query: string | undefined) => void
}

/** Narrows the list; what it says stands in the address. Only for a page with scripts: without, the whole list reads. */
export function SearchForm({ query, shown, total, onChange }: Props) {
  const { t } = useTranslation('glossary')
  /** While a person types, the field is ahead of the address; when they leave it, the address is right again. */
  const [typed, setTyped] = useState<string | null>(null)
  const type = (words: string) => {
    setTyped(words)
    onChange(words.trim() ? words : undefined)
  }
  const field = useRef<HTMLInputElement>(null)
  useEarlyText(field, type)
  const all = () => {
    setTyped(null)
    onChange(undefined)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than the browsers (and the test DOM) that must know it
    <div role="search" aria-label={t('search')} className={styles.form}>
      <form className={styles.fields} onSubmit={(event) => event.preventDefault()}>
        <label className={styles.words}>
          <span>{t('words')}</span>
          <input
            ref={field}
            type="search"
            value={typed ?? query ?? ''}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(null)}
          />
        </label>
        <p className={styles.count}>
          <span role="status">
            {query === undefined ? t('terms', { count: total }) : t('found', { count: shown, total })}
          </span>
          {query !== undefined && (
            <Button look="small" onClick={all}>
              {t('clear')}
            </Button>
          )}
        </p>
      </form>
    </div>
  )
}
