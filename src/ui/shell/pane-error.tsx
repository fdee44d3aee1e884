import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './notice.module.css'

/** What failed is the pane; the text beside it stands. */
export function PaneError({ error }: ErrorComponentProps) {
  const router = useRouter()
  const { t } = useTranslation('common')
  return (
    <section className={styles.notice} role="alert">
      <h2>{t('error.title')}</h2>
      <p>{t('error.pane')}</p>
      <p className={styles.detail} dir="ltr" lang="en">
        {error instanceof Error ? error.message : String(error)}
      </p>
      <button type="button" className={styles.action} onClick={() => void router.invalidate()}>
        {t('error.retry')}
      </button>
    </section>
  )
}
