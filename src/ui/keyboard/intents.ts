import type { Direction } from '../../i18n/language.ts'

export type Intent =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'go-to'
  | 'switch-language'
  | 'evidence'
  | 'settings'
  | 'help'
  | 'close'

/** What of a keyboard event decides; a plain object so that the mapping is tested without a browser. */
export interface KeyStroke {
  readonly key: string
  /** The physical key: an Arabic keyboard says `ت` where a Latin one says `j`, both on `KeyJ`. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const LETTERS: Record<string, Intent> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyG: 'go-to',
  KeyL: 'switch-language',
  KeyE: 'evidence',
  Comma: 'settings',
}

/**
 * Whether a horizontal arrow goes on (1) or back (-1) in `direction`; null for other keys. The only place that turns
 * an arrow into next or previous: the inline-end arrow goes on.
 */
export function arrowStep(key: string, direction: Direction): 1 | -1 | null {
  if (key === 'ArrowLeft') return direction === 'rtl' ? 1 : -1
  if (key === 'ArrowRight') return direction === 'rtl' ? -1 : 1
  return null
}

/** What a key means on a page that runs in `direction`. */
export function intentOf(stroke: KeyStroke, direction: Direction): Intent | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null
  if (stroke.key === '?' || stroke.key === '؟') return 'help'
  if (stroke.shiftKey) return null
  const step = arrowStep(stroke.key, direction)
  if (step !== null) return step > 0 ? 'next' : 'previous'
  if (stroke.key === 'Escape') return 'close'
  return LETTERS[stroke.code] ?? null
}

/** Whether the intent came from a plain character key, which a person may have turned off (WCAG 2.1.4). */
export const isCharacterShortcut = (stroke: KeyStroke): boolean => stroke.key.length === 1

/** Whether a key pressed here belongs to the element itself: a text field, a list, anything editable. */
export function ownsKeys(target: EventTarget | null, key = ''): boolean {
  if (!(target instanceof HTMLElement)) return false
  // A radio button moves by arrows and has no use for letters.
  if (target.matches('input[type="radio"]') && /^\p{L}$/u.test(key)) return false
  return target.isContentEditable || target.closest('input, select, textarea, [role="separator"]') !== null
}
