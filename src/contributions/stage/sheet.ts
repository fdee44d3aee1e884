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

const smallest = ({ texts }: Scene): number => Math.min(...texts.map(({ size }) => size))

/** Words so many times as large as the least are large enough: the drawing comes next. */
const COMFORTABLE = 1.3

/**
 * @param scenesAt the states that are shown one after the other, laid out for a width: all get one sheet, so that a
 * mark moves and nothing else changes
 * @param least px that the smallest words must have
 */
export function sheetFor(scenesAt: (width: number) => readonly Scene[], room: Box, least: number): Sheet {
  let best: Sheet = { width: NARROWEST, height: 1 }
  let most = 0
  for (let width = NARROWEST; width <= WIDEST; width += STEP) {
    const scenes = scenesAt(width)
    const height = Math.max(...scenes.map((scene) => scene.height))
    const scale = Math.min(room.width / width, room.height / height)
    const words = Math.min(...scenes.map(smallest)) * scale
    // Below that, larger words count; above it, the room that is used, which is never less.
    const enough = COMFORTABLE * least
    const used = (width * height * scale ** 2) / (room.width * room.height)
    const score = words < enough ? words : enough + used * enough
    if (score > most) {
      most = score
      best = { width, height }
    }
  }
  return best
}
