/**
 * A browser says that a picture is ready before the fonts inside it are, and draws nothing where a font is missing. So
 * a letter of every face stands below the picture: when all of them are drawn, so are all words above.
 */
import type { VectorNode } from '../scene/vector.ts'

const SIDE = 24
export const PROBE_HEIGHT = SIDE

const LETTERS = [400, 600].flatMap((weight) => ['H', '\u0645'].map((letter) => ({ weight, letter })))
export const PROBE_WIDTH = SIDE * LETTERS.length

export const probes = (top: number, font: string): VectorNode[] =>
  LETTERS.map(({ weight, letter }, index) => ({
    tag: 'text',
    key: `probe-${index}`,
    attributes: {
      x: (index + 0.5) * SIDE,
      y: top + SIDE * 0.7,
      direction: 'ltr',
      textAnchor: 'middle',
      fontFamily: font,
      fontSize: SIDE * 0.6,
      fontWeight: weight,
      fill: '#000000',
    },
    text: letter,
  }))

/** @param pixels RGBA of the strip, `width` px of the picture's own size wide */
export function allDrawn(pixels: Uint8ClampedArray, width: number): boolean {
  const drawn = new Set<number>()
  for (let at = 3; at < pixels.length; at += 4)
    if ((pixels[at] ?? 0) > 0) drawn.add(Math.floor((((at - 3) / 4) % width) / SIDE))
  return drawn.size === LETTERS.length
}
