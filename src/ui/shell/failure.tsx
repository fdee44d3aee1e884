import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../controls/button.tsx'
import styles from './notice.module.css'

interface Props {
  readonly error: unknown
  /** What failed, and what did not, in the reader's language. */
  readonly says: string
}

/** Tells an error in the place where it happened, with a button to try again. */
function Failure({ error, says }: Props) {
  const router = useRouter()
  const { t } = useTranslation('common')
  return (
    <section className={styles.notice} role="alert">
      <h2>{t('error.title')}</h2>
      <p>{says}</p>
      <p className={styles.detail} dir="ltr" lang="en">
        {error instanceof Error ? error.message : String(error)}
      </p>
      <Button onClick={() => void router.invalidate()}>{t('error.retry')}</Button>
    </section>
  )
}

/** In place of a page that failed; the rest goes on working. */
export function PageError({ error }: ErrorComponentProps) {
  const { t } = useTranslation('common')
  return <Failure error={error} says={t('error.page')} />
}

/** In place of a pane that failed; the text beside it stands. */
export function PaneError({ error }: ErrorComponentProps) {
  const { t } = useTranslation('common')
  return <Failure error={error} says={t('error.pane')} />
}
