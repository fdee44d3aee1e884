import type { ReactNode } from 'react'
import styles from './quiet-notice.module.css'

/** Something a reader may want to know, said without getting in the way. */
export function QuietNotice({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className={`${styles.notice} screen-only`}>
      {children}
    </p>
  )
}
