/** Lines that are too long for one row. */
import type { Kind } from '../../edition/diagnosis/finding.ts'

/** A row is no longer than this: a line that is goes on in further rows. */
const LONGEST_ROW = 3000
/** So far back from there a place is looked for at which nothing is cut that belongs together. */
const WINDOW = 400
const BETWEEN_WORDS = /(?<=[\p{L}\p{M}]{3})\s+(?=[\p{L}\p{M}]{3})/gu
const SPACES = /\s*/uy

/** A part of a line, and the space that stands between it and the next. */
export interface LinePiece {
  readonly source: string
  readonly space: string
}

/** Where a piece ends at the latest: between two whole words if there is such a place, never within one character. */
function endOfPiece(line: string, from: number): number {
  const most = from + LONGEST_ROW
  const begin = most - WINDOW
  const places = [...line.slice(begin, most).matchAll(BETWEEN_WORDS)]
  const place = places.at(-1)
  if (place) return begin + place.index
  const space = line.lastIndexOf(' ', most - 1)
  if (space > from) return space
  return /[\ud800-\udbff]/u.test(line[most - 1] ?? '') ? most - 1 : most
}

/** The pieces that a line is repaired and shown in: one where it is short enough. */
export function piecesOfLine(line: string): LinePiece[] {
  const pieces: LinePiece[] = []
  let from = 0
  while (line.length - from > LONGEST_ROW) {
    const end = endOfPiece(line, from)
    SPACES.lastIndex = end
    const space = SPACES.exec(line)?.[0] ?? ''
    pieces.push({ source: line.slice(from, end), space })
    from = end + space.length
  }
  if (from < line.length || pieces.length === 0) pieces.push({ source: line.slice(from), space: '' })
  return pieces
}

const WHOLE_LINE: ReadonlySet<Kind> = new Set<Kind>(['visual', 'order'])

/**
 * What can be put right in the pieces of a line: all but its order, which would need the whole of it. Of a line that
 * stands letter by letter in reverse nothing can be judged before it is turned.
 */
export const kindsInPieces = (kinds: readonly Kind[], isReversed: boolean): readonly Kind[] =>
  isReversed ? [] : kinds.filter((kind) => !WHOLE_LINE.has(kind))
