/** A picture as a PNG, drawn by the browser from the SVG file. */
import { allDrawn, PROBE_HEIGHT, PROBE_WIDTH, probed } from './probe.ts'
import type { Picture } from './shapes.ts'
import { svgOf } from './svg-file.ts'

/** Twice the size in px: sharp on a slide. */
const SCALE = 2
const PATIENCE_MS = 10_000
const PAUSE_MS = 40

function canvasOf(
  width: number,
  height: number,
  willReadFrequently = false,
): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently })
  if (!context) throw new Error('no canvas')
  return [canvas, context]
}

async function fontsDrawn(image: HTMLImageElement, width: number, height: number): Promise<void> {
  const [, strip] = canvasOf(PROBE_WIDTH, PROBE_HEIGHT, true)
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    strip.clearRect(0, 0, PROBE_WIDTH, PROBE_HEIGHT)
    strip.drawImage(image, 0, -height, width, height + PROBE_HEIGHT)
    if (allDrawn(strip.getImageData(0, 0, PROBE_WIDTH, PROBE_HEIGHT).data, PROBE_WIDTH)) return
    await new Promise((resolve) => window.setTimeout(resolve, PAUSE_MS))
  }
  throw new Error('fonts')
}

/**
 * @param fonts style rules that carry its fonts (font-faces.ts)
 * @throws when the browser cannot draw the picture
 */
export async function pngOf(picture: Picture, fonts: string): Promise<Blob> {
  const { width, height } = picture
  const svg = svgOf(probed(picture), fonts)
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height + PROBE_HEIGHT)
    image.src = address
    await image.decode()
    await fontsDrawn(image, width, height)
    const [canvas, context] = canvasOf(width * SCALE, height * SCALE)
    context.drawImage(image, 0, 0, width * SCALE, (height + PROBE_HEIGHT) * SCALE)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
