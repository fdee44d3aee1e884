import { type ReactNode, useEffect, useRef } from 'react'
import { Dialog } from './dialog.tsx'

interface Props {
  readonly title: string
  /** As in `Dialog`. */
  readonly openedBy?: string
  readonly className?: string | undefined
  /** Takes it away. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog that is open while it is there. A `<form method="dialog">` in it closes it. */
export function OpenDialog({ title, className, openedBy = '', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <Dialog ref={dialog} title={title} className={className} openedBy={openedBy} onClose={onClose}>
      {children}
    </Dialog>
  )
}
