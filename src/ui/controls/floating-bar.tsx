import type { ReactNode } from 'react'
import { CloseButton } from './button.tsx'
import styles from './floating-bar.module.css'

interface Props {
  readonly label: string
  /**
   * Below the header at the end of the line; above the bar of a phone at its start; at the very foot at its end; or in a
   * bar of the page that is always in the window (`barOfPage`), where it lies over nothing.
   */
  readonly at: 'header' | 'above-foot' | 'foot' | 'bar'
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The row that the bar of the page that is shown keeps for such a bar; null where it has none. */
export const barOfPage = () => document.querySelector('main [data-bar-row]')

/** Stays in the window while one reads: what is marked in the text, and the button that ends it. */
export function FloatingBar({ label, at, closeLabel, onClose, children }: Props) {
  return (
    <section className={`${styles.bar} screen-only`} data-at={at} aria-label={label}>
      {children}
      <CloseButton label={closeLabel} className={styles.close} onClick={onClose} />
    </section>
  )
}
