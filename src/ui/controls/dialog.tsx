import { type MouseEvent, type ReactNode, type RefObject, useId } from 'react'
import styles from './dialog.module.css'

interface Props {
  /** Opens and closes it: `showModal()`, `close()`. */
  readonly ref: RefObject<HTMLDialogElement | null>
  /** What stands above its content; with `titleHidden` it is only said aloud. */
  readonly title: string
  readonly titleHidden?: boolean
  readonly className?: string | undefined
  /** What a key asks for that opens it: pressed again, the key closes it (`closedByItsKey`). */
  readonly openedBy?: string
  /** Whether something in it has the attribute `autofocus`; otherwise its title has the focus. */
  readonly focusInside?: boolean
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** Whether a press on the dialog was beside it, on the backdrop, which counts as the dialog itself. */
function isOutside({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLDialogElement>): boolean {
  if (target !== currentTarget) return false
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}

/**
 * A dialog gives the focus to its first button, which may stand far down: it would open scrolled, its title out of
 * sight. (React's `autoFocus` sets no attribute.)
 */
const takeFocus = (title: HTMLElement | null) => title?.setAttribute('autofocus', '')

/**
 * A dialog over the page. Escape, a press beside it or a button inside close it, and the focus goes back to where it
 * was. The browser does all of this by itself, except the press beside it where it does not know `closedby`.
 */
export function Dialog({
  ref,
  title,
  titleHidden = false,
  className = '',
  openedBy = '',
  focusInside = false,
  onClose,
  children,
}: Props) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for it is Escape, which the browser answers to
    <dialog
      ref={ref}
      className={`${styles.dialog} ${className}`.trim()}
      aria-labelledby={id}
      data-opened-by={openedBy || undefined}
      closedby="any"
      onClose={onClose}
      onClick={(event) => isOutside(event) && event.currentTarget.close()}
    >
      <h2
        ref={focusInside ? undefined : takeFocus}
        id={id}
        tabIndex={-1}
        className={titleHidden ? 'visually-hidden' : styles.title}
      >
        {title}
      </h2>
      {children}
    </dialog>
  )
}
