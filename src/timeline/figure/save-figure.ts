/** Saving the drawing: the figure's fonts, files, downloads. Loaded when somebody saves. */
import arabic from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url'
import arabicBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url'
import latin from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url'
import latinBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-600-normal.woff2?url'
import { paintFigure } from './figure-canvas.ts'
import { type FigureFont, svgOf } from './figure-svg.ts'
import { FIGURE_FONT, type Figure } from './shapes.ts'

const ARABIC = 'U+0600-06FF,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC'
const LATIN = 'U+0000-00FF,U+2010-201F,U+2026,U+2066-2069'
const SHARPNESS = 2

async function fontData(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  }
  return btoa(binary)
}

const figureFonts = (): Promise<FigureFont[]> =>
  Promise.all(
    [
      { url: arabic, weight: 400, range: ARABIC },
      { url: latin, weight: 400, range: LATIN },
      { url: arabicBold, weight: 600, range: ARABIC },
      { url: latinBold, weight: 600, range: LATIN },
    ].map(async ({ url, weight, range }) => ({ weight, range, data: await fontData(url) })),
  )

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the data once it has begun.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

export async function saveSvg(figure: Figure, name: string): Promise<void> {
  download(new Blob([svgOf(figure, await figureFonts())], { type: 'image/svg+xml' }), `${name}.svg`)
}

export async function savePng(figure: Figure, name: string): Promise<void> {
  await Promise.all(
    [400, 600].flatMap((weight) =>
      ['ا', 'a'].map((sample) => document.fonts.load(`${weight} 13px ${FIGURE_FONT}`, sample)),
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
