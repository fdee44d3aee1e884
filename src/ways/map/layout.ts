/**
 * The texts as a page of marks, a mark for each clause, as long as its words are many. Where everything stands, in px
 * from inline-start and from the top: nothing here knows which way the page reads.
 */

import type { ShapeBand, ShapePart, TextShape } from '../../corpus/text-shape.ts'
import type { Box } from '../../drawing/shapes.ts'
import { wrapped } from '../../drawing/wrap.ts'
import type { Locator } from '../../locator.ts'

export interface PlacedMark {
  readonly part: Locator
  /** Which clause of the part, from 0. */
  readonly clause: number
  /** A clause that is longer than what is left of its row goes on in the next one. */
  readonly boxes: readonly Box[]
}

export interface PlacedWords {
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly kind: 'document' | 'band' | 'number'
  /** What a name leads to, or a number stands for. */
  readonly locator: Locator | null
}

/**
 * What is pressed: a numbered part with all that is set on after it. A mark is for the eye, and too small for a finger;
 * where in the field it is pressed says which of its marks is meant.
 */
export interface Field {
  readonly box: Box
  readonly marks: readonly PlacedMark[]
}

export interface MapLayout {
  readonly width: number
  readonly height: number
  /** In reading order. */
  readonly marks: readonly PlacedMark[]
  /** They hold every mark once. */
  readonly fields: readonly Field[]
  readonly words: readonly PlacedWords[]
}

export interface MapNames {
  readonly document: (id: string) => string
  /** Null where a band goes by the name of its document. */
  readonly band: (band: ShapeBand) => string | null
  readonly number: (num: string) => string
}

/** Of names and numbers. */
export const WORD_SIZE = 13
const ROW = 16
const MARK = 12
const NAME_LINE = 18
const BAND_GAP = 12
const DOCUMENT_GAP = 16
const COLUMN_GAP = 30
/** Where the numbers stand. */
const GUTTER = 24
const BETWEEN = 1.5
/** A shorter mark could not be seen. */
const LEAST = 5

/** The widths that a map is laid out for; the style sheet stretches it to its box (map.module.css). */
export const MAP_WIDTHS = [300, 420, 560, 740, 940, 1180] as const

const columnsIn = (width: number): number => (width < 480 ? 1 : width < 700 ? 2 : width < 900 ? 3 : 4)

/** px for a letter: on a phone the text is drawn smaller, so that it can still be overlooked. */
const letterIn = (columns: number): number => (columns === 1 ? 0.52 : columns === 2 ? 0.62 : 0.74)

/**
 * The width to lay the map out for, so that its words are `magnified` times as large as usual: the widest that fits. Where
 * they are much larger, so that a step from one width to the next would leave room unused, it is what there is room for.
 * Where the first is too wide, as on a phone, there is one of its own.
 */
export function mapWidth(room: number, magnified: number): number {
  if (magnified > 1.5) return Math.max(Math.round(MAP_WIDTHS[0] / magnified), Math.floor(room / magnified))
  const fitting = MAP_WIDTHS.findLast((width) => width * magnified <= room)
  return fitting ?? Math.round(MAP_WIDTHS[0] / magnified)
}

/**
 * The least height of a field: 24 px on the screen (WCAG 2.5.8), also where the narrowest layout is drawn smaller than
 * it is laid out, as at 256 px.
 */
const leastField = (columns: number): number => (columns === 1 ? 32 : 24)

interface Named {
  readonly kind: 'document' | 'band'
  readonly lines: readonly string[]
  readonly locator: Locator | null
}

/** What is not divided between two columns: names with the part that follows them, a part with what is set on after it. */
interface Block {
  readonly names: readonly Named[]
  readonly parts: readonly ShapePart[]
}

function blocksOf(texts: readonly TextShape[], names: MapNames, lines: (name: string) => string[]): Block[] {
  return texts.flatMap(({ document, bands }) =>
    bands.flatMap((band, order) => {
      const name = names.band(band)
      const head: Named[] = [
        ...(order === 0
          ? [{ kind: 'document' as const, lines: lines(names.document(document)), locator: null }]
          : []),
        ...(name === null ? [] : [{ kind: 'band' as const, lines: lines(name), locator: band.locator }]),
      ]
      const blocks: { names: Named[]; parts: ShapePart[] }[] = []
      for (const part of band.parts) {
        const last = blocks.at(-1)
        if (!last) blocks.push({ names: head, parts: [part] })
        // What has no number is set on; after a heading of its own kind the first numbered part joins it too.
        else if (part.num === null) last.parts.push(part)
        else blocks.push({ names: [], parts: [part] })
      }
      return blocks
    }),
  )
}

