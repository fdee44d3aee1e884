import type { Lexicon } from '../lexicon/lexicon.ts'
import { isMonthName } from '../lexicon/months.ts'
import type { Piece } from '../lexicon/word-pieces.ts'
import type { Split } from './glued-words.ts'

/** How much likelier the parts must be than the word, and what each further bit is worth. */
const LEAST_GAIN = 9
/** The same of a word alone on its line, which can only be turned about itself. */
const LEAST_GAIN_ALONE = 6
const SURENESS = 0.4
/** How many words on each side a piece of a word is tried with. */
const MOST_NEIGHBOURS = 24
/** A word on the same line, as a piece. */
export interface Neighbour {
  readonly text: string
  readonly piece: Piece
}

const BEGINS_WITH_MARK = /^[\u064b-\u065f\u0670]/u

/**
 * Where a word that is none falls into a word and a piece of another, whose other piece stands on the same line: in
 * «الكتب هومجلات هذ» the end of هذه is glued to the word that was its line's first. Pieces are set in reverse, so
 * the end of a word stands before its beginning; where the
 * line had no other piece between, both are glued to each other: «عمدال» for «العمد».
 * @param before the words before it on the line
 * @param after the words after it
 */
export function splitCompleting(
  word: string,
  before: readonly Neighbour[],
  after: readonly Neighbour[],
  lexicon: Lexicon,
): Split | undefined {
  const endings = before.slice(-MOST_NEIGHBOURS)
  const beginnings = after.slice(0, MOST_NEIGHBOURS)
  const endsMonth = beginnings.some(({ text }) => isMonthName(text + word))
  if (endsMonth || endings.some(({ text }) => isMonthName(word + text))) return undefined
  const surprise = lexicon.surpriseOf(word)
  const least = before.length + after.length === 0 ? LEAST_GAIN_ALONE : LEAST_GAIN
  let best: Split | undefined
  let most = least
  /** A piece that leaves a whole word of the one, and with some other makes one as well. */
  const consider = (piece: string, whole: string, at: number) => {
    if (whole.length < 2 || !lexicon.has(whole)) return
    const before = surprise - lexicon.surpriseOf(whole)
    const complete = (other: string, completed: string) => {
      const made = lexicon.surpriseOf(completed)
      const gain = before + lexicon.surpriseOf(other) - made
      if (gain <= most || made >= lexicon.tooSurprising) return
      most = gain
      best = { at, sureness: (gain - least) * SURENESS }
    }
    const part = lexicon.pieceOf(piece)
    for (const ending of endings)
      if (lexicon.mayBeOneWord(part, ending.piece)) complete(ending.text, piece + ending.text)
    for (const beginning of beginnings)
      if (lexicon.mayBeOneWord(beginning.piece, part)) complete(beginning.text, beginning.text + piece)
  }
  // The piece of a word whose other piece stands elsewhere is no word turned about itself.
  const whole = lexicon.pieceOf(word)
  const isPiece =
    endings.some(({ text, piece }) => lexicon.mayBeOneWord(whole, piece) && lexicon.has(word + text)) ||
    beginnings.some(({ text, piece }) => lexicon.mayBeOneWord(piece, whole) && lexicon.has(text + word))
  for (let at = 1; at < word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    if (BEGINS_WITH_MARK.test(right)) continue
    if (!isPiece && lexicon.mayBeWhole(right, left)) {
      const turned = lexicon.surpriseOf(right + left)
      if (turned < lexicon.tooSurprising && surprise - turned > most) {
        most = surprise - turned
        best = { at, sureness: (most - least) * SURENESS }
      }
    }
    consider(left, right, at)
    consider(right, left, at)
  }
  return best
}
