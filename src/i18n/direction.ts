/**
 * What follows from the direction of a text or of a time axis: which way is on. Only these functions compare
 * directions; drawings (drawing/mirror.ts), scales and keys ask them.
 */
import type { Direction } from './language.ts'

/** The sign of a movement to the right: 1 where it leads on, -1 where it leads back. */
export const onward = (direction: Direction): 1 | -1 => (direction === 'rtl' ? -1 : 1)

export const opposite = (direction: Direction): Direction => (onward(direction) > 0 ? 'rtl' : 'ltr')

/** The two horizontal arrows as signs: the one that leads on and the one that leads back. */
export const arrowsOf = (direction: Direction): readonly [on: '←' | '→', back: '←' | '→'] =>
  onward(direction) > 0 ? ['→', '←'] : ['←', '→']

/** px from the inline start of a box to a place on the screen. */
export const inlineOffset = (
  x: number,
  box: { readonly left: number; readonly right: number },
  direction: Direction,
): number => (onward(direction) > 0 ? x - box.left : box.right - x)
