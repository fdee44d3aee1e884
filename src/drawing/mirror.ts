/** Where a direction becomes left and right: the one place in a drawing that knows which way words, pages and axes run. */
import { onward } from '../i18n/direction.ts'
import type { Direction } from '../i18n/language.ts'

/**
 * px from the left of a stretch `length` px long that begins `along` px from the inline-start of something `width` px
 * wide.
 */
export const across = (direction: Direction, width: number, along: number, length = 0): number =>
  onward(direction) < 0 ? width - along - length : along

/** Of a scale that is drawn `width` px wide: where its domain begins and ends. */
export const rangeAcross = (direction: Direction, width: number): [number, number] => [
  across(direction, width, 0),
  across(direction, width, width),
]

export type Edge = 'left' | 'middle' | 'right'
export type Anchor = 'start' | 'middle' | 'end'

/** The edge at which something that runs this way starts or ends. */
export function edgeOf(direction: Direction, anchor: Anchor): Edge {
  if (anchor === 'middle') return 'middle'
  return (anchor === 'start') === onward(direction) > 0 ? 'left' : 'right'
}

/** The same the other way round: which end of words that run this way stands at an edge. */
export function anchorOf(direction: Direction, edge: Edge): Anchor {
  if (edge === 'middle') return 'middle'
  return (edge === 'left') === onward(direction) > 0 ? 'start' : 'end'
}

/** Which way words run that stand among others: a symbol in Latin letters keeps its own direction. */
export const directionOfWords = (words: string, around: Direction): Direction =>
  /^[\x20-\x7e]+$/.test(words) ? 'ltr' : around
