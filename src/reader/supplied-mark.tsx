import { useTranslation } from '../i18n/use-translation.ts'
import styles from './supplied-mark.module.css'

/** Beside a value that the source does not have: says so, and leads to where we have it from. */
export function SuppliedMark({ source }: { readonly source: string }) {
  const { t } = useTranslation('common')
  return (
    <a
      className={styles.mark}
      data-no-words
      href={source}
      rel="noreferrer external"
      title={t('suppliedTitle', { source: new URL(source).hostname })}
    >
      {t('supplied')}
    </a>
  )
}
