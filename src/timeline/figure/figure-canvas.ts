/** A figure on a canvas, for a PNG. */
import { FADE, FIGURE_INKS, type Figure, type Ink, type Shape } from './shapes.ts'

/** The name that the interface face has in the style sheets of the site. */
export const PAGE_FACE = 'Plex'

/** The ink with an opacity, as eight hexadecimal digits. */
const thinned = (name: Ink, opacity: number): string =>
  FIGURE_INKS[name] +
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')

function stroke(context: CanvasRenderingContext2D, name: Ink, width: number): void {
  context.strokeStyle = FIGURE_INKS[name]
  context.lineWidth = width
  context.stroke()
}

function fill(context: CanvasRenderingContext2D, name: Ink): void {
  context.fillStyle = FIGURE_INKS[name]
  context.fill()
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  context.setLineDash([])
  context.beginPath()
  switch (shape.kind) {
    case 'line':
      context.moveTo(...shape.from)
      context.lineTo(...shape.to)
      stroke(context, shape.stroke, 1)
      break
    case 'rect':
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius)
      fill(context, shape.fill)
      context.setLineDash([...shape.dash])
      if (shape.stroke) stroke(context, shape.stroke, 1)
      break
    case 'fading': {
      const { x, y, width, height } = shape
      const gradient = context.createLinearGradient(x, 0, x + width, 0)
      for (const [at, opacity] of FADE) gradient.addColorStop(at, thinned(shape.fill, opacity))
      context.fillStyle = gradient
      context.fillRect(x, y, width, height)
      break
    }
    case 'ellipse':
      context.ellipse(...shape.at, shape.rx, shape.ry, 0, 0, 2 * Math.PI)
      fill(context, shape.fill)
      context.setLineDash([...shape.dash])
      stroke(context, shape.stroke, 1.5)
      break
    case 'polygon':
      for (const point of shape.points) context.lineTo(...point)
      context.closePath()
      fill(context, shape.fill)
      break
    case 'curve': {
      const [a, b, c, d] = shape.points
      context.moveTo(...a)
      context.bezierCurveTo(...b, ...c, ...d)
      stroke(context, shape.stroke, 1.25)
      break
    }
    case 'text':
      context.font = `${shape.bold ? 600 : 400} ${shape.size}px ${PAGE_FACE}, sans-serif`
      context.direction = shape.direction
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor
      if (shape.halo) {
        context.lineJoin = 'round'
        context.lineWidth = 4
        context.strokeStyle = FIGURE_INKS.paper
        context.strokeText(shape.text, ...shape.at)
      }
      context.fillStyle = FIGURE_INKS[shape.fill]
      context.fillText(shape.text, ...shape.at)
      break
    case 'clipped': {
      const { x, y, width, height } = shape.box
      context.save()
      context.rect(x, y, width, height)
      context.clip()
      for (const inner of shape.shapes) paint(context, inner)
      context.restore()
      break
    }
  }
}

/** Paints a figure; the page's own fonts must have been loaded. */
export function paintFigure(context: CanvasRenderingContext2D, { shapes }: Figure): void {
  for (const shape of shapes) paint(context, shape)
}
