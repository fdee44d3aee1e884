/** A stretch of one text that stands in another as well. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly length: number
}

/**
 * Finds the pieces into which a text was cut when it is the other set in another order: from the beginning of the new
 * text on, each time the longest stretch that the old one still has.
 * @returns in the order of the new text, `from` in the old one and `to` in the new one
 */
export function piecesBetween(before: string, after: string): Piece[] {
  const taken = new Uint8Array(before.length)
  const pieces: Piece[] = []
  let to = 0
  while (to < after.length) {
    const piece = longestAt(before, after, to, taken)
    if (piece === null) {
      to++
      continue
    }
    taken.fill(1, piece.from, piece.from + piece.length)
    pieces.push(piece)
    to += piece.length
  }
  return pieces
}

function longestAt(before: string, after: string, to: number, taken: Uint8Array): Piece | null {
  const first = after[to] ?? ''
  let best: Piece | null = null
  for (let from = before.indexOf(first); from >= 0; from = before.indexOf(first, from + 1)) {
    let length = 0
    while (
      to + length < after.length &&
      taken[from + length] === 0 &&
      before[from + length] === after[to + length]
    )
      length++
    if (length > (best?.length ?? 0)) best = { from, to, length }
  }
  return best
}
