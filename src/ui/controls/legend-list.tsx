import type { ReactNode } from 'react'
import styles from './legend-list.module.css'

/** Signs or keys, each with what it means. */
export function LegendList({ rows }: { readonly rows: readonly (readonly [ReactNode, string])[] }) {
  return (
    <dl className={styles.list}>
      {rows.map(([sign, means]) => (
        <div key={means}>
          <dt>{sign}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  )
}
