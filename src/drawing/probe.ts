/**
 * A browser says that a picture is ready before the fonts inside it are, and draws nothing where a font is missing. So
 * a letter of every face stands below the picture: when all of them are drawn, so are all words above.
 */
import type { Picture, Words } from './shapes.ts'

const SIDE = 24
export const PROBE_HEIGHT = SIDE

const LETTERS = [false, true].flatMap((bold) => ['H', '\u0645'].map((letter) => ({ bold, letter })))
export const PROBE_WIDTH = SIDE * LETTERS.length

/** The picture with those letters in a strip below it. */
export function probed(picture: Picture): Picture {
  const probes = LETTERS.map(
    ({ bold, letter }, index): Words => ({
      kind: 'text',
      at: [(index + 0.5) * SIDE, picture.height + SIDE * 0.7],
      edge: 'middle',
      direction: 'ltr',
      text: letter,
      size: SIDE * 0.6,
      bold,
      fill: 'ink',
    }),
  )
  return { ...picture, height: picture.height + PROBE_HEIGHT, shapes: [...picture.shapes, ...probes] }
}

/** @param pixels RGBA of the strip, `width` px of the picture's own size wide */
export function allDrawn(pixels: Uint8ClampedArray, width: number): boolean {
  const drawn = new Set<number>()
  for (let at = 3; at < pixels.length; at += 4)
    if ((pixels[at] ?? 0) > 0) drawn.add(Math.floor((((at - 3) / 4) % width) / SIDE))
  return drawn.size === LETTERS.length
}
