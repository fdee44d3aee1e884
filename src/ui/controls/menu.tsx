import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import { type Lines, stayBeside } from '../beside/stay-beside.ts'
import styles from './menu.module.css'

interface Item {
  readonly id: string
  readonly label: string
}

interface Props {
  readonly label: string
  /** What it stands beside; its button has the focus again when it closes. */
  readonly anchor: HTMLElement
  readonly items: readonly Item[]
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** Where the focus goes from an item with a key; null where the key is none of the menu's. */
function itemAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** A short list of what can be done, beside the button that opened it. Arrows, Home and End go through it. */
export function Menu({ label, anchor, items, onChoose, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const element = menu.current
    if (!element) return
    element.showPopover?.()
    element.querySelector('button')?.focus({ preventScroll: true })
    anchor.setAttribute('aria-expanded', 'true')
    const lines: Lines = anchor
    const stopPlacing = stayBeside(element, lines)
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.contains(target) && !anchor.contains(target)) close()
    }
    window.addEventListener('pointerdown', onPress, true)
    return () => {
      window.removeEventListener('pointerdown', onPress, true)
      stopPlacing()
      anchor.removeAttribute('aria-expanded')
    }
  }, [anchor])
  const leave = () => {
    anchor.focus({ preventScroll: true })
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // The keys of the page around it wait.
    event.stopPropagation()
    if (event.key === 'Tab') return leave()
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const { activeElement } = document
    const at = activeElement instanceof HTMLButtonElement ? buttons.indexOf(activeElement) : -1
    const next = itemAfter(event.key, at, buttons.length)
    if (event.key !== 'Escape' && next === null) return
    event.preventDefault()
    if (next === null) leave()
    else buttons[next]?.focus()
  }
  return (
    <div
      ref={menu}
      popover="manual"
      role="menu"
      aria-label={label}
      className={styles.menu}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {items.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          onClick={() => {
            anchor.focus({ preventScroll: true })
            onChoose(id)
          }}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
