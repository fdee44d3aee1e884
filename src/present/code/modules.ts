/** A QR code as one shape: pure, so that a test can read it back. */
import { encode } from 'uqr'

/** Light squares around the code, without which no camera finds it. */
const QUIET = 4

interface DrawnCode {
  /** Squares along a side, the quiet ones around it among them. */
  readonly side: number
  /** The dark squares, each 1 × 1. */
  readonly path: string
}

export function drawCode(text: string): DrawnCode {
  // M: a seventh of it may be hidden or blurred, at the back of a room.
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const runs = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      // One stroke for dark squares side by side: seams between squares would show when it is large.
      if (!isDark || row[x - 1]) return []
      const end = row.indexOf(false, x)
      const length = (end < 0 ? size : end) - x
      return [`M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`]
    }),
  )
  return { side: size + 2 * QUIET, path: runs.join('') }
}
