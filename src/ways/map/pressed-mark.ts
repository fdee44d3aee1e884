/** Which mark is meant where a field of the map is pressed or pointed at. */
import { across } from '../../drawing/mirror.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Field, MapLayout, PlacedMark } from './layout.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** A place in the window as one of the layout, of a drawing that stands in `box`. */
export function placeIn(
  { width, height }: Pick<MapLayout, 'width' | 'height'>,
  box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  { x, y }: Point,
  direction: Direction,
): Point {
  return {
    x: across(direction, width, ((x - box.left) / box.width) * width),
    y: ((y - box.top) / box.height) * height,
  }
}

const outside = (at: number, from: number, length: number): number =>
  Math.max(0, from - at, at - (from + length))

/** The mark at the place, or the nearest: of the nearest row, the one that is nearest in it. */
export function markAt({ marks }: Field, { x, y }: Point): PlacedMark | null {
  let [found, low, far]: [PlacedMark | null, number, number] = [null, Infinity, Infinity]
  for (const mark of marks)
    for (const box of mark.boxes) {
      const [down, along] = [outside(y, box.y, box.height), outside(x, box.x, box.width)]
      if (down < low || (down === low && along < far)) [found, low, far] = [mark, down, along]
    }
  return found
}
