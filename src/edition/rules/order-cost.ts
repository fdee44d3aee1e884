import type { Lexicon } from '../lexicon/lexicon.ts'
import { endsFirstMonthName, isSecondMonthName } from '../lexicon/months.ts'
import { startsSentence, surelyStartsSentence } from '../lexicon/sentence-starts.ts'
import { isFragment, joinsOneWord, type Token, type TokenKind } from './tokens.ts'

/**
 * What speaks against two tokens standing side by side, or at a line's end. The numbers are weights, not
 * probabilities: 4 for what never happens in print, 2 and 3 for what hardly does, below 1 for a matter of taste.
 * A seam that the repair makes itself has no spacing to blame.
 */
export type Spacing = number | 'seam'

/** Letters that follow a number without a space in sound text: units, the year's era. */
const UNIT =
  /^(?:م|ه|هـ|ق|ق\.م|كم|آم|كلم|آلم|سم|مم|كغ|آغ|كجم|آجم|كغم|آغم|جم|غ|غم|د|س|ط|طن|ب|أ|ج|عاما|عاماً|سنة|يوم|يوما|ألف|مليون|مليار|ريال|دولار|دقيقة|ساعة|متر|مترا)$/u
const PREFIX = /^(?:ال|لل|و|ب|ل|ف|ك|بال|وال)ـ?$/u
/** Words that lean on the next one: no comma or stop comes after a preposition. */
const LEANING =
  /^(?:[وف]?(?:في|فی|من|على|إلى|عن|أن|إن|بأن|لأن|التي|الذي|الذین|الذين|بين|بین|مع|غير|غیر|بما|مما|بشأن|خلال|عند|منذ|أو|لم|لن))$/u
const CLOSING: ReadonlySet<TokenKind> = new Set(['stop', 'comma', 'colon', 'close'])
/** What the costs depend on besides the tokens. */
export interface Circumstances {
  /** Whether this writer sets a space before commas. */
  readonly spacedCommas: boolean
  readonly lexicon?: Lexicon | undefined
  /** Whether the line before ends in mid-sentence, so that this one goes on with it. */
  readonly continues?: boolean
}

export function startCost(token: Token, after?: Token): number {
  if (token.kind === 'dash') return after?.kind === 'word' && ORDINAL.test(after.text) ? 2.5 : 0.5
  if (token.kind === 'stop') return /^\.{2,}$|…/u.test(token.text) ? 0 : 4
  if (token.kind === 'comma' || token.kind === 'close' || token.kind === 'colon') return 4
  if (token.kind === 'slash') return 3
  if (token.kind !== 'word') return 0
  return (/^[ةىؤ]/u.test(token.text) ? 1 : 0) + (isSecondMonthName(token.text) ? 0.6 : 0)
}

export function endCost(token: Token, before: Token | undefined): number {
  if (token.kind === 'open') return 4
  if (token.kind === 'slash') return 0.8
  if (token.kind === 'dash') return before?.kind === 'number' && token.spaces > 0 ? 3 : 0.5
  if (before?.kind === 'dash') {
    if (token.kind === 'number' && before.spaces > 0 && /^\d{1,3}$/u.test(token.text)) return 3
    if (token.kind === 'word' && before.spaces > 0 && ORDINAL.test(token.text)) return 3
  }
  if (token.kind !== 'word') return 0
  return (isFragment(token) ? 0.4 : 0) + (endsFirstMonthName(token.text) && token.text.length > 2 ? 0.3 : 0)
}

const ORDINAL =
  /^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|عشر|ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)$/u

function wordsCost(left: Token, right: Token, spacing: Spacing, { lexicon }: Circumstances): number {
  if (spacing === 'seam') {
    if (joinsOneWord(left, right, lexicon)) return -left.oddness - right.oddness
    return 0
  }
  if (spacing === 0) return right.glued > 0 ? Math.min(2.5, 0.7 + right.glued * 0.15) : 0
  return spacing > 1 ? 1.5 : 0
}

function afterMark(left: Token, right: Token, spacing: Spacing): number {
  if (left.kind === 'open') {
    if (right.kind === 'close') return 4
    return spacing !== 'seam' && spacing > 0 ? 1.5 : 0
  }
  if (spacing !== 0) return 0
  if (left.kind === 'close') return right.kind === 'word' || right.kind === 'number' ? 2 : 0
  if (left.kind === 'comma') return right.kind !== 'word' ? 0.4 : left.spaces > 0 ? 1.2 : 0.6
  if (left.kind === 'stop') return right.kind === 'word' ? 2 : 0
  return 0
}

function beforeMark(left: Token, right: Token, spacing: Spacing, spacedCommas: boolean): number {
  if (left.kind === 'open') return 4
  if (left.kind === 'comma' || left.kind === 'slash') return right.kind === 'close' ? 1 : 4
  if (left.kind === 'stop' && right.kind === 'stop') return 0.5
  if (left.kind === 'stop' || left.kind === 'colon') return right.kind === 'close' ? 0 : 3
  const stranded = right.kind !== 'close' && LEANING.test(left.text) ? 2 : 0
  if (spacing === 'seam' || spacing === 0) return stranded
  if (right.kind === 'comma') return stranded + (spacing > 1 ? 1.5 : spacedCommas ? 0 : 0.5)
  if (right.kind === 'stop') return stranded + (spacedCommas || !/^\.$/u.test(right.text) ? 0 : 2)
  return stranded + (right.kind === 'close' || spacing > 1 ? 1.5 : 0.3)
}

