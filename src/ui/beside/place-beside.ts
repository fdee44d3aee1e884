/** A stretch of the window, in px from its left and its top. */
interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

interface Viewport extends Size {
  /** px at its foot that a bar takes. */
  readonly foot: number
}

/** Between the words and the card. */
const GAP = 6
/** Kept free at the edges of the window. */
const SIDE = 10
/** Wanted free above and below, for the bars. */
const ENDS = 60

const lowest = ({ height, foot }: Viewport): number => height - Math.max(ENDS, foot + GAP)

/** px of height that a card has at most, on the side of the words where there is more. */
export function roomBeside(lines: readonly Box[], viewport: Viewport): number {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return 0
  return Math.max(lowest(viewport) - last.bottom - GAP, first.top - GAP - ENDS)
}

const within = (wanted: number, most: number): number => Math.max(SIDE, Math.min(wanted, most))

/**
 * Where a card stands that is about some words: just below their last line, or above their first where there is no room
 * below and more above.
 * @param lines the words, a box for each line
 * @param rtl whether what is written in the card begins at the right: then it begins where the words' right edge is
 */
export function placeBeside(
  lines: readonly Box[],
  card: Size,
  viewport: Viewport,
  rtl: boolean,
): { readonly x: number; readonly y: number } | null {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return null
  const below = last.bottom + GAP
  const above = first.top - GAP - card.height
  const missing = { below: below + card.height - lowest(viewport), above: ENDS - above }
  const isBelow = missing.below <= 0 || missing.below <= missing.above
  const line = isBelow ? last : first
  const wanted = rtl ? line.right - card.width : line.left
  // Whoever has the focus in the card sees it, also once the words have been scrolled away.
  return {
    x: within(wanted, viewport.width - SIDE - card.width),
    y: within(isBelow ? below : above, viewport.height - SIDE - card.height),
  }
}
