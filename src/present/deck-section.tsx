import type { ReactNode } from 'react'
import type { Draft } from './deck/schema.ts'
import styles from './deck-list.module.css'

interface Props<Own extends Draft> {
  /** Of its heading. */
  readonly id: string
  readonly heading: string
  readonly className?: string | undefined
  readonly decks: readonly Own[]
  /** How one of them stands in the list. */
  readonly entry: (deck: Own) => ReactNode
  /** What stands before the list. */
  readonly children?: ReactNode
}

/** Talks under a heading that can be led to. */
export function DeckSection<Own extends Draft>({
  id,
  heading,
  className,
  decks,
  entry,
  children,
}: Props<Own>) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
      {decks.length > 0 && <ul className={styles.decks}>{decks.map(entry)}</ul>}
    </section>
  )
}
