import { onward, opposite } from '../../i18n/direction.ts'
import type { Direction } from '../../i18n/language.ts'

export type Intent =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'go-to'
  | 'switch-language'
  | 'text-language'
  | 'cover'
  | 'next-segment'
  | 'previous-segment'
  | 'evidence'
  | 'settings'
  | 'help'
  | 'close'

/** The fields of a keyboard event that are looked at. A plain object will do, so tests need no browser. */
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
  KeyT: 'text-language',
  KeyC: 'cover',
  Comma: 'settings',
}

/** With the shift key: the smaller steps. */
const SHIFTED: Record<string, Intent> = {
  KeyJ: 'next-segment',
  KeyK: 'previous-segment',
}

/**
 * Whether a horizontal arrow key goes on (1) or back (-1) in `direction`: the one towards the inline end goes on. Null
 * for other keys. Page, pane divider, charts and timeline all read their horizontal arrows by this.
 */
export function arrowStep(key: string, direction: Direction): 1 | -1 | null {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  return key === 'ArrowRight' ? onward(direction) : onward(opposite(direction))
}

/** What a key means on a page that runs in `direction`. */
export function intentOf(stroke: KeyStroke, direction: Direction): Intent | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null
  if (stroke.key === '?' || stroke.key === '؟') return 'help'
  if (stroke.shiftKey) return SHIFTED[stroke.code] ?? null
  const step = arrowStep(stroke.key, direction)
  if (step !== null) return step > 0 ? 'next' : 'previous'
  if (stroke.key === 'Escape') return 'close'
  return LETTERS[stroke.code] ?? null
}

/** Whether the key types a character: shortcuts on such keys can be turned off in the settings (WCAG 2.1.4). */
export const isCharacterShortcut = (stroke: KeyStroke): boolean => stroke.key.length === 1

/** Whether the element that has the focus uses the key itself (text fields, lists, separators), so no shortcut may. */
export function ownsKeys(target: EventTarget | null, key = ''): boolean {
  if (!(target instanceof HTMLElement)) return false
  // Letters do nothing in a radio button (only arrows do), so they stay shortcuts there.
  if (target.matches('input[type="radio"]') && /^\p{L}$/u.test(key)) return false
  return target.isContentEditable || target.closest('input, select, textarea, [role="separator"]') !== null
}
