import { textWidth } from '../../drawing/text-width.ts'

/** Sizes that follow from the width alone: a phone is read at arm's length, a wide plot from the back of a room. */

export const emOf = (width: number): number => Math.min(25, Math.max(13.5, 10.5 + width / 90))

/** How much wider the heavier weight is at the most: the plot is laid out before one knows which is set. */
const HEAVIER = 1.06

/** A text's width, rather too wide than too narrow. */
export const widthOf = (text: string, size: number): number => HEAVIER * textWidth(text, size)

/** Words on lines no longer than `room`. */
export function wrapped(text: string, size: number, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A last line shorter than this part of the room is a word left alone. */
const LAST_LINE = 0.35

/** The same on as many lines, the others giving of their words to a last one that would be all too short. */
export function balanced(text: string, size: number, room: number): string[] {
  const lines = wrapped(text, size, room)
  let best = lines
  for (let narrower = room; widthOf(best.at(-1) ?? '', size) < room * LAST_LINE; narrower *= 0.98) {
    const tried = wrapped(text, size, narrower)
    if (tried.length > lines.length || narrower < room / 2) break
    best = tried
  }
  return best
}
