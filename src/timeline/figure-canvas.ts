import type { Figure } from './figure.ts'
import { FIGURE_FONT, FIGURE_INKS } from './figure-svg.ts'

/** Paints a figure; the page's own fonts must have been loaded. */
export function paintFigure(context: CanvasRenderingContext2D, { shapes }: Figure): void {
  for (const shape of shapes) {
    context.setLineDash([])
    switch (shape.kind) {
      case 'line':
        context.strokeStyle = FIGURE_INKS[shape.stroke]
        context.lineWidth = shape.width
        context.beginPath()
        context.moveTo(shape.x1, shape.y1)
        context.lineTo(shape.x2, shape.y2)
        context.stroke()
        break
      case 'rect':
        context.beginPath()
        context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius)
        context.fillStyle = FIGURE_INKS[shape.fill]
        context.fill()
        if (shape.stroke) {
          context.setLineDash([...shape.dash])
          context.lineWidth = 1
          context.strokeStyle = FIGURE_INKS[shape.stroke]
          context.stroke()
        }
        break
      case 'circle':
        context.beginPath()
        context.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI)
        context.fillStyle = FIGURE_INKS[shape.fill]
        context.fill()
        context.lineWidth = 1.5
        context.strokeStyle = FIGURE_INKS[shape.stroke]
        context.stroke()
        break
      case 'text':
        context.font = `${shape.bold ? 600 : 400} ${shape.size}px ${FIGURE_FONT}, sans-serif`
        context.direction = shape.direction
        context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor
        context.fillStyle = FIGURE_INKS[shape.fill]
        context.fillText(shape.text, shape.x, shape.y)
        break
    }
  }
}
