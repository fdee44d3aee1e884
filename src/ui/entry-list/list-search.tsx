import { type ReactNode, useRef, useState } from 'react'
import { Button } from '../controls/button.tsx'
import { useEarlyText } from '../use-early-text.ts'
import styles from './list-search.module.css'

interface Props {
  /** What is searched, for those who do not see it. */
  readonly label: string
  /** What the field is for. */
  readonly words: string
  readonly query: string | undefined
  readonly onQuery: (query: string | undefined) => void
  /** How many entries there are, or are left. */
  readonly count: string
  /** What the button says that shows all again; null when all is shown. */
  readonly clear: string | null
  readonly onClear: () => void
  /** Other conditions than words. */
  readonly children?: ReactNode
}

/** Narrows a list; what it says stands in the address. Only for a page with scripts: without, the whole list reads. */
export function ListSearch({ label, words, query, onQuery, count, clear, onClear, children }: Props) {
  /** While a person types, the field is ahead of the address; when they leave it, the address is right again. */
  const [typed, setTyped] = useState<string | null>(null)
  const type = (text: string) => {
    setTyped(text)
    onQuery(text.trim() ? text : undefined)
  }
  const field = useRef<HTMLInputElement>(null)
  useEarlyText(field, type)
  const all = () => {
    setTyped(null)
    onClear()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than the browsers (and the test DOM) that must know it
    <div role="search" aria-label={label} className={styles.form}>
      <form className={styles.fields} onSubmit={(event) => event.preventDefault()}>
        <label className={styles.words}>
          <span>{words}</span>
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
        {children}
        <p className={styles.count}>
          <span role="status">{count}</span>
          {clear !== null && (
            <Button look="small" onClick={all}>
              {clear}
            </Button>
          )}
        </p>
      </form>
    </div>
  )
}
