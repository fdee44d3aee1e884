import { wordsChanged, wordsOf } from '../lexicon/words-of-text.ts'
import { remembered, rememberedAlong } from '../remembered.ts'
import { type Replacement, replaceParts } from '../rules/edits.ts'
import { NOISE } from '../rules/letters.ts'
import { isArabic, languageOf } from './arabic-or-kin.ts'
import { type Counts, type KnownWords, type Layer, of } from './layer.ts'
import { type Estimate, estimates, isUnmet } from './word-cost.ts'

/**
 * Words with a space inside: «الإس لام» for «الإسلام». A place is only taken for one where a piece is no word and the
 * whole is one; and only in a text that has many such places, as any text may have one by a slip of its writer.
 */
const PIECES =
  /(?<![\u0621-\u065f\u0670-\u06d3])[\u0621-\u065f\u0670-\u06d3]+(?: [\u0621-\u065f\u0670-\u06d3]+)+(?![\u0621-\u065f\u0670-\u06d3])/gu
const ARABIC_WORD = /[\u0621-\u065f\u0670-\u06d3]+/gu
const LETTER = /[\u0621-\u064a\u0671-\u06d3]/u
const BEGINS_WITH_MARK = /^[\u064b-\u065f\u0670]/u
/** No more pieces make a word, and no word is longer. */
const MOST_PIECES = 8
const LONGEST = 30
/** How much likelier one word must be than its pieces as words of their own. */
const LEAST_GAIN = 8
/** The same in a text that has many such places: less for pieces that are no words, and words are pieces as well. */
const PROVEN_GAIN = 3
const PROVEN_GAIN_OF_WORDS = 9
/** Common words are whole: two such never make one. */
const COMMON = 10.5
/** Fewer are slips; of a hundred words so many have a space inside. */
const FEWEST = 5
const SHARE = 1

/** A string of pieces, and where the words made of them end. */
interface Joined {
  readonly cost: number
  /** How many pieces the last word has. */
  readonly pieces: number
}

/** A string of letters as a piece. */
interface Piece {
  readonly cost: number
  readonly odd: boolean
}

const piecesBy = rememberedAlong((words: KnownWords) => {
  const estimate = estimates(words)
  return remembered((piece: string): Piece => {
    const own = estimate(piece)
    return { cost: own.cost, odd: isOdd(piece, own, estimate) }
  })
})

/**
 * A piece that shows by itself that something is amiss: no word, not the و that some writers set apart, and not a word
 * whose hamza somebody left out (ان).
 */
function isOdd(piece: string, own: Estimate, estimate: (word: string) => Estimate): boolean {
  if (piece === 'و') return false
  if (piece.length === 1) return true
  if (own.isWord) return false
  return (
    piece === 'ال' ||
    !piece.startsWith('ا') ||
    !['أ', 'إ'].some((alef) => estimate(alef + piece.slice(1)).isMet)
  )
}

/** The words that pieces make, where some make one. */
function joinedIn(text: string, words: KnownWords, proven: boolean): Replacement[] {
  const estimate = estimates(words)
  const pieceOf = piecesBy(words)
  const found: Replacement[] = []
  for (const { 0: run, index } of text.matchAll(PIECES)) {
    const pieces = run.split(' ')
    const known = pieces.map(pieceOf)
    if (!proven && !known.some(({ odd }) => odd)) continue
    const best: Joined[] = [{ cost: 0, pieces: 0 }]
    for (let end = 1; end <= pieces.length; end++) {
      let least: Joined = {
        cost: (best[end - 1]?.cost ?? 0) + (known[end - 1]?.cost ?? 0),
        pieces: 1,
      }
      let whole = pieces[end - 1] ?? ''
      let anyOdd = known[end - 1]?.odd === true
      let rare = (known[end - 1]?.cost ?? 0) >= COMMON
      for (let count = 2; count <= Math.min(MOST_PIECES, end); count++) {
        const piece = pieces[end - count] ?? ''
        if (BEGINS_WITH_MARK.test(whole) || !LETTER.test(piece)) break
        whole = piece + whole
        anyOdd ||= known[end - count]?.odd === true
        rare ||= (known[end - count]?.cost ?? 0) >= COMMON
        if (whole.length > LONGEST) break
        if (!anyOdd && !(proven && rare)) continue
        if (isUnmet(whole, words)) continue
        const { isMet, cost } = estimate(whole)
        const sum =
          (best[end - count]?.cost ?? 0) +
          cost +
          (!proven ? LEAST_GAIN : anyOdd ? PROVEN_GAIN : PROVEN_GAIN_OF_WORDS)
        if (isMet && sum < least.cost) least = { cost: sum, pieces: count }
      }
      best.push(least)
    }
    found.push(...joinedPieces(pieces, best, index))
  }
  return found
}

function joinedPieces(pieces: readonly string[], best: readonly Joined[], from: number): Replacement[] {
  const found: Replacement[] = []
  let at = from + pieces.reduce((sum, piece) => sum + piece.length + 1, 0)
  for (let end = pieces.length; end > 0; ) {
    const count = best[end]?.pieces ?? 1
    const parts = pieces.slice(end - count, end)
    const before = parts.join(' ')
    at -= before.length + 1
    if (count > 1) found.push({ at, before, after: parts.join('') })
    end -= count
  }
  return found.reverse()
}

function count(source: string, words: KnownWords): Counts {
  if (words.isWord === undefined) return {}
  const text = source.replaceAll(NOISE, '')
  const all = text.match(ARABIC_WORD)?.length ?? 0
  const replacements = joinedIn(text, words, false)
  if (replacements.length === 0) return { all }
  // What is repeated, as a heading is, is one slip.
  const kinds = new Set(replacements.map(({ before }) => before)).size
  return { ...languageOf(wordsChanged(wordsOf(text), replacements)), all, split: replacements.length, kinds }
}

export const splitWords: Layer = {
  kind: 'split',
  count,
  judge(counts) {
    const [split, all] = [of(counts, 'split'), of(counts, 'all')]
    return {
      found: of(counts, 'kinds') >= FEWEST && split * 100 >= all * SHARE && isArabic(counts),
      sureness: split * 100 >= all * SHARE * 4 ? 'sure' : 'likely',
      evidence: [{ sign: 'split-words', count: split, of: all }],
    }
  },
  undo(draft, _counts, words) {
    if (draft.text.includes(NOISE)) return draft
    return replaceParts(draft, 'split-word', joinedIn(draft.text, words, true))
  },
}
