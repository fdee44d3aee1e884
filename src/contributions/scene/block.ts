/** A count as an area: places of one size in columns of `lines`, filled column by column from inline-start. */
import type { Shape } from './scene.ts'

export type Block = Extract<Shape, { kind: 'block' }>

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The corners, in order, of the area that places `offset` to `offset + count` cover; half a place is half its height.
 * For a count of none: the line where the area would begin.
 */
export function cornersOf({ x, y, cell, lines, offset, count }: Block): Point[] {
  const end = offset + count
  const first = Math.floor(offset / lines)
  const from = offset - first * lines
  const last = Math.floor(end / lines)
  const to = end - last * lines
  const at = (column: number, line: number): Point => ({ x: x + column * cell, y: y + line * cell })
  if (count <= 0) return [at(first, 0), at(first, lines)]
  if (first === last) return [at(first, from), at(first + 1, from), at(first + 1, to), at(first, to)]
  return [
    at(first, from),
    ...(from > 0 ? [at(first + 1, from), at(first + 1, 0)] : []),
    ...(to > 0 ? [at(last + 1, 0), at(last + 1, to), at(last, to)] : [at(last, 0)]),
    at(last, lines),
    at(first, lines),
  ]
}
