import type { Picture, Point, Shape, Words } from '../../../../src/drawing/shapes.ts'
import { svgOf } from '../../../../src/drawing/svg-file.ts'
import { inkOf } from './resvg.ts'

/** All words of some shapes, where they stand in the whole. */
function wordsIn(shapes: readonly Shape[], [x, y]: Point = [0, 0]): Words[] {
  return shapes.flatMap((shape): Words[] => {
    if (shape.kind === 'text') return [{ ...shape, at: [shape.at[0] + x, shape.at[1] + y] }]
    if (shape.kind !== 'group') return []
    const [dx, dy] = shape.at ?? [0, 0]
    return wordsIn(shape.shapes, [x + dx, y + dy])
  })
}

/** The room beside a letter's own ink, as a part of the text size. */
const BEARING = 0.25

/** Words of a file that a renderer without `direction` does not set from where they should be, or not wholly inside. */
export function misplacedWords(picture: Picture): string[] {
  return wordsIn(picture.shapes).flatMap(({ rim: _, ...words }) => {
    const ink = inkOf(svgOf({ ...picture, definitions: [], shapes: [words] }, ''))
    if (!ink) return [`nothing is drawn of “${words.text}”`]
    const { left, right } = ink
    const middle = (left + right) / 2
    const off = { left, middle, right }[words.edge] - words.at[0]
    const inside = left > -1 && right < picture.width + 1
    return inside && Math.abs(off) <= words.size * BEARING
      ? []
      : [`“${words.text}” is ${Math.round(off)} px off, from ${left} to ${right}`]
  })
}
