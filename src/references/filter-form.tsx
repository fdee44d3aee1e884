import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/controls/button.tsx'
import { useEarlyText } from '../ui/use-early-text.ts'
import styles from './filter-form.module.css'
import { isFiltering } from './matching.ts'
import { KINDS, type ReferencesSearch } from './search.ts'

interface Props {
  readonly search: ReferencesSearch
  readonly shown: number
  readonly total: number
  readonly onChange: (search: ReferencesSearch) => void
}

/** Narrows the list; what it says stands in the address. Only for a page with scripts: without, the whole list reads. */
export function FilterForm({ search, shown, total, onChange }: Props) {
  const { t } = useTranslation('references')
  /** While a person types, the field is ahead of the address; when they leave it, the address is right again. */
  const [typed, setTyped] = useState<string | null>(null)
  const type = (words: string) => {
    setTyped(words)
    onChange({ ...search, q: words.trim() ? words : undefined })
  }
  const words = useRef<HTMLInputElement>(null)
  useEarlyText(words, type)
  const all = () => {
    setTyped(null)
    onChange({})
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than the browsers (and the test DOM) that must know it
    <div role="search" aria-label={t('search')} className={styles.form}>
      <form className={styles.fields} onSubmit={(event) => event.preventDefault()}>
        <label className={styles.words}>
          <span>{t('words')}</span>
          <input
            ref={words}
            type="search"
            value={typed ?? search.q ?? ''}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(null)}
          />
        </label>
        <fieldset className={styles.kinds}>
          <legend>{t('whichKind')}</legend>
          {([undefined, ...KINDS] as const).map((kind) => (
            <label key={kind ?? 'all'}>
              <input
                type="radio"
                name="kind"
                checked={search.kind === kind}
                onChange={() => onChange({ ...search, kind })}
              />
              <span>{kind ? t(`group.${kind}`) : t('everyKind')}</span>
            </label>
          ))}
        </fieldset>
        <label className={styles.mentioned}>
          <input
            type="checkbox"
            checked={search.mentioned === 'true'}
            onChange={(event) =>
              onChange({ ...search, mentioned: event.target.checked ? 'true' : undefined })
            }
          />
          <span>{t('mentionedOnly')}</span>
        </label>
        <p className={styles.count}>
          <span role="status">
            {isFiltering(search) ? t('found', { count: shown, total }) : t('entries', { count: total })}
          </span>
          {isFiltering(search) && (
            <Button look="small" onClick={all}>
              {t('clear')}
            </Button>
          )}
        </p>
      </form>
    </div>
  )
}
