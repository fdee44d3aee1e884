import { textMeasure } from '../../drawing/text-width.ts'
import { wrapped } from '../../drawing/wrap.ts'

export const LANE_NAME_SIZE = 13
/** px from one line of a lane's name to the next. */
export const LANE_NAME_LINE = 17

export const usualMeasure = textMeasure(LANE_NAME_SIZE)

/** A lane's name on as many lines as a margin of `room` px asks for. */
export const laneNameLines = (
  name: string,
  room: number,
  measure: (text: string) => number = usualMeasure,
): string[] => wrapped(name, room, measure)

/** Baseline of the first line, px from the top of a lane: beside its first row, or higher where that is too low for all. */
export const laneNameTop = (lines: number, height: number): number =>
  Math.min(24, (height - (lines - 1) * LANE_NAME_LINE) / 2 + 5)
