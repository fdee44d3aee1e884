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

/** Between the words and the card. */
const GAP = 6
/** Kept free at both sides of the window. */
const SIDE = 10
/** Kept free above and below, for the bars. */
const ENDS = 60

/**
 * Where a card stands that is about some words: just below their last line, or above their first where there is no room
 * below and more above.
 * @param lines the words, a box for each line
 * @param rtl whether what is written in the card begins at the right: then it begins where the words' right edge is
 */
export function placeBeside(
  lines: readonly Box[],
  card: Size,
  window: Size,
  rtl: boolean,
): { readonly x: number; readonly y: number } | null {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return null
  const below = last.bottom + GAP
  const above = first.top - GAP - card.height
  const missing = { below: below + card.height - (window.height - ENDS), above: ENDS - above }
  const isBelow = missing.below <= 0 || missing.below <= missing.above
  const line = isBelow ? last : first
  const wanted = rtl ? line.right - card.width : line.left
  return {
    x: Math.max(SIDE, Math.min(wanted, window.width - SIDE - card.width)),
    y: isBelow ? below : above,
  }
}
