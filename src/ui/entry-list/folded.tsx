import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './folded.module.css'

interface Props {
  readonly summary: ReactNode
  /** Whether the address names the entry: it opens then, and stays closed where a person has closed it. */
  readonly asked?: boolean
  /** How its words are set. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** What there is to an entry besides: folded away until asked for; the browser's own search finds it all the same. */
export function Folded({ summary, asked = false, className = '', children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const isClosed = useRef(false)
  useLayoutEffect(() => {
    if (asked && !isClosed.current) details.current?.setAttribute('open', '')
  }, [asked])
  return (
    <details
      ref={details}
      data-more=""
      onToggle={({ newState }) => {
        isClosed.current = newState === 'closed'
      }}
      className={`${styles.folded} ${className}`}
    >
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
