import type { KeyboardEvent, ReactNode } from 'react'
import { CloseButton } from './button.tsx'
import styles from './pressed-card.module.css'

interface Props {
  /** Of what was pressed. */
  readonly of: string
  readonly name: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** Where one goes from here: in view however long the rest is. */
  readonly foot: ReactNode
  readonly children: ReactNode
}

/** Tells below a drawing what was pressed in it. Escape closes it wherever in it the focus is. */
export function PressedCard({ of, name, closeLabel, onClose, foot, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it wherever in it the focus is
    <div className={styles.card} data-card={of} onKeyDown={onKeyDown}>
      <CloseButton className={styles.close} label={closeLabel} onClick={onClose} />
      <p className={styles.name}>{name}</p>
      <div className={styles.body}>{children}</div>
      <div className={styles.foot}>{foot}</div>
    </div>
  )
}
