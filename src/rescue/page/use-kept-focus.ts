import { type RefObject, useEffect, useRef } from 'react'

/**
 * For controls that give way to others when they are pressed: the focus goes to the first of those that come.
 * @returns what holds the controls, and what to call when one of them is pressed
 */
export function useKeptFocus<T extends HTMLElement>(): {
  readonly group: RefObject<T | null>
  readonly keepFocus: () => void
} {
  const group = useRef<T>(null)
  const isWanted = useRef(false)
  useEffect(() => {
    if (!isWanted.current || document.activeElement !== document.body) return
    isWanted.current = false
    group.current?.querySelector<HTMLElement>('input, textarea, button:not([disabled])')?.focus()
  })
  const keepFocus = () => {
    isWanted.current = true
  }
  return { group, keepFocus }
}
