import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './companion-pane.module.css'
import { PaneDivider } from './pane-divider.tsx'

interface Props {
  readonly label: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What stands beside the text: a column on wide screens, a sheet over its lower part on narrow ones. */
export function CompanionPane({ label, closeLabel, onClose, children }: Props) {
  const { t } = useTranslation('common')
  return (
    <aside className={`${styles.pane} screen-only`} aria-label={label}>
      <PaneDivider />
      <button
        type="button"
        className={styles.close}
        onClick={onClose}
        aria-label={closeLabel}
        title={closeLabel}
      >
        <span aria-hidden="true">×</span>
        <span className="visually-hidden">{t('close')}</span>
      </button>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
