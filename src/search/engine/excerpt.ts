/** A hit in its sentence, with the words that were found marked as they are spelt there. */
import type { SearchText, TextLanguage } from '../../corpus/search-record.ts'
import { asWritten, joinedFrom, tokensOf } from '../words/tokens.ts'
import { type SearchIndex, stepBetween } from './build-index.ts'
import type { Answered } from './evaluate.ts'
import { REASONS, type Reason } from './matches.ts'

interface Piece {
  readonly text: string
  readonly marked: boolean
}

export interface Excerpt {
  readonly language: TextLanguage
  readonly pieces: readonly Piece[]
  /** Whether words of the sentence are left out before or after. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/** A sentence longer than this is cut around its first mark. */
const LONGEST = 260
const AROUND = 90

interface Mark {
  readonly start: number
  readonly end: number
  /** Which of the things asked for stands here. */
  readonly answers: number
  /** The place in REASONS of why it answers. */
  readonly reason: number
}

/** How well a stretch of text answers: how many of the things asked for it has, and the reason of the one least as asked. */
interface Worth {
  readonly found: number
  readonly reason: number
}

function worthOf(marks: readonly Mark[]): Worth {
  const reasons = new Map<number, number>()
  for (const { answers, reason } of marks)
    reasons.set(answers, Math.min(reason, reasons.get(answers) ?? REASONS.length))
  return { found: reasons.size, reason: Math.max(0, ...reasons.values()) }
}

/** The first of the marks that are most as it was asked for: around it a long sentence is cut. */
const mostAsAsked = (marks: readonly Mark[], first: Mark): Mark =>
  marks.reduce((best, mark) => (mark.reason < best.reason ? mark : best), first)

/** Below 0 where the first is better. */
const compareWorth = (one: Worth, other: Worth): number =>
  other.found - one.found || one.reason - other.reason

const SENTENCE_END = /[.!?؟…](?=\s)|\n/gu

/** What is to be marked in a text. */
function marksIn(index: SearchIndex, answered: readonly Answered[], text: string): Mark[] {
  const tokens = tokensOf(text)
  const words = tokens.map((token) => index.byWritten.get(asWritten(token.text)))
  const stepAfter = (at: number) => {
    const [one, next] = [tokens[at], tokens[at + 1]]
    return one && next ? stepBetween(text, one.end, next.start) : 0
  }
  const mark = (first: number, last: number, answers: number, reason: Reason = 'exact'): Mark[] => {
    const [from, to] = [tokens[first], tokens[last]]
    return from && to ? [{ start: from.start, end: to.end, answers, reason: REASONS.indexOf(reason) }] : []
  }
  return answered
    .flatMap((one, answers) =>
      tokens.flatMap((_, at) => {
        if (one.type === 'word') {
          const word = words[at]
          const reason = word && one.matches.get(word)
          if (reason) return mark(at, at, answers, reason)
          const whole = joinedFrom(text, tokens, at)
          const wholeWord = whole && index.byWritten.get(asWritten(whole.word))
          const ofWhole = wholeWord && one.matches.get(wholeWord)
          return ofWhole ? mark(at, whole.last, answers, ofWhole) : []
        }
        const inRow = one.matches.every((matches, step) => {
          const word = words[at + step]
          const fits = step === 0 || stepAfter(at + step - 1) === one.words[step]?.step
          return fits && word !== undefined && matches.has(word)
        })
        if (!inRow) return []
        // Of a first word with a letter attached, that letter was not asked for.
        const attached = words[at]?.plain.length === (one.words[0]?.plain.length ?? 0) + 1 ? 1 : 0
        return mark(at, at + one.matches.length - 1, answers).map((all) => ({
          ...all,
          start: all.start + attached,
        }))
      }),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end)
}

/** Each stretch once. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const one of marks) {
    const last = kept.at(-1)
    if (!last || one.start >= last.end) kept.push(one)
  }
  return kept
}

interface Range {
  readonly start: number
  readonly end: number
}

interface ShownRange extends Range {
  readonly cut: Excerpt['cut']
}

const WHOLE = { before: false, after: false }

function sentenceAround(text: string, at: number): Range {
  let start = 0
  for (const { index, 0: sign } of text.matchAll(SENTENCE_END)) {
    const end = index + sign.length
    if (end > at) return { start, end }
    start = end
  }
  return { start, end: text.length }
}

/** The nearest space, so that no word is cut. */
const spaceBefore = (text: string, at: number): number => Math.max(0, text.lastIndexOf(' ', at))
const spaceAfter = (text: string, at: number): number => {
  const space = text.indexOf(' ', at)
  return space < 0 ? text.length : space
}

function shownRange(text: string, marks: readonly Mark[]): ShownRange {
  // The sentence with most of what was asked for, as it was asked for; of equals the first.
  let best: { range: Range; worth: Worth; first: Mark } | null = null
  for (const mark of marks) {
    if (best && mark.start < best.range.end) continue
    const range = sentenceAround(text, mark.start)
    const within = marks.filter(({ start }) => start >= range.start && start < range.end)
    const worth = worthOf(within)
    if (!best || compareWorth(worth, best.worth) < 0)
      best = { range, worth, first: mostAsAsked(within, mark) }
  }
  if (!best) return { start: 0, end: Math.min(text.length, LONGEST), cut: WHOLE }
  const { range, first } = best
  if (range.end - range.start <= LONGEST) return { ...range, cut: WHOLE }
  const start = first.start - AROUND <= range.start ? range.start : spaceBefore(text, first.start - AROUND)
  const end = Math.min(range.end, Math.max(first.end, spaceAfter(text, start + LONGEST)))
  return { start, end, cut: { before: start > range.start, after: end < range.end } }
}

const marksWithin = (marks: readonly Mark[], { start, end }: Range): Mark[] =>
  marks.filter((mark) => mark.start >= start && mark.end <= end)

/** The best sentence, and where it has not all that the text has of what was asked for, that with most of the rest. */
function shownRanges(text: string, marks: readonly Mark[]): readonly [ShownRange, ...ShownRange[]] {
  const best = shownRange(text, marks)
  const found = new Set(marksWithin(marks, best).map(({ answers }) => answers))
  const rest = marks.filter(({ answers }) => !found.has(answers))
  if (rest.length === 0) return [best]
  const second = shownRange(text, rest)
  if (second.start >= best.end) return [best, second]
  return second.end <= best.start ? [second, best] : [best]
}

function piecesOf(text: string, marks: readonly Mark[], range: Range): Piece[] {
  const pieces: Piece[] = []
  let at = range.start + (/^\s*/.exec(text.slice(range.start, range.end))?.[0].length ?? 0)
  const plain = (to: number) => {
    if (to > at) pieces.push({ text: text.slice(at, to), marked: false })
  }
  for (const { start, end } of apart(marksWithin(marks, range))) {
    plain(start)
    pieces.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  plain(range.end)
  return pieces
}

/** Between two sentences: what stands between them is left out. */
const LEFT_OUT = ' … '

function cutOut(text: string, marks: readonly Mark[], language: TextLanguage): Excerpt {
  const [first, second] = shownRanges(text, marks)
  const pieces = piecesOf(text, marks, first)
  if (!second) return { language, pieces, cut: first.cut }
  const isNext = second.start - first.end < 2 && !first.cut.after && !second.cut.before
  const between: Piece = { text: isNext ? ' ' : LEFT_OUT, marked: false }
  return {
    language,
    pieces: [...pieces, between, ...piecesOf(text, marks, second)],
    cut: { before: first.cut.before, after: second.cut.after },
  }
}

/**
 * The best sentence of a record: of the text that has most of what was asked for, as it was asked for; of equals that in the
 * language of the interface, then the first.
 */
export function excerptOf(
  index: SearchIndex,
  answered: readonly Answered[],
  texts: readonly SearchText[],
  preferred: 'ar' | 'en',
): Excerpt | null {
  let best: { text: SearchText; marks: Mark[]; worth: Worth } | null = null
  for (const text of texts) {
    const marks = marksIn(index, answered, text.text)
    const worth = worthOf(marks)
    if (worth.found === 0) continue
    const order = best ? compareWorth(worth, best.worth) : -1
    if (order < 0 || (order === 0 && best?.text.language !== preferred && text.language === preferred))
      best = { text, marks, worth }
  }
  return best && cutOut(best.text.text, best.marks, best.text.language)
}
