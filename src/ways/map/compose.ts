/** The map as a picture that stands alone: what it shows in a sentence, the marks, what their colours mean. */
import { across, edgeOf } from '../../drawing/mirror.ts'
import type { InkName, Paint, Picture, Shape } from '../../drawing/shapes.ts'
import { textMeasure } from '../../drawing/text-width.ts'
import { wrapped } from '../../drawing/wrap.ts'
import type { Direction, Language } from '../../i18n/language.ts'
import type { MapLayout, PlacedMark } from './layout.ts'
import type { Look } from './looks.ts'
import { mapShapes, tonePatterns } from './paint.ts'

const MARGIN = 48

export interface MapFigure {
  readonly layout: MapLayout
  readonly lookOf: (mark: PlacedMark) => Look | undefined
  readonly language: Language
  readonly direction: Direction
  readonly title: string
  readonly says: string
  readonly source: string
  /** What a colour means. */
  readonly key: readonly { readonly fill: Paint; readonly words: string }[]
}

export function composeMap(figure: MapFigure): Picture {
  const { layout, language, direction, title, says, source, key } = figure
  const width = layout.width + 2 * MARGIN
  const shapes: Shape[] = []
  let y = MARGIN
  const line = (text: string, size: number, fill: InkName, bold = false) => {
    shapes.push({
      kind: 'text',
      at: [across(direction, width, MARGIN), y + size],
      edge: edgeOf(direction, 'start'),
      direction,
      text,
      size,
      bold,
      fill,
    })
    y += size * 1.6
  }
  line(title, 30, 'ink', true)
  for (const text of wrapped(says, layout.width, textMeasure(17))) line(text, 17, 'ink')
  y += 12
  const top = y
  y += layout.height + 12
  for (const { fill, words } of key) {
    shapes.push({
      kind: 'rect',
      x: across(direction, width, MARGIN, 26),
      y: y + 3,
      width: 26,
      height: 13,
      fill,
    })
    shapes.push({
      kind: 'text',
      at: [across(direction, width, MARGIN + 36), y + 14],
      edge: edgeOf(direction, 'start'),
      direction,
      text: words,
      size: 14,
      fill: 'ink',
    })
    y += 22
  }
  line(source, 13, 'soft')
  const height = Math.ceil(y + MARGIN / 2)
  return {
    width,
    height,
    language,
    title,
    description: says,
    definitions: tonePatterns([1, 2, 3, 4]),
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'paper' },
      { kind: 'group', at: [MARGIN, top], shapes: mapShapes(layout, figure.lookOf, direction) },
      ...shapes,
    ],
  }
}
