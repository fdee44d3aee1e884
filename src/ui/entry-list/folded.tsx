import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './folded.module.css'

interface Props {
  readonly summary: ReactNode
  /** Whether the entry has been asked for by its address: it opens then, and can be closed. */
  readonly asked?: boolean
  /** How its words are set. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** What there is to an entry besides: folded away until asked for; the browser's own search finds it all the same. */
export function Folded({ summary, asked = false, className = '', children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    if (asked) details.current?.setAttribute('open', '')
  }, [asked])
  return (
    <details ref={details} data-more="" className={`${styles.folded} ${className}`}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
