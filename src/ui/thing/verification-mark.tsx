import type { VerificationStatus } from '../../corpus/facts/schema.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import styles from './verification-mark.module.css'

/** How sure we are of a thing: a dot, filled as far as it is confirmed, and the word for it. */
export function VerificationMark({
  status,
  className,
}: {
  readonly status: VerificationStatus
  /** A class of the place where it stands, for what is shown there and when. */
  readonly className?: string | undefined
}) {
  const { t } = useTranslation('common')
  return (
    <span className={className ? `${styles.mark} ${className}` : styles.mark} data-status={status}>
      {t(`verification.${status}`)}
    </span>
  )
}
