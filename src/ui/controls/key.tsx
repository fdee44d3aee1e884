import type { ReactNode } from 'react'
import styles from './key.module.css'

/** A key of the keyboard. */
export function Key({ children }: { readonly children?: ReactNode }) {
  return (
    <kbd className={styles.key} dir="ltr">
      {children}
    </kbd>
  )
}

/** Keys that do the same, or that belong together. */
export function Keys({ names }: { readonly names: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {names.map((name) => (
        <Key key={name}>{name}</Key>
      ))}
    </span>
  )
}
