/** What the signs of a saved drawing mean, in one line at its foot: a picture may travel without the page. */

import { textWidth } from '../../drawing/text-width.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Point, Shape } from './shapes.ts'

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

/**
 * @param end where the line ends: the margin on the side that the words run to
 * @param y baseline
 */
export function keyShapes(
  entries: readonly KeyEntry[],
  end: number,
  y: number,
  direction: Direction,
): readonly Shape[] {
  const ahead = direction === 'rtl' ? -1 : 1
  const length = entries.reduce((sum, entry) => sum + widthOf(entry), BETWEEN * (entries.length - 1))
  let x = end - ahead * length
  return entries.flatMap((entry): Shape[] => {
    const words: Point = [x + ahead * (SIGN + GAP), y]
    const sign = entry.sign([x + (ahead * SIGN) / 2, y - SIZE * 0.36])
    x += ahead * (widthOf(entry) + BETWEEN)
    return [
      sign,
      {
        kind: 'text',
        at: words,
        text: entry.words,
        size: SIZE,
        bold: false,
        fill: 'soft',
        halo: false,
        direction,
        anchor: 'start',
      },
    ]
  })
}
