import type { Direction } from '../../i18n/language.ts'
import { intentOf, type KeyStroke } from '../../ui/keyboard/intents.ts'
import type { Move } from '../marks-keyboard.ts'

/** What a key means on a plot. Which horizontal arrow leads on is asked of ui/keyboard/intents.ts. */
export function moveOf(stroke: KeyStroke, direction: Direction): Move | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey || stroke.shiftKey) return null
  switch (stroke.key) {
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    case 'ArrowLeft':
    case 'ArrowRight': {
      const intent = intentOf(stroke, direction)
      return intent === 'next' || intent === 'previous' ? intent : null
    }
    default:
      return null
  }
}
