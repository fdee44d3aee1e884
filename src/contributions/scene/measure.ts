import { textWidth } from '../../drawing/text-width.ts'

/** Sizes that follow from the width alone: a phone is read at arm's length, a wide plot from the back of a room. */

export const emOf = (width: number): number => Math.min(25, Math.max(13.5, 10.5 + width / 90))

/** Narrower than this nothing has room. */
const LEAST_WIDTH = 260

/**
 * The width to lay a plot out for, so that the words in it are `magnified` times as large as usual: laid out for less
 * room than it gets, a drawing as a whole is that much larger.
 */
export function layoutWidth(room: number, magnified: number): number {
  const wanted = emOf(room) * magnified
  let width = room
  while (width > LEAST_WIDTH && (emOf(width) * room) / width < wanted) width -= 1
  return width
}

/** How much wider the heavier weight is at the most: the plot is laid out before one knows which is set. */
const HEAVIER = 1.06

/** A text's width, rather too wide than too narrow. */
export const widthOf = (text: string, size: number): number => HEAVIER * textWidth(text, size)

/** The same as a measure of texts of one size. */
export const widthAt =
  (size: number) =>
  (text: string): number =>
    widthOf(text, size)
