/** Many dots as three rectangles of one pattern: thousands of them cost no more than ten. */
import type { Brush } from './paint.ts'
import type { Mark, Shape } from './scene.ts'
import { node, type VectorNode } from './vector.ts'

type Field = Extract<Shape, { kind: 'field' }>

interface Piece {
  readonly row: number
  readonly rows: number
  readonly from: number
  readonly to: number
}

/** The rows that places `offset` to `offset + count` cover: a first one cut off, full ones, a last one cut off. */
export function piecesOf({ offset, count, columns }: Pick<Field, 'offset' | 'count' | 'columns'>): Piece[] {
  const end = offset + count
  const firstRow = Math.floor(offset / columns)
  const lastRow = Math.floor(end / columns)
  if (firstRow === lastRow)
    return count > 0 ? [{ row: firstRow, rows: 1, from: offset % columns, to: end % columns }] : []
  const pieces: Piece[] = []
  const cutFirst = offset % columns > 0
  if (cutFirst) pieces.push({ row: firstRow, rows: 1, from: offset % columns, to: columns })
  const full = firstRow + (cutFirst ? 1 : 0)
  if (lastRow > full) pieces.push({ row: full, rows: lastRow - full, from: 0, to: columns })
  if (end % columns > 0) pieces.push({ row: lastRow, rows: 1, from: 0, to: end % columns })
  return pieces
}

export function paintField(mark: Mark, shape: Field, width: number, brush: Brush): VectorNode {
  const { cell } = shape
  const id = `${brush.prefix}-${mark.id}`
  const rtl = brush.direction === 'rtl'
  const { colours } = brush
  const hollow = mark.nature === 'asked' || mark.nature === 'unaccounted'
  const colour = mark.nature === 'unaccounted' ? colours.warning : colours.tone(mark.tone)
  const left = (from: number, to: number) => (rtl ? width - shape.x - to * cell : shape.x + from * cell)
  return node('g', mark.id, { fill: `url(#${id})` }, [
    node(
      'pattern',
      'dots',
      { id, x: left(0, 0), y: shape.y, width: cell, height: cell, patternUnits: 'userSpaceOnUse' },
      [
        node('circle', 'dot', {
          cx: cell / 2,
          cy: cell / 2,
          r: cell * (hollow ? 0.3 : 0.4),
          fill: hollow ? 'none' : colour,
          stroke: colour,
          strokeWidth: hollow ? Math.max(0.6, cell * 0.12) : 0,
        }),
      ],
    ),
    ...piecesOf(shape).map(({ row, rows, from, to }) =>
      node('rect', `${row}`, {
        x: left(from, to),
        y: shape.y + row * cell,
        width: (to - from) * cell,
        height: rows * cell,
      }),
    ),
  ])
}
