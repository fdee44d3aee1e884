import { useEffect, useEffectEvent } from 'react'
import type { Direction } from '../../i18n/language.ts'
import { useSettings } from '../settings/settings-store.ts'
import { closedByItsKey, openDialog } from './dialog-key.ts'
import { type Intent, intentOf, isCharacterShortcut, isSearchKey, ownsKeys } from './intents.ts'

/**
 * Answers to keys anywhere on the page. `handle` returns true when it has acted, which stops the key's own effect.
 * An open modal dialog keeps its keys, save the one that opened it.
 */
export function useIntents(direction: Direction, handle: (intent: Intent) => boolean): void {
  const { shortcuts } = useSettings()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const dialog = openDialog()
    if (dialog) {
      if (shortcuts !== 'off' && !ownsKeys(event.target, event.key))
        closedByItsKey(dialog, event, intentOf(event, direction))
      return
    }
    if (!isSearchKey(event)) {
      if (ownsKeys(event.target, event.key)) return
      if (shortcuts === 'off' && isCharacterShortcut(event)) return
    }
    const intent = intentOf(event, direction)
    if (intent && handle(intent)) event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
