/** What the signs of a saved drawing mean, in one line at its foot: a picture is also seen without the page. */
import { across, edgeOf } from '../../drawing/mirror.ts'
import type { Point, Shape } from '../../drawing/shapes.ts'
import { textWidth } from '../../drawing/text-width.ts'
import type { Direction } from '../../i18n/language.ts'

export interface KeyEntry {
  /** Draws the sign around a point. */
  readonly sign: (at: Point) => Shape
  readonly words: string
}

const SIZE = 11
const SIGN = 14
const GAP = 6
const BETWEEN = 22

const widthOf = ({ words }: KeyEntry): number => SIGN + GAP + textWidth(words, SIZE)

/** @param end px from inline-start at which the line ends, on a page `width` px wide */
export function keyShapes(
  entries: readonly KeyEntry[],
  width: number,
  end: number,
  baseline: number,
  direction: Direction,
): readonly Shape[] {
  const place = (along: number, y: number): Point => [across(direction, width, along), y]
  const length = entries.reduce((sum, entry) => sum + widthOf(entry), BETWEEN * (entries.length - 1))
  let along = end - length
  return entries.flatMap((entry): Shape[] => {
    const from = along
    along += widthOf(entry) + BETWEEN
    return [
      entry.sign(place(from + SIGN / 2, baseline - SIZE * 0.36)),
      {
        kind: 'text',
        at: place(from + SIGN + GAP, baseline),
        edge: edgeOf(direction, 'start'),
        direction,
        text: entry.words,
        size: SIZE,
        fill: 'soft',
      },
    ]
  })
}