interface Placed {
  readonly height: number
  readonly field: Box
  readonly marks: readonly PlacedMark[]
  readonly words: readonly PlacedWords[]
}

/** A block, from its own top. */
function placeBlock({ names, parts }: Block, room: number, letter: number, least: number): Placed {
  const words: PlacedWords[] = []
  const marks: PlacedMark[] = []
  let top = 0
  for (const { kind, lines, locator } of names) {
    top += kind === 'document' ? DOCUMENT_GAP : BAND_GAP
    for (const text of lines) {
      words.push({ text, x: 0, baseline: top + WORD_SIZE, kind, locator })
      top += NAME_LINE
    }
  }
  if (names.length > 0) top += 2
  const first = top
  let along = 0
  const newRow = () => {
    top += ROW
    along = 0
  }
  for (const { locator: part, num, clauses } of parts) {
    if (num !== null) {
      if (along > 0) newRow()
      words.push({ text: num, x: 0, baseline: top + MARK - 2, kind: 'number', locator: part })
    }
    for (const [clause, letters] of clauses.entries()) {
      let left = Math.max(LEAST, letters * letter)
      const boxes: Box[] = []
      while (left > 0) {
        // A scrap at a row's end, or left over for the next row, would be no mark.
        if (room - along < LEAST) newRow()
        const here = room - along
        const width = left <= here ? left : left - here < LEAST ? left - LEAST : here
        boxes.push({ x: GUTTER + along, y: top, width, height: MARK })
        left -= width
        along += width
        if (left > 0) newRow()
      }
      along += BETWEEN
      marks.push({ part, clause, boxes })
    }
  }
  const height = Math.max(least, top + ROW - first)
  return { height: first + height, field: { x: 0, y: first, width: GUTTER + room, height }, marks, words }
}

/** How the blocks fall into columns of this height: where each column begins; null where they do not fit. */
function columnStarts(heights: readonly number[], columns: number, height: number): number[] | null {
  const starts = [0]
  let filled = 0
  for (const [index, own] of heights.entries()) {
    if (filled > 0 && filled + own > height) {
      starts.push(index)
      filled = 0
    }
    filled += own
  }
  return starts.length <= columns ? starts : null
}

/** The starts of the columns when they are as even as blocks allow. */
function evenColumns(heights: readonly number[], columns: number): number[] {
  const sum = heights.reduce((total, height) => total + height, 0)
  for (let height = sum / columns; height < sum; height += ROW / 2) {
    const starts = columnStarts(heights, columns, height)
    if (starts) return starts
  }
  return [0]
}

/** @param measure the width of a name in px */
export function layOutMap(
  texts: readonly TextShape[],
  width: number,
  names: MapNames,
  measure: (text: string) => number,
): MapLayout {
  const columns = columnsIn(width)
  const column = (width - COLUMN_GAP * (columns - 1)) / columns
  const blocks = blocksOf(texts, names, (name) => wrapped(name, column, measure)).map((block) =>
    placeBlock(block, column - GUTTER, letterIn(columns), leastField(columns)),
  )
  const starts = new Set(
    evenColumns(
      blocks.map(({ height }) => height),
      columns,
    ),
  )
  const fields: Field[] = []
  const words: PlacedWords[] = []
  let [x, y, lowest] = [0, 0, 0]
  for (const [index, block] of blocks.entries()) {
    if (index > 0 && starts.has(index)) {
      x += column + COLUMN_GAP
      y = 0
    }
    const moved = (box: Box): Box => ({ ...box, x: box.x + x, y: box.y + y })
    fields.push({
      box: moved(block.field),
      marks: block.marks.map((mark) => ({ ...mark, boxes: mark.boxes.map(moved) })),
    })
    words.push(
      ...block.words.map((one) => ({
        ...one,
        text: one.kind === 'number' ? names.number(one.text) : one.text,
        x: one.x + x,
        baseline: one.baseline + y,
      })),
    )
    y += block.height
    lowest = Math.max(lowest, y)
  }
  return { width, height: Math.ceil(lowest), marks: fields.flatMap(({ marks }) => marks), fields, words }
}
