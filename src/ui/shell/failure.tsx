import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './notice.module.css'

interface Props {
  readonly error: unknown
  /** What failed, and what did not, in the reader's language. */
  readonly says: string
}

/** Tells an error in the place where it happened, with a button to try again. */
export function Failure({ error, says }: Props) {
  const router = useRouter()
  const { t } = useTranslation('common')
  return (
    <section className={styles.notice} role="alert">
      <h2>{t('error.title')}</h2>
      <p>{says}</p>
      <p className={styles.detail} dir="ltr" lang="en">
        {error instanceof Error ? error.message : String(error)}
      </p>
      <button type="button" className={styles.action} onClick={() => void router.invalidate()}>
        {t('error.retry')}
      </button>
    </section>
  )
}