function slashCost(left: Token, right: Token, spacing: Spacing): number {
  if (spacing === 'seam') return 0
  if (right.kind === 'slash') return spacing > 0 ? 1 : 0
  return left.spaces === 0 && spacing > 0 ? 0.2 : 0
}

export function junctionCost(left: Token, right: Token, spacing: Spacing, at: Circumstances): number {
  const { spacedCommas } = at
  if (CLOSING.has(right.kind)) return beforeMark(left, right, spacing, spacedCommas)
  if (left.kind === 'slash' || right.kind === 'slash') return slashCost(left, right, spacing)
  if (left.kind === 'word' && right.kind === 'word') return wordsCost(left, right, spacing, at)
  if (left.kind === 'number' && right.kind === 'word') {
    if (isSecondMonthName(right.text) && /^[12]\d{3}$/u.test(left.text)) return 1.5
    return spacing === 0 && !UNIT.test(right.text) ? 3 : spacing !== 'seam' && spacing > 1 ? 1.5 : 0
  }
  if (left.kind === 'word' && right.kind === 'number') {
    if (spacing === 0) return PREFIX.test(left.text) ? 0 : 0.6
    return spacing !== 'seam' && spacing > 1 ? 1.5 : 0
  }
  if (left.kind === 'open' || left.kind === 'close' || left.kind === 'comma' || left.kind === 'stop') {
    return afterMark(left, right, spacing)
  }
  if (left.kind === 'dash' && right.kind === 'word' && spacing === 0 && left.spaces > 0) return 0.3
  if (right.kind === 'open' && spacing === 0 && (left.kind === 'word' || left.kind === 'latin')) return 0.5
  return 0
}

/** Brackets that close before they open, and so face away from what they hold; less so when each stands rightly. */
export function bracketCost(tokens: readonly Token[]): number {
  let open = 0
  let unopened = 0
  let firstUnopened = -1
  let lastOpen = -1
  tokens.forEach(({ kind }, at) => {
    if (kind === 'open') {
      open++
      lastOpen = at
    }
    if (kind !== 'close') return
    if (open > 0) open--
    else {
      unopened++
      if (firstUnopened < 0) firstUnopened = at
    }
  })
  if (open > 0 && unopened === 0) return hangsOnWord(tokens, lastOpen) ? 1.5 : 0
  if (open === 0 || unopened === 0) return 0
  return lastOpen - firstUnopened <= 3 ? 4 : 1
}

/** آذار/مارس and not مارس/آذار: both are found in print, so this settles only what is undecided. */
export function monthCost(tokens: readonly Token[]): number {
  let cost = 0
  for (let at = 1; at + 1 < tokens.length; at++) {
    const [left, slash, right] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (slash?.kind !== 'slash' || left === undefined || right === undefined) continue
    if (isSecondMonthName(left.text) && endsFirstMonthName(right.text)) cost += 0.8
    else if (endsFirstMonthName(left.text) && isSecondMonthName(right.text)) cost -= 0.8
    else if (isSecondMonthName(left.text) || isSecondMonthName(right.text)) cost += 0.5
  }
  return cost
}

/** A sentence that begins as none does, and a line that goes on with a sentence and begins as a new one does. */
export function sentenceCost(tokens: readonly Token[], continues: boolean): number {
  let cost = 0
  let stops = 0
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [stop, word] = [tokens[at], tokens[at + 1]]
    if (stop?.text !== '.' || word?.kind !== 'word') continue
    stops++
    if (!startsSentence(word.text)) cost += 0.5
  }
  const first = tokens[0]
  if (stops > 0 && continues && first?.kind === 'word' && surelyStartsSentence(first.text)) cost += 0.6
  return cost
}

/** A dash that leads a paragraph whose number stands at the line's end, or hangs on its last word. */
export function strayNumberCost(tokens: readonly Token[]): number {
  const [before, last] = [tokens.at(-2), tokens.at(-1)]
  if (last?.kind !== 'number' || before?.kind !== 'word' || !/^\d{1,3}$/u.test(last.text)) return 0
  if (tokens[0]?.kind === 'dash' && tokens[1]?.spaces === 1) return 1.5
  if (last.spaces > 0) return 0
  return tokens.some(({ kind }, at) => kind === 'dash' && /^[.،؛]$/u.test(tokens[at - 1]?.text ?? ''))
    ? 1.5
    : 0
}

/** A bracket that is never closed and touches the word before it: it opened that word's line, not a remark. */
function hangsOnWord(tokens: readonly Token[], open: number): boolean {
  const [before, bracket, after] = [tokens[open - 1], tokens[open], tokens[open + 1]]
  return before?.kind === 'word' && bracket?.spaces === 0 && after?.kind === 'word' && after.spaces === 0
}
