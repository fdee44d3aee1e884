import { type ReactNode, useEffect, useRef } from 'react'
import { Dialog } from './dialog.tsx'

interface Props {
  readonly title: string
  readonly className?: string | undefined
  /** Takes it away. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog that is open while it is there. A `<form method="dialog">` in it closes it. */
export function OpenDialog({ title, className, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <Dialog ref={dialog} title={title} className={className} onClose={onClose}>
      {children}
    </Dialog>
  )
}
