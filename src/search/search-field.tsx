import type { KeyboardEvent, RefObject } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './search-field.module.css'
import type { Search } from './use-found.ts'

interface Props {
  readonly ref: RefObject<HTMLInputElement | null>
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onLeave?: () => void
  readonly onEnter?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly found: Search
}

/** The field, and how many results there are. */
export function SearchField({ ref, query, onQuery, onLeave, onEnter, onKeyDown, found }: Props) {
  const { t } = useTranslation('search')
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than the browsers (and the test DOM) that must know it
    <div role="search" aria-label={t('label')} className={styles.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onEnter?.()
        }}
      >
        <label className={styles.field}>
          <span>{t('words')}</span>
          <input
            ref={ref}
            type="search"
            dir="auto"
            value={query}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            enterKeyHint="search"
            placeholder={t('placeholder')}
            onChange={(event) => onQuery(event.target.value)}
            onBlur={onLeave}
            onKeyDown={onKeyDown}
          />
        </label>
      </form>
      <p role="status" className={styles.count}>
        {found.found ? t('results', { count: found.found.total }) : ''}
      </p>
    </div>
  )
}
