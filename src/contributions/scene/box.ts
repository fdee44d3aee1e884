/** The part of the plot that a shape covers. */
import { cornersOf } from './block.ts'
import type { Shape } from './scene.ts'

interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export function boxOf(shape: Shape): Box {
  switch (shape.kind) {
    case 'rect':
      return { x0: shape.x, y0: shape.y, x1: shape.x + shape.width, y1: shape.y + shape.height }
    case 'dot':
      return { x0: shape.x - shape.r, y0: shape.y - shape.r, x1: shape.x + shape.r, y1: shape.y + shape.r }
    case 'ribbon':
      return {
        x0: shape.x0,
        y0: Math.min(shape.y0, shape.y1) - shape.thickness / 2,
        x1: shape.x1,
        y1: Math.max(shape.y0, shape.y1) + shape.thickness / 2,
      }
    case 'block': {
      const corners = cornersOf(shape)
      const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
      return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
    }
  }
}
