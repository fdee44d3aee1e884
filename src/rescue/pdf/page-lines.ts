/** The text of a PDF's page, put together from its pieces by where they stand on the page. */
import { marksOnLetters } from './marks-on-letters.ts'
import type { PageItem } from './page-item.ts'

interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly size: number
  readonly base: number
}

/** Pieces whose feet are no further apart than this share of their size stand on one line. */
const SAME_LINE = 0.5
/** So wide a gap, in shares of the size, is a space; so wide a one stands between columns. */
const SPACE = 0.18
const COLUMN = 2.5
const ARABIC = /\p{Script=Arabic}/u
/** A mark that is seen on the left of a number or a Latin word is read after it. */
const MARKS_LEFT = /^([.،,:؛;!؟?%٪]+)(?=[\p{Script=Latin}\p{Nd}])(.*)$/u
const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u

function pieceOf({ str, width, height, transform }: PageItem): Piece {
  const [, , , scale = 0, left = 0, base = 0] = transform
  const size = Math.abs(height) || Math.abs(scale) || 1
  // What a file does not tell of a character is shown as such: there may be a letter.
  return { text: str.replaceAll('\0', '\ufffd'), left, right: left + Math.abs(width), size, base }
}

/** Pieces that follow each other on one line, as the file has them: two columns are not read across. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    const [first] = line ?? []
    if (line && first && Math.abs(first.base - piece.base) <= SAME_LINE * Math.max(first.size, piece.size))
      line.push(piece)
    else lines.push([piece])
  }
  return lines
}

/** A piece of another direction as it is read among Arabic: what is seen on its left is seen after it. */
function inLine(piece: Piece): Piece {
  const [, marks, rest] = MARKS_LEFT.exec(piece.text) ?? []
  return marks === undefined || rest === undefined
    ? piece
    : { ...piece, text: rest + [...marks].reverse().join('') }
}

/** From the right to the left, with what is written the other way left as it is. */
function inReadingOrder(line: readonly Piece[]): Piece[] {
  const isArabic = line.some(({ text }) => ARABIC.test(text))
  const ordered = [...line].sort((one, other) => one.left - other.left)
  if (!isArabic) return ordered
  ordered.reverse()
  const result: Piece[] = []
  let run: Piece[] = []
  let between: Piece[] = []
  const endRun = () => {
    result.push(...run.reverse(), ...between)
    run = []
    between = []
  }
  for (const piece of ordered) {
    if (ARABIC.test(piece.text)) {
      endRun()
      result.push(piece)
    } else if (LATIN_OR_DIGIT.test(piece.text)) {
      run.push(...between, inLine(piece))
      between = []
    } else if (run.length > 0) between.push(piece)
    else result.push(piece)
  }
  endRun()
  return result
}

function joined(line: readonly Piece[]): string {
  let text = ''
  let last: Piece | null = null
  for (const piece of line) {
    if (last) {
      const gap = Math.max(piece.left - last.right, last.left - piece.right) / Math.max(piece.size, last.size)
      if (gap >= COLUMN) text += '   '
      else if (gap >= SPACE && !/\s$/u.test(text) && !/^\s/u.test(piece.text)) text += ' '
    }
    text += piece.text
    last = piece
  }
  return text
}

/** The lines of a page. A gap between two lines that is wider than usual is a blank line. */
export function linesOfPage(items: readonly PageItem[]): string[] {
  const pieces = marksOnLetters(items.filter(({ str }) => str !== '')).map(pieceOf)
  // A space by itself says no more than the gap that it stands in.
  const written = pieces.filter(({ text }) => text.trim() !== '')
  const lines = linesOf(written)
  const bases = lines.map(([first]) => first?.base ?? 0)
  const steps = bases.slice(1).map((base, at) => (bases[at] ?? 0) - base)
  const usual = median(steps.filter((step) => step > 0))
  return lines.flatMap((line, at) => {
    const text = joined(inReadingOrder(line))
    const step = steps[at - 1]
    return at > 0 && step !== undefined && usual > 0 && step > usual * 1.6 ? ['', text] : [text]
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
