import styles from './timeline-view.module.css'

/** The ink of a bar that is only about where it is: it comes and goes. */
export function SoftEnds({ id }: { readonly id: string }) {
  return (
    <linearGradient id={id}>
      <stop className={styles.soft} offset="0" stopOpacity="0" />
      <stop className={styles.soft} offset="0.3" stopOpacity="0.4" />
      <stop className={styles.soft} offset="0.7" stopOpacity="0.4" />
      <stop className={styles.soft} offset="1" stopOpacity="0" />
    </linearGradient>
  )
}
