import type { ReactNode, RefObject } from 'react'
import { CloseButton } from '../../ui/controls/button.tsx'
import styles from './companion-pane.module.css'
import { PaneDivider } from './pane-divider.tsx'

interface Props {
  readonly ref: RefObject<HTMLElement | null>
  readonly label: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** The text alone, for whoever has no scripts to close the pane. */
  readonly textAlone: ReactNode
  readonly children: ReactNode
}

/** What stands beside the text: a column on wide screens, a sheet over its lower part on narrow ones; without scripts before it. */
export function CompanionPane({ ref, label, closeLabel, onClose, textAlone, children }: Props) {
  return (
    <aside ref={ref} className={`${styles.pane} screen-only`} aria-label={label} tabIndex={-1}>
      <PaneDivider />
      <CloseButton label={closeLabel} className={styles.close} onClick={onClose} />
      <div className={styles.body}>
        <noscript>{textAlone}</noscript>
        {children}
      </div>
    </aside>
  )
}
