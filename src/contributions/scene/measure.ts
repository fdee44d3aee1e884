import { spaceAdded, type TextSpacing, textWidth } from '../../drawing/text-width.ts'

/** Sizes that follow from the width alone: a phone is read at arm's length, a wide plot from the back of a room. */

export const emOf = (width: number): number => Math.min(25, Math.max(13.5, 10.5 + width / 90))

/**
 * The widths that a plot is laid out for, a tenth apart; the style sheet stretches it to its box. So few, that a page can
 * be written with the height of each (frame/rooms.tsx). Narrower than the first nothing has room.
 */
export const LAYOUT_WIDTHS = [
  260, 286, 314, 346, 380, 418, 460, 506, 557, 612, 673, 741, 815, 896, 986, 1085, 1193, 1312, 1443,
] as const

/**
 * The width to lay a plot out for, so that the words in it are `magnified` times as large as usual: laid out for less
 * room than it gets, a drawing as a whole is that much larger.
 */
export function layoutWidth(room: number, magnified: number): number {
  const least = LAYOUT_WIDTHS[0]
  const sizeAt = (width: number) => (emOf(width) * room) / width
  const narrower = LAYOUT_WIDTHS.filter((width) => width <= room)
  const wanted = sizeAt(narrower.at(-1) ?? least) * magnified
  return narrower.findLast((width) => sizeAt(width) >= wanted) ?? least
}

/** How much wider the heavier weight is at the most: the plot is laid out before one knows which is set. */
const HEAVIER = 1.06

/** A text's width, rather too wide than too narrow; `spacing` is what a reader's own style sheet adds. */
export const widthOf = (text: string, size: number, spacing?: TextSpacing): number =>
  HEAVIER * textWidth(text, size) + (spacing ? spaceAdded(text, spacing) * size : 0)

/** The same as a measure of texts of one size. */
export const widthAt =
  (size: number, spacing?: TextSpacing) =>
  (text: string): number =>
    widthOf(text, size, spacing)
