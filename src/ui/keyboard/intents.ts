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
  | 'terms'
  | 'next-segment'
  | 'previous-segment'
  | 'evidence'
  | 'search'
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
  /** Whether the key is part of a character that is still being put together. */
  readonly isComposing?: boolean
  /** 229 where an input method has taken the key. */
  readonly keyCode?: number
  /** Whether the key is held down and has been answered before. */
  readonly repeat?: boolean
  /** Asked for AltGr, which most systems do not report as Alt. */
  readonly getModifierState?: (modifier: 'AltGraph') => boolean
}

/** The keys with a meaning of their own, by what they type and by where they stand on a Latin keyboard. */
const KEYS: readonly { readonly typed: string; readonly place: string; readonly intent: Intent }[] = [
  { typed: 'j', place: 'KeyJ', intent: 'next' },
  { typed: 'k', place: 'KeyK', intent: 'previous' },
  { typed: 'g', place: 'KeyG', intent: 'go-to' },
  { typed: 'l', place: 'KeyL', intent: 'switch-language' },
  { typed: 'e', place: 'KeyE', intent: 'evidence' },
  { typed: 't', place: 'KeyT', intent: 'text-language' },
  { typed: 'n', place: 'KeyN', intent: 'next-segment' },
  { typed: 'p', place: 'KeyP', intent: 'previous-segment' },
  { typed: 'c', place: 'KeyC', intent: 'cover' },
  { typed: 'm', place: 'KeyM', intent: 'terms' },
  { typed: ',', place: 'Comma', intent: 'settings' },
  { typed: '/', place: 'Slash', intent: 'search' },
]

/** Signs that need Shift on one keyboard and not on another: what is typed is what counts. */
const SIGNS: Readonly<Record<string, Intent>> = { '?': 'help', '؟': 'help', '،': 'settings', '/': 'search' }

/** A Latin letter or a sign of ASCII. The names of other keys (`Dead`, `Process`) count too: they mean no letter. */
const LATIN = /^[\p{ASCII}\p{Script=Latin}]/u

/** What browsers give as the code of a key that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229

/**
 * Whether the key is part of a character that is being put together. Safari says so of the last key, the one that ends
 * it, only by its code.
 */
export const isComposed = ({ isComposing, keyCode }: Pick<KeyStroke, 'isComposing' | 'keyCode'>): boolean =>
  isComposing === true || keyCode === TAKEN_BY_INPUT_METHOD

/**
 * Whether the stroke belongs to the browser or to the system: with Ctrl, Alt, AltGr or Meta, or while a character is
 * being put together.
 */
export const isTaken = (stroke: KeyStroke): boolean =>
  stroke.ctrlKey ||
  stroke.metaKey ||
  stroke.altKey ||
  isComposed(stroke) ||
  stroke.getModifierState?.('AltGraph') === true

/** Whether the stroke is the key that types `letter`; on a keyboard without Latin letters, the key in its place. */
export const isKey = ({ key, code }: KeyStroke, letter: string, place: string): boolean =>
  LATIN.test(key) ? key.toLowerCase() === letter : code === place

/**
 * Whether a horizontal arrow key goes on (1) or back (-1) in `direction`: the one towards the inline end goes on. Null
 * for other keys. Page, pane divider, charts and timeline all read their horizontal arrows by this.
 */
export function arrowStep(key: string, direction: Direction): 1 | -1 | null {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  return key === 'ArrowRight' ? onward(direction) : onward(opposite(direction))
}

/** Ctrl-K or ⌘-K: it types nothing, so it holds in text fields too, and with the single-key shortcuts off. */
export const isSearchKey = (stroke: KeyStroke): boolean =>
  stroke.ctrlKey !== stroke.metaKey &&
  !stroke.altKey &&
  !stroke.shiftKey &&
  !isComposed(stroke) &&
  isKey(stroke, 'k', 'KeyK')

/** What goes on as long as a key is held; everything else is done once for a press. */
const GOES_ON: ReadonlySet<Intent> = new Set(['next', 'previous', 'next-segment', 'previous-segment'])

/** What a key means on a page that runs in `direction`. */
export function intentOf(stroke: KeyStroke, direction: Direction): Intent | null {
  const intent = meaningOf(stroke, direction)
  return intent && stroke.repeat === true && !GOES_ON.has(intent) ? null : intent
}

function meaningOf(stroke: KeyStroke, direction: Direction): Intent | null {
  if (isSearchKey(stroke)) return 'search'
  if (isTaken(stroke)) return null
  const sign = SIGNS[stroke.key]
  if (sign) return sign
  if (stroke.shiftKey) return null
  const step = arrowStep(stroke.key, direction)
  if (step !== null) return step > 0 ? 'next' : 'previous'
  if (stroke.key === 'Escape') return 'close'
  return KEYS.find(({ typed, place }) => isKey(stroke, typed, place))?.intent ?? null
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
