import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Draft, replaceWhole } from './edits.ts'
import { isNonJoining, PERSIAN_YEH } from './letters.ts'

/** What no run of words contains; between these, the words were one stretch on the page. */
const STRETCH =
  /[\u0621-\u065f\u0670-\u06d3](?:[\u0621-\u065f\u0670-\u06d3،؛ ]*[\u0621-\u065f\u0670-\u06d3])?/gu
/** A printed line is never longer; a longer text is left alone. */
const LONGEST = 300
/** What never ends or begins a word. */
const NO_END = /^(?:[وفبلكستنيآ]|(?:وا|با|فا|كا|آا|ا)ل|لل|ولل|الا|الإ|الأ)$/u
const NO_START = /^(?:[ةىؤئ]|[\u0621-\u064a]$)/u

interface Turn {
  readonly text: string
  readonly gain: number
}

/**
 * Turns a stretch of words that was cut inside a word and set in reverse: it begins with that word's end and ends with
 * its beginning («ونس في عامعقد في ت» for «عقد في تونس في عام»). Believed when the two ends make a word and at least
 * two of the pieces involved are none: the two ends, and the place in the middle where the halves met without a space.
 */
export function mendBrokenWords(draft: Draft, lexicon: Lexicon | undefined): Draft {
  if (lexicon === undefined || draft.text.length > LONGEST) return draft
  const mended = draft.text.replace(STRETCH, (stretch) => turn(stretch, lexicon) ?? stretch)
  return replaceWhole(draft, 'broken-word', mended)
}

function bare(word: string): string {
  return word.replace(/[،؛]/gu, '')
}

function turn(stretch: string, lexicon: Lexicon): string | undefined {
  const words = stretch.split(' ')
  if (words.length < 2 && stretch.length < 6) return undefined
  let best: Turn | undefined
  const consider = (found: Turn | undefined) => {
    if (found !== undefined && found.gain > (best?.gain ?? 0)) best = found
  }
  words.forEach((word, at) => {
    if (at > 0) consider(turnAtSpace(words, at, lexicon))
    if (isOdd(word, lexicon)) {
      for (let cut = 1; cut < word.length; cut++) consider(turnInside(words, at, cut, lexicon))
    }
  })
  return best?.text
}

function isOdd(word: string, lexicon: Lexicon): boolean {
  const plain = bare(word)
  if (NO_END.test(plain) || NO_START.test(plain)) return true
  if (lexicon.lostForms && /^[كي][\u0621-\u064a]/u.test(plain)) return true
  return !lexicon.has(plain) && lexicon.countOf(plain) < 3
}

function oddness(words: readonly string[], lexicon: Lexicon): number {
  return words.filter((word) => isOdd(word, lexicon)).length
}

function turnAtSpace(words: readonly string[], at: number, lexicon: Lexicon): Turn | undefined {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (!joins(last, first, lexicon) || oddness([first, last], lexicon) < 2) return undefined
  return { text: seam(words.slice(at), words.slice(0, at)), gain: 2 }
}

function turnInside(words: readonly string[], at: number, cut: number, lexicon: Lexicon): Turn | undefined {
  const word = words[at] ?? ''
  const [left, right] = [word.slice(0, cut), word.slice(cut)]
  if (/^[\u064b-\u065f،؛]/u.test(right)) return undefined
  const second = [...words.slice(0, at), left]
  const leading = [right, ...words.slice(at + 1)]
  const [last, first] = [leading.at(-1) ?? '', second[0] ?? '']
  if (!joins(last, first, lexicon)) return undefined
  const ends = [at === 0 ? undefined : left, at === words.length - 1 ? undefined : right]
  if (ends.some((part) => part !== undefined && isOdd(part, lexicon))) return undefined
  const before = oddness(
    new Set([words[0] ?? '', word, words.at(-1) ?? '']).size === 1 ? [word] : unique(words, at),
    lexicon,
  )
  const sure = /[ةى]$/u.test(left) || (right.startsWith(PERSIAN_YEH) && !isNonJoining(left.at(-1)))
  if (before < 2 && !(sure && before === 1 && words.length > 1)) return undefined
  return {
    text: seam(leading, second),
    gain: before + (sure ? 0.5 : 0) + Math.min(left.length, right.length) * 0.01,
  }
}

function unique(words: readonly string[], at: number): string[] {
  return [...new Set([0, at, words.length - 1])].map((index) => words[index] ?? '')
}

function joins(left: string, right: string, lexicon: Lexicon): boolean {
  if (/[،؛]$/u.test(left) || left === '' || right === '') return false
  const joined = left + bare(right)
  return joined.length > 2 && lexicon.has(joined)
}

function seam(leading: readonly string[], following: readonly string[]): string {
  return `${leading.join(' ')}${following.join(' ')}`
}
