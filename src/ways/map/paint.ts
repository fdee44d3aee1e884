/** The map as shapes: marks, names and numbers, mirrored where the page reads from right to left. */
import { across, edgeOf } from '../../drawing/mirror.ts'
import { hundredths } from '../../drawing/paths.ts'
import type { Box, Definition, Paint, Shape } from '../../drawing/shapes.ts'
import { tonePattern } from '../../drawing/stakeholder-patterns.ts'
import type { Direction } from '../../i18n/language.ts'
import { type MapLayout, type PlacedMark, type PlacedWords, WORD_SIZE } from './layout.ts'
import type { Look } from './looks.ts'

/** How much of the accent a level is, from 1. */
const LEVELS = [0.34, 0.56, 0.78, 1]

export const levelPaint = (level: number): Paint => ['accent', LEVELS[level - 1] ?? 1]

const patternId = (tone: number) => `group-${tone}`

/** A group's colour with its pattern, as in the charts. */
export const tonePatterns = (tones: readonly number[]): Definition[] =>
  tones.map((tone) => tonePattern(patternId(tone), tone))

export const tonePaint = (tone: number): Paint => ({ defined: patternId(tone) })

/** The boxes of a stretch of a mark, as shares of its whole length. */
function stretch(boxes: readonly Box[], from: number, to: number): Box[] {
  const whole = boxes.reduce((sum, { width }) => sum + width, 0)
  let along = 0
  return boxes.flatMap((box) => {
    const start = Math.max(from * whole - along, 0)
    const end = Math.min(to * whole - along, box.width)
    along += box.width
    return end > start ? [{ ...box, x: box.x + start, width: end - start }] : []
  })
}

/** Boxes as one path: a mark is one thing, on however many rows. */
function pathOf(boxes: readonly Box[], width: number, direction: Direction): string {
  return boxes
    .map((box) => {
      const x = across(direction, width, box.x, box.width)
      return `M${hundredths(x)} ${hundredths(box.y)}h${hundredths(box.width)}v${box.height}h${-hundredths(box.width)}Z`
    })
    .join('')
}

/** @param look what colours it; a plain clause has none */
export function markShapes(
  { boxes }: PlacedMark,
  look: Look | undefined,
  width: number,
  direction: Direction,
): Shape[] {
  const piece = (fill: Paint, from = 0, to = 1): Shape => ({
    kind: 'path',
    d: pathOf(stretch(boxes, from, to), width, direction),
    fill,
  })
  if (!look) return [piece(['ink', 0.13])]
  if (look.kind === 'level') return [piece(levelPaint(look.level))]
  return look.tones.map((tone, index) =>
    piece(tonePaint(tone), index / look.tones.length, (index + 1) / look.tones.length),
  )
}

export function wordsShape(words: PlacedWords, width: number, direction: Direction): Shape {
  const isNumber = words.kind === 'number'
  return {
    kind: 'text',
    at: [across(direction, width, words.x), words.baseline],
    edge: edgeOf(direction, 'start'),
    direction,
    text: words.text,
    size: WORD_SIZE,
    bold: !isNumber,
    fill: words.kind === 'document' ? 'accent' : isNumber ? 'soft' : 'ink',
  }
}

/** Everything, for a picture that stands alone. */
export const mapShapes = (
  layout: MapLayout,
  lookOf: (mark: PlacedMark) => Look | undefined,
  direction: Direction,
): Shape[] => [
  ...layout.marks.flatMap((mark) => markShapes(mark, lookOf(mark), layout.width, direction)),
  ...layout.words.map((words) => wordsShape(words, layout.width, direction)),
]
