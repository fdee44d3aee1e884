import styles from './timeline-view.module.css'

/** The sign of an origin as the drawing has it. */
export function OriginSign({ origin }: { readonly origin: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {origin === 'session' ? (
        <path className={styles.dot} data-origin={origin} d="M8 1L15 8L8 15L1 8Z" />
      ) : (
        <circle className={styles.dot} data-origin={origin} cx="8" cy="8" r="5.5" />
      )}
    </svg>
  )
}
