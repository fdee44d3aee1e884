/** A stretch of one text that stands in another as well. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** Up to so many pairs of letters the longest stretch of all is looked for, and above them the longest from here on. */
const MOST_PAIRS = 250_000

const isWithinNumber = (text: string, at: number): boolean => /^\d\d$/u.test(text.slice(at - 1, at + 1))

/**
 * A line is never cut within a number: what a piece has of one that the other text does not go on with is left to the
 * piece with the rest of it, as in `60/252 - …` and a line that begins with `2 - …`.
 */
function withoutPartsOfNumbers({ from, to, length }: Piece, before: string, after: string): Piece {
  const isCut = (offset: number) =>
    isWithinNumber(before, from + offset) !== isWithinNumber(after, to + offset)
  const isDigit = (offset: number) => /\d/u.test(before[from + offset] ?? '')
  let [start, end] = [0, length]
  if (isCut(0)) while (start < length && isDigit(start)) start++
  if (isCut(length)) while (end > start && isDigit(end - 1)) end--
  return start < end ? { from: from + start, to: to + start, length: end - start } : { from, to, length }
}

/**
 * Finds the pieces into which a text was cut when it is the other set in another order.
 * @returns in the order of the new text, `from` in the old one and `to` in the new one
 */
export function piecesBetween(before: string, after: string): Piece[] {
  const freeBefore = new Uint8Array(before.length).fill(1)
  const freeAfter = new Uint8Array(after.length).fill(1)
  const pieces: Piece[] = []
  const take = (piece: Piece) => {
    freeBefore.fill(0, piece.from, piece.from + piece.length)
    freeAfter.fill(0, piece.to, piece.to + piece.length)
    pieces.push(piece)
  }
  if (before.length * after.length <= MOST_PAIRS) {
    for (
      let piece = longest(before, after, freeBefore, freeAfter);
      piece !== null;
      piece = longest(before, after, freeBefore, freeAfter)
    )
      take(withoutPartsOfNumbers(piece, before, after))
  } else {
    for (let to = 0; to < after.length; to++) {
      const piece = longestAt(before, after, to, freeBefore)
      if (piece === null) continue
      take(piece)
      to += piece.length - 1
    }
  }
  return pieces.sort((one, other) => one.to - other.to)
}

/**
 * The longest stretch of free letters that both have; of equally long ones the first. evidence/lines/tiles.ts has the
 * same for words, and says why it is not shared.
 */
function longest(before: string, after: string, freeBefore: Uint8Array, freeAfter: Uint8Array): Piece | null {
  let best: Piece | null = null
  let previous = new Uint16Array(after.length + 1)
  for (let from = 0; from < before.length; from++) {
    const lengths = new Uint16Array(after.length + 1)
    if (freeBefore[from] === 1) {
      for (let to = 0; to < after.length; to++) {
        if (freeAfter[to] !== 1 || before[from] !== after[to]) continue
        const length = (previous[to] ?? 0) + 1
        lengths[to + 1] = length
        if (length > (best?.length ?? 0)) best = { from: from - length + 1, to: to - length + 1, length }
      }
    }
    previous = lengths
  }
  return best
}

function longestAt(before: string, after: string, to: number, free: Uint8Array): Piece | null {
  const first = after[to] ?? ''
  let best: Piece | null = null
  for (let from = before.indexOf(first); from >= 0; from = before.indexOf(first, from + 1)) {
    let length = 0
    while (
      to + length < after.length &&
      free[from + length] === 1 &&
      before[from + length] === after[to + length]
    )
      length++
    if (length > (best?.length ?? 0)) best = { from, to, length }
  }
  return best
}
