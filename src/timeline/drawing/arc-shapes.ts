/** An arc of the chain of mandates: the curve with its arrow, and the paragraph that says so. */
import { directionOfWords } from '../../drawing/mirror.ts'
import type { Point, Shape } from '../../drawing/shapes.ts'
import type { Direction } from '../../i18n/language.ts'
import { ARROW, type ArcPlace, TAG_SIZE } from '../layout/arc-places.ts'
import { RIM } from './mark-shapes.ts'

const ARROW_HALF = 3.2

type Left = (along: number) => number

/** @param left px from the left of a place along time */
export function curveShapes({ curve }: ArcPlace, left: Left): readonly Shape[] {
  const at = ([along, y]: Point): Point => [left(along), y]
  const [a, b, c, d] = curve
  const [along, y] = d
  const head: readonly Point[] = [
    [along, y - ARROW_HALF],
    [along + ARROW, y],
    [along, y + ARROW_HALF],
  ]
  return [
    {
      kind: 'curve',
      points: [at(a), at(b), at(c), at(d)],
      stroke: ['accent', 0.62],
      strokeWidth: 1.25,
      data: { part: 'curve' },
    },
    { kind: 'polygon', points: head.map(at), fill: 'accent' },
  ]
}

/**
 * The number on an arc, to be drawn after all curves: one that crosses it would run through its letters.
 * @param direction which way words run
 */
export function tagShapes({ tag }: ArcPlace, left: Left, direction: Direction): readonly Shape[] {
  if (!tag) return []
  const [along, y] = tag.at
  return [
    {
      kind: 'text',
      at: [left(along), y + TAG_SIZE * 0.36],
      edge: 'middle',
      direction: directionOfWords(tag.words, direction),
      text: tag.words,
      size: TAG_SIZE,
      fill: 'accent',
      rim: RIM,
    },
  ]
}
