import { useEffect, useEffectEvent, useRef } from 'react'
import { closedByItsKey, openDialog } from '../../ui/keyboard/dialog-key.ts'
import { isCharacterShortcut, ownsKeys } from '../../ui/keyboard/intents.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import { type Action, actionOf, digitOf } from './keys.ts'

/** What answers by itself to a key when it has the focus. */
const PRESSED: Readonly<Record<string, string>> = {
  ' ': 'button, summary',
  Enter: 'button, a[href], summary',
}
/** Typed digits are forgotten after so long. */
const PATIENCE_MS = 3000

function isPressing({ target, key }: KeyboardEvent): boolean {
  const pressed = PRESSED[key]
  return pressed !== undefined && target instanceof Element && target.closest(pressed) !== null
}

/** What clickers send: they turn pages also while hands are being typed, where the field has no use for them. */
const isTurning = ({ target, key }: KeyboardEvent): boolean =>
  (key === 'PageDown' || key === 'PageUp') && target instanceof HTMLInputElement

const PRESSED_BY_HAND = 'button, a[href], summary, input[type="radio"]'

/** After a press by hand Space, Enter and the arrows lead from step to step again, and do not press once more. */
function letGo(): void {
  const focused = document.activeElement
  if (focused instanceof HTMLElement && focused.matches(PRESSED_BY_HAND) && !focused.closest('dialog, form'))
    focused.blur()
}

/** Who has gone into a drawing by keys comes out of it with Escape. */
function leaveDrawing(): void {
  const focused = document.activeElement
  if ((focused instanceof HTMLElement || focused instanceof SVGElement) && focused.closest('[data-stage]'))
    focused.blur()
}

/**
 * Answers to keys anywhere on the page, a number and Enter among them. `handle` returns true when it has acted.
 * An open dialog keeps its keys, save the one that opened it.
 */
export function useKeys(handle: (action: Action) => boolean, goTo: (step: number) => void): void {
  const { direction } = useLanguage()
  const { shortcuts } = useSettings()
  const typed = useRef({ digits: '', at: 0 })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Escape ends what was done to a drawing, also where the drawing itself has an answer to it.
    if (event.defaultPrevented && event.key !== 'Escape') return
    if ((ownsKeys(event.target, event.key) && !isTurning(event)) || isPressing(event)) return
    const dialog = openDialog()
    if (dialog) {
      if (shortcuts !== 'off') closedByItsKey(dialog, event, actionOf(event, direction))
      return
    }
    const digit = digitOf(event)
    const { digits, at } = typed.current
    const soFar = event.timeStamp - at < PATIENCE_MS ? digits : ''
    if (digit !== null && shortcuts !== 'off') {
      typed.current = { digits: `${soFar}${digit}`.slice(-4), at: event.timeStamp }
      return
    }
    typed.current = { digits: '', at: 0 }
    if (event.key === 'Escape') leaveDrawing()
    const action = actionOf(event, direction)
    if (event.key === 'Enter' && soFar !== '') goTo(Number(soFar))
    else if (!action || (shortcuts === 'off' && event.key !== ' ' && isCharacterShortcut(event))) return
    else if (!handle(action)) return
    event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    // A label gives the focus on only when the press is over.
    const onClick = ({ detail }: MouseEvent) => detail > 0 && window.setTimeout(letGo)
    window.addEventListener('keydown', listener)
    window.addEventListener('click', onClick)
    return () => {
      window.removeEventListener('keydown', listener)
      window.removeEventListener('click', onClick)
    }
  }, [])
}
