import { spaceAdded, type TextSpacing, textWidth } from '../../drawing/text-width.ts'

/** Sizes that follow from the width alone: a phone is read at arm's length, a wide plot from the back of a room. */

export const emOf = (width: number): number => Math.min(25, Math.max(13.5, 10.5 + width / 90))

/**
 * The widths that a plot is laid out for, a tenth apart; the style sheet stretches it to its box. So few, that a page can
 * be written with the height of each (frame/rooms.tsx). Only for words that are to be larger than usual is there less.
 */
export const LAYOUT_WIDTHS = [
  260, 286, 314, 346, 380, 418, 460, 506, 557, 612, 673, 741, 815, 896, 986, 1085, 1193, 1312, 1443,
] as const

/** Narrower than this nothing has room, however large the words are to be. */
const NARROWEST = 200

/** How large words are wanted. */
export interface Lettering {
  /** How many times as large as usual. */
  readonly magnified: number
  /** px that an em has at least, where there is room for it. */
  readonly least?: number
}

/**
 * The width to lay a plot out for, so that the words in it are as large as they are wanted: laid out for less room than
 * it gets, a drawing as a whole is that much larger.
 */
export function layoutWidth(room: number, { magnified, least = 0 }: Lettering): number {
  const first = LAYOUT_WIDTHS[0]
  const sizeAt = (width: number) => (emOf(width) * room) / width
  const fitting = LAYOUT_WIDTHS.filter((width) => width <= room)
  const wanted = Math.max(least, sizeAt(fitting.at(-1) ?? first) * magnified)
  const found = fitting.findLast((width) => sizeAt(width) >= wanted)
  if (found !== undefined || magnified === 1) return found ?? first
  // The em is the same for all widths from here on.
  return Math.min(first, Math.max(NARROWEST, Math.floor((emOf(first) * room) / wanted)))
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

/** Words that stay on one line. */
export const inOne = (text: string): string => text.replaceAll(' ', '\u00a0')
