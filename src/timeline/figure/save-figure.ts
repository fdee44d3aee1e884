/** Saving the drawing as a file. Loaded when somebody saves. */
import { download } from '../../drawing/download.ts'
import { fontFaces } from '../../drawing/font-faces.ts'
import { PAGE_FACE, paintFigure } from './figure-canvas.ts'
import { svgOf } from './figure-svg.ts'
import type { Figure } from './shapes.ts'

const SHARPNESS = 2

export async function saveSvg(figure: Figure, name: string): Promise<void> {
  download(new Blob([svgOf(figure, await fontFaces())], { type: 'image/svg+xml' }), `${name}.svg`)
}

export async function savePng(figure: Figure, name: string): Promise<void> {
  await Promise.all(
    [400, 600].flatMap((weight) =>
      ['ا', 'a'].map((sample) => document.fonts.load(`${weight} 13px ${PAGE_FACE}`, sample)),
    ),
  )
  const canvas = document.createElement('canvas')
  canvas.width = figure.width * SHARPNESS
  canvas.height = figure.height * SHARPNESS
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.scale(SHARPNESS, SHARPNESS)
  paintFigure(context, figure)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('no picture')
  download(blob, `${name}.png`)
}
