/** How a chart is laid out for a room: as much of it as its words allow, or with words as large as there is room for. */
import type { Box } from '../../ui/use-box.ts'
import type { Scene } from '../scene/scene.ts'

/** What a plot is laid out for: its own units, scaled to the room as a whole. */
export interface Sheet {
  readonly width: number
  readonly height: number
}

const NARROWEST = 240
const WIDEST = 1400
const STEP = 20
const USUAL_WIDTH = 900

const smallest = ({ texts }: Scene): number => Math.min(...texts.map(({ size }) => size))

/** Words so many times as large as the least are large enough: the drawing comes next. */
const COMFORTABLE = 1.3

/** Every so many widths are tried first, then those around the best of them: to lay out all takes a third of a second. */
const COARSE = 5

const widthsFrom = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)

interface Tried extends Sheet {
  readonly score: number
}

/**
 * @param scenesAt the states that are shown one after the other, laid out for a width: all get one sheet, so that a
 * mark moves and nothing else changes
 * @param least px that the smallest words must have
 */
export function sheetFor(scenesAt: (width: number) => readonly Scene[], room: Box, least: number): Sheet {
  const tryAt = (width: number): Tried => {
    const scenes = scenesAt(width)
    const height = Math.max(...scenes.map((scene) => scene.height))
    const scale = Math.min(room.width / width, room.height / height)
    const words = Math.min(...scenes.map(smallest)) * scale
    // Below that, larger words count; above it, the room that is used, which is never less.
    const enough = COMFORTABLE * least
    const used = (width * height * scale ** 2) / (room.width * room.height)
    return { width, height, score: words < enough ? words : enough + used * enough }
  }
  const bestOf = (widths: readonly number[], first: Tried): Tried =>
    widths.map(tryAt).reduce((best, tried) => (tried.score > best.score ? tried : best), first)
  const found = bestOf(widthsFrom(NARROWEST, WIDEST, COARSE * STEP), {
    width: NARROWEST,
    height: 1,
    score: 0,
  })
  const around = widthsFrom(
    Math.max(NARROWEST, found.width - (COARSE - 1) * STEP),
    Math.min(WIDEST, found.width + (COARSE - 1) * STEP),
    STEP,
  ).filter((width) => width !== found.width)
  const { width, height } = bestOf(around, found)
  return { width, height }
}

/** The same before the room is known, when pages are written: at a width as usual. */
export function usualSheet(scenesAt: (width: number) => readonly Scene[]): Sheet {
  const scenes = scenesAt(USUAL_WIDTH)
  return { width: USUAL_WIDTH, height: Math.max(...scenes.map(({ height }) => height)) }
}
