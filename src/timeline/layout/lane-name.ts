import { textMeasure } from '../../drawing/text-width.ts'

const measure = textMeasure(13)

/** px from one line of a lane's name to the next. */
export const LANE_NAME_LINE = 17

/** A lane's name on as many lines as a margin of `room` px asks for. */
export function laneNameLines(name: string, room: number): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Baseline of the first line, px from the top of a lane: beside its first row, or higher where that is too low for all. */
export const laneNameTop = (lines: number, height: number): number =>
  Math.min(24, (height - (lines - 1) * LANE_NAME_LINE) / 2 + 5)
