import type { KeyboardEvent, ReactNode } from 'react'
import { CloseButton } from './button.tsx'
import styles from './pressed-card.module.css'

interface Props {
  /** Of what was pressed. */
  readonly of: string
  readonly name: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Tells below a drawing what was pressed in it. Escape closes it wherever in it the focus is. */
export function PressedCard({ of, name, closeLabel, onClose, className = '', children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it wherever in it the focus is
    <div className={`${styles.card} ${className}`} data-card={of} onKeyDown={onKeyDown}>
      <CloseButton className={styles.close} label={closeLabel} onClick={onClose} />
      <p className={styles.name}>{name}</p>
      {children}
    </div>
  )
}
