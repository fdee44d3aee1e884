import type { ReactNode } from 'react'
import { CloseButton } from './button.tsx'
import styles from './floating-bar.module.css'

interface Props {
  readonly label: string
  /** Below the header at the end of the line; above the bar of a phone at its start; at the very foot at its end. */
  readonly at: 'header' | 'above-foot' | 'foot'
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Stays in the window while one reads: what is marked in the text, and the button that ends it. */
export function FloatingBar({ label, at, closeLabel, onClose, children }: Props) {
  return (
    <section className={`${styles.bar} screen-only`} data-at={at} aria-label={label}>
      {children}
      <CloseButton label={closeLabel} className={styles.close} onClick={onClose} />
    </section>
  )
}
