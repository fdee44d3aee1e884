/** An arc of the chain of mandates: the curve, its arrow, and the paragraph that says so. */
import { directionOfWords } from '../../drawing/mirror.ts'
import type { Point, Shape } from '../../drawing/shapes.ts'
import type { Direction } from '../../i18n/language.ts'
import { ARROW, type ArcPlace, TAG_SIZE } from '../layout/arc-places.ts'
import { RIM } from './mark-shapes.ts'

const ARROW_HALF = 3.2

/**
 * @param left px from the left of a place along time
 * @param direction which way words run
 */
export function arcShapes(
  place: ArcPlace,
  left: (along: number) => number,
  direction: Direction,
): readonly Shape[] {
  const at = ([along, y]: Point): Point => [left(along), y]
  const [a, b, c, d] = place.curve
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
    ...(place.tag
      ? [
          {
            kind: 'text',
            at: [left(place.tag.at[0]), place.tag.at[1] + TAG_SIZE * 0.36],
            edge: 'middle',
            direction: directionOfWords(place.tag.words, direction),
            text: place.tag.words,
            size: TAG_SIZE,
            fill: 'accent',
            rim: RIM,
          } as const,
        ]
      : []),
  ]
}
