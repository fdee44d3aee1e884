import { endsFirstMonthName, isSecondMonthName } from '../lexicon/months.ts'
import type { Token, TokenKind } from './tokens.ts'

/**
 * What speaks against two tokens standing side by side, or at a line's end. The numbers are weights, not
 * probabilities: 4 for what never happens in print, 2 and 3 for what hardly does, below 1 for a matter of taste.
 * A seam that the repair makes itself has no spacing to blame.
 */
export type Spacing = number | 'seam'

/** Letters that follow a number without a space in sound text: units, the year's era. */
const UNIT = /^(?:م|ه|هـ|ق|كم|آم|كلم|آلم|سم|مم|كغ|آغ|كجم|آجم|كغم|آغم|جم|غ|غم|د|س|ط|طن|ب|أ|ج)$/u
const PREFIX = /^(?:ال|لل|و|ب|ل|ف|ك|بال|وال)ـ?$/u
const CLOSING: ReadonlySet<TokenKind> = new Set(['stop', 'comma', 'colon', 'close'])
/** What can never be a word by itself: a letter that is always attached, or one that never begins a word. */
const FRAGMENT = /^(?:[وفبلكستنيةىؤئءیآ]|ة.*|ى.*|ؤ.*)$/u

export function isFragment(token: Token): boolean {
  return token.kind === 'word' && FRAGMENT.test(token.text)
}

export function startCost(token: Token): number {
  if (token.kind === 'stop') return /^\.{2,}$|…/u.test(token.text) ? 0 : 4
  if (token.kind === 'comma' || token.kind === 'close' || token.kind === 'colon') return 4
  if (token.kind === 'slash') return 3
  if (token.kind !== 'word') return 0
  return (/^[ةىؤ]/u.test(token.text) ? 1 : 0) + (isSecondMonthName(token.text) ? 0.6 : 0)
}

export function endCost(token: Token, before: Token | undefined): number {
  if (token.kind === 'open') return 4
  if (token.kind === 'slash') return 0.8
  if (token.kind === 'dash') return before?.kind === 'number' ? 3 : 0.5
  if (before?.kind === 'dash') {
    if (token.kind === 'number' && before.spaces > 0 && /^\d{1,3}$/u.test(token.text)) return 3
    if (token.kind === 'word' && before.spaces > 0 && ORDINAL.test(token.text)) return 3
  }
  if (token.kind !== 'word') return 0
  return (isFragment(token) ? 0.9 : 0) + (endsFirstMonthName(token.text) && token.text.length > 2 ? 0.3 : 0)
}

const ORDINAL =
  /^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|عشر|ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)$/u

function wordsCost(left: Token, right: Token, spacing: Spacing): number {
  if (spacing === 'seam') return isFragment(right) && !isFragment(left) ? 0.2 : 0
  void left
  return spacing > 1 ? 1.5 : 0
}

function afterMark(left: Token, right: Token, spacing: Spacing): number {
  if (left.kind === 'open') {
    if (right.kind === 'close') return 4
    return spacing !== 'seam' && spacing > 0 ? 1.5 : 0
  }
  if (spacing !== 0) return 0
  if (left.kind === 'close') return right.kind === 'word' || right.kind === 'number' ? 2 : 0
  if (left.kind === 'comma') return right.kind === 'word' ? 2 : right.kind === 'number' ? 1 : 0
  if (left.kind === 'stop') return right.kind === 'word' ? 2 : 0
  return 0
}

function beforeMark(left: Token, right: Token, spacing: Spacing, spacedCommas: boolean): number {
  if (left.kind === 'open') return 4
  if (left.kind === 'comma' || left.kind === 'slash') return right.kind === 'close' ? 1 : 4
  if (left.kind === 'stop' || left.kind === 'colon') return right.kind === 'close' ? 0 : 3
  if (spacing === 'seam' || spacing === 0) return 0
  if (right.kind === 'comma') return spacedCommas ? 0 : 1
  if (right.kind === 'stop') return spacedCommas || right.text.length > 1 ? 0 : 2
  return right.kind === 'close' ? 1.5 : 0.6
}

function slashCost(left: Token, right: Token, spacing: Spacing): number {
  if (spacing === 'seam') return 0
  if (right.kind === 'slash') return spacing > 0 ? 1 : 0
  return left.spaces === 0 && spacing > 0 ? 0.2 : 0
}

export function junctionCost(left: Token, right: Token, spacing: Spacing, spacedCommas: boolean): number {
  if (CLOSING.has(right.kind)) return beforeMark(left, right, spacing, spacedCommas)
  if (left.kind === 'slash' || right.kind === 'slash') return slashCost(left, right, spacing)
  if (left.kind === 'word' && right.kind === 'word') return wordsCost(left, right, spacing)
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
