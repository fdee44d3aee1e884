import { textWidth } from '../../drawing/text-width.ts'

/** Sizes that follow from the width alone: a phone is read at arm's length, a wide plot from the back of a room. */

export const emOf = (width: number): number => Math.min(25, Math.max(13.5, 10.5 + width / 90))

/** How much wider the heavier weight is at the most: the plot is laid out before one knows which is set. */
const HEAVIER = 1.06

/** A text's width, rather too wide than too narrow. */
export const widthOf = (text: string, size: number): number => HEAVIER * textWidth(text, size)

/** The same as a measure of texts of one size. */
export const widthAt =
  (size: number) =>
  (text: string): number =>
    widthOf(text, size)
