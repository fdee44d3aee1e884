import { across, directionOfWords, edgeOf } from '../../drawing/mirror.ts'
import type { Ink, Shape } from '../../drawing/shapes.ts'
import { directionOf, type Language } from '../../i18n/language.ts'

export interface Room {
  readonly language: Language
  /** Px. */
  readonly width: number
  readonly height: number
}

/** Draws from the inline start, whichever side that is. Px. */
export function pencil({ language, width }: Room) {
  const direction = directionOf(language)
  const x = (along: number, length = 0) => across(direction, width, along, length)
  return {
    x,
    direction,
    rect: (along: number, y: number, length: number, height: number, fill: Ink): Shape => ({
      kind: 'rect',
      x: x(along, length),
      y,
      width: length,
      height,
      fill,
      radius: 3,
    }),
    words: (
      along: number,
      y: number,
      text: string,
      size: number,
      fill: Ink = 'ink',
      bold = false,
    ): Shape => ({
      kind: 'text',
      at: [x(along), y],
      edge: edgeOf(direction, 'start'),
      direction: directionOfWords(text, direction),
      text,
      size,
      fill,
      bold,
    }),
    dot: (along: number, y: number, radius: number, fill: Ink): Shape => ({
      kind: 'ellipse',
      at: [x(along), y],
      rx: radius,
      ry: radius,
      fill,
    }),
    line: (from: number, to: number, y: number, stroke: Ink, strokeWidth = 2): Shape => ({
      kind: 'line',
      from: [x(from), y],
      to: [x(to), y],
      stroke,
      strokeWidth,
    }),
  }
}
