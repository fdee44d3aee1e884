import { useEffect, useEffectEvent } from 'react'
import type { Direction } from '../../i18n/language.ts'
import { useSettings } from '../settings/settings-store.ts'
import { type Intent, intentOf, isCharacterShortcut, isSearchKey, ownsKeys } from './intents.ts'

/**
 * Answers to keys anywhere on the page. `handle` returns true when it has acted, which stops the key's own effect.
 * An open modal dialog keeps its keys.
 */
export function useIntents(direction: Direction, handle: (intent: Intent) => boolean): void {
  const { shortcuts } = useSettings()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog:modal')) return
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
