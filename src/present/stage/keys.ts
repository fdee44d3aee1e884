/** What keys mean on a stage and before a speaker. The list is what is asked, and what the help shows. */

import { withLatinDigits } from '../../i18n/digits.ts'
import type { Direction } from '../../i18n/language.ts'
import { arrowStep, isKey, isTaken, type KeyStroke } from '../../ui/keyboard/intents.ts'

export const ACTIONS = [
  'next',
  'previous',
  'first',
  'last',
  'overview',
  'black',
  'white',
  'code',
  'fullScreen',
  'language',
  'freeze',
  'pointer',
  'larger',
  'smaller',
  'help',
  'close',
] as const
export type Action = (typeof ACTIONS)[number]

/** A key by its name; by what it types and where it stands on a Latin keyboard; or the arrow that leads on or back. */
type Key =
  | { readonly named: string }
  | { readonly typed: string; readonly place: string }
  | { readonly arrow: 1 | -1 }

export const KEYS: Readonly<Record<Action, readonly Key[]>> = {
  next: [{ arrow: 1 }, { named: ' ' }, { named: 'Enter' }, { named: 'PageDown' }, { named: 'ArrowDown' }],
  previous: [{ arrow: -1 }, { named: 'PageUp' }, { named: 'ArrowUp' }, { named: 'Backspace' }],
  first: [{ named: 'Home' }],
  last: [{ named: 'End' }],
  overview: [{ typed: 'o', place: 'KeyO' }],
  black: [
    { typed: 'b', place: 'KeyB' },
    { typed: '.', place: 'Period' },
  ],
  white: [{ typed: 'w', place: 'KeyW' }],
  code: [{ typed: 'q', place: 'KeyQ' }],
  fullScreen: [{ typed: 'f', place: 'KeyF' }],
  language: [{ typed: 'l', place: 'KeyL' }],
  freeze: [{ typed: 'z', place: 'KeyZ' }],
  pointer: [{ typed: 'p', place: 'KeyP' }],
  larger: [{ named: '+' }, { named: '=' }],
  smaller: [{ named: '-' }],
  help: [{ named: '?' }, { named: '؟' }],
  close: [{ named: 'Escape' }],
}

const isStroke = (key: Key, stroke: KeyStroke, direction: Direction): boolean => {
  if ('arrow' in key) return arrowStep(stroke.key, direction) === key.arrow
  if ('named' in key) return stroke.key === key.named
  return isKey(stroke, key.typed, key.place)
}

/** Null for a key that means nothing here. */
export function actionOf(stroke: KeyStroke, direction: Direction): Action | null {
  if (isTaken(stroke)) return null
  // Shift and Space go back in browsers, and types signs on many keyboards; with a letter it means nothing here.
  if (stroke.shiftKey && stroke.key === ' ') return 'previous'
  return (
    ACTIONS.find((action) =>
      KEYS[action].some((key) => isStroke(key, stroke, direction) && !(stroke.shiftKey && 'typed' in key)),
    ) ?? null
  )
}

/** The digit that a key types, in either digits; null for any other key. */
export function digitOf(stroke: KeyStroke): string | null {
  const typed = withLatinDigits(stroke.key)
  return !isTaken(stroke) && /^[0-9]$/.test(typed) ? typed : null
}
