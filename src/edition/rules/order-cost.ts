import type { Lexicon } from '../lexicon/lexicon.ts'
import { beginsSecondMonthName, endsFirstMonthName, isSecondMonthName } from '../lexicon/months.ts'
import { startsSentence } from '../lexicon/sentence-starts.ts'
import type { Joining } from './joining.ts'
import type { TokenKind } from './token-kinds.ts'
import { countedGain, joinsOneWord, type Token } from './tokens.ts'

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
/** How much it counts that two pieces of words make one word, beside the marks and spaces. */
const WHOLE = 0.35
/** A wide gap between two that were found side by side: it is the end of a piece. */
const WIDE = 3
/** Two brackets that stood turned away from each other, with nothing between, set face to face. */
const HOLLOW = -2
const CLOSING: ReadonlySet<TokenKind> = new Set(['stop', 'comma', 'colon', 'close'])

/** A quotation mark that ends a quotation where a line begins, or begins one where it ends. */
const STRAY_QUOTE = 1.5

/** What the costs depend on besides the tokens. */
export interface Circumstances {
  /** Whether this writer sets a space before commas. */
  readonly spacedCommas: boolean
  readonly lexicon?: Lexicon | undefined
  /** How the pieces of reversed lines were joined. */
  readonly joining?: Joining
  readonly habits?: Habits
}

/** What a text's own habits make it cost that a line was reversed. */
export interface Habits {
  /** A line whose pieces show. */
  readonly shown: number
  /** A line that was cut only where nothing shows. */
  readonly hidden: number
  /** What is added for a line with wide gaps or spaces at its ends, and for one without. */
  readonly gapped: number
  readonly ungapped: number
}

export function startCost(token: Token, after?: Token): number {
  if (token.kind === 'dash') return after?.kind === 'word' && ORDINAL.test(after.text) ? 2.5 : 0.5
  if (token.kind === 'stop') return /^\.{2,}$|…/u.test(token.text) ? 0 : 4
  if (token.kind === 'comma' || token.kind === 'close' || token.kind === 'colon') return 4
  if (token.kind === 'slash') return 3
  if (token.kind === 'quote') return after !== undefined && after.spaces > 0 ? STRAY_QUOTE : 0
  if (token.kind !== 'word') return 0
  return (/^[ةىؤ]/u.test(token.text) ? 1 : 0) + (isSecondMonthName(token.text) ? 0.6 : 0)
}

export function endCost(token: Token, before: Token | undefined): number {
  if (token.kind === 'open') return 4
  if (token.kind === 'slash') return 0.8
  if (token.kind === 'quote') return before !== undefined && token.spaces > 0 ? STRAY_QUOTE : 0
  if (token.kind === 'dash') return before?.kind === 'number' && token.spaces > 0 ? 3 : 1.5
  if (before?.kind === 'dash') {
    if (token.kind === 'number' && before.spaces > 0 && /^\d{1,3}$/u.test(token.text)) return 3
    if (token.kind === 'word' && before.spaces > 0 && ORDINAL.test(token.text)) return 3
  }
  if (token.kind !== 'word') return 0
  return (token.fragment ? 0.4 : 0) + (endsFirstMonthName(token.text) && token.text.length > 2 ? 0.3 : 0)
}

const ORDINAL =
  /^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|عشر|ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)$/u

/** What two pieces that make one word are worth. */
function wholeWord(left: Token, right: Token, lexicon: Lexicon | undefined): number {
  const gain = countedGain(left, right, lexicon)
  return gain > 0 ? -WHOLE * gain : 0
}

function wordsCost(left: Token, right: Token, spacing: Spacing, { lexicon }: Circumstances): number {
  if (spacing === 'seam') {
    return lexicon === undefined ? 0 : wholeWord(left, right, lexicon)
  }
  if (spacing === 0) return right.glued > 0 ? Math.min(2.5, 0.7 + right.glued * 0.15) : 0
  return spacing > 1 ? 1.5 : 0
}

function afterMark(left: Token, right: Token, spacing: Spacing): number {
  if (left.kind === 'open') {
    if (right.kind === 'close') return left.hollow === true && right.hollow === true ? HOLLOW : 4
    return spacing !== 'seam' && spacing > 0 ? 1.5 : 0
  }
  if (spacing !== 0) return 0
  if (left.kind === 'close') return right.kind === 'word' || right.kind === 'number' ? 2 : 0
  if (left.kind === 'comma') return right.kind !== 'word' ? 0.4 : left.spaces > 0 ? 1.2 : 0.6
  if (left.kind === 'stop') return right.kind === 'word' ? 2 : 0
  return 0
}

function beforeMark(left: Token, right: Token, spacing: Spacing, spacedCommas: boolean): number {
  if (left.kind === 'open') return left.hollow === true && right.hollow === true ? HOLLOW : 4
  if (right.kind === 'stop' && /^\.{2,}$|…/u.test(right.text)) return 0.3
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
  if (spacing === 'seam') {
    if (right.kind === 'slash')
      return left.kind === 'number' || (left.kind === 'word' && !endsFirstMonthName(left.text)) ? 1 : 0
    return right.kind === 'word' && !beginsSecondMonthName(right.text) ? 1 : 0
  }
  if (right.kind === 'slash') return spacing > 0 ? 1 : 0
  return left.spaces === 0 && spacing > 0 ? 0.2 : 0
}

/** How much the grammar of two neighbours counts beside the marks and spaces. */
export const GRAMMAR = 0.5
/** What it counts for that the text itself has the two words side by side elsewhere. */
const REPEATED = 1

/**
 * What the grammar of two neighbours and the text's own habit say against them: a noun after a preposition, a feminine
 * adjective after a feminine noun, a sentence that begins with و. No more than a leaning, so it counts half.
 * @param adjacent whether they were found side by side, so that the text's one such place is this one
 */
export function pairCost(left: Token, right: Token, adjacent: boolean, lexicon: Lexicon | undefined): number {
  if (lexicon === undefined || left.leads < 0 || right.follows < 0) return 0
  let cost = -GRAMMAR * lexicon.affinityOf(left, right)
  if (left.kind === 'word' && right.kind === 'word') {
    const times = lexicon.pairsOf(left.word, right.word) - (adjacent ? 1 : 0)
    if (times > 0) cost -= REPEATED * (1 + Math.min(times, 4) * 0.25)
  }
  return cost
}

/** What speaks against two tokens that were found side by side, or that meet at a seam of unknown spaces. */
export function junctionCost(left: Token, right: Token, spacing: Spacing, at: Circumstances): number {
  // Nearly all that is weighed is whether two words meet at a seam.
  if (spacing === 'seam' && left.kind === 'word' && right.kind === 'word')
    return wordsCost(left, right, spacing, at) + pairCost(left, right, false, at.lexicon)
  const wide = spacing !== 'seam' && spacing > 1 ? WIDE : 0
  return wide + markCost(left, right, spacing, at) + pairCost(left, right, spacing !== 'seam', at.lexicon)
}

/** What speaks against two tokens meeting where a piece ends and the next one begins; undefined spaces are unknown. */
export function seamCost(left: Token, right: Token, spaces: number | undefined, at: Circumstances): number {
  if (spaces === undefined) return junctionCost(left, right, 'seam', at)
  const pair = pairCost(left, right, false, at.lexicon)
  if (left.kind === 'word' && right.kind === 'word') {
    if (spaces === 0) return joinsOneWord(left, right, at.lexicon) ? wholeWord(left, right, at.lexicon) : 3
    return (spaces > 1 ? 2.5 : 0) + pair
  }
  return markCost(left, right, spaces, at) + pair
}

/** Spaces where a line begins or ends, when the text keeps those of its pieces: a sound line has none. */
export function edgeCost(spaces: number | undefined): number {
  return spaces !== undefined && spaces > 0 ? 1.5 : 0
}

/** A quotation that opens and at once opens again, or closes twice. */
const QUOTED_TWICE = 3
/** «و» or «ب» before a quotation that it is written together with. */
const LED = -1.5
const QUOTES = '"«»“”‘’'

export function leadsQuotation(left: Token, right: Token): boolean {
  return right.kind === 'open' && QUOTES.includes(right.text) && PREFIX.test(left.text)
}

function markCost(left: Token, right: Token, spacing: Spacing, at: Circumstances): number {
  const { spacedCommas } = at
  if (left.kind === right.kind && left.text === right.text && QUOTES.includes(left.text)) return QUOTED_TWICE
  if (spacing === 'seam' && leadsQuotation(left, right)) return LED
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
  if (right.kind === 'open' && spacing === 0 && (left.kind === 'word' || left.kind === 'latin'))
    return PREFIX.test(left.text) ? 0 : 0.5
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

/** A sentence that begins as none does. */
export function sentenceCost(tokens: readonly Token[]): number {
  let cost = 0
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [stop, word] = [tokens[at], tokens[at + 1]]
    if (stop?.text === '.' && word?.kind === 'word' && !startsSentence(word.text)) cost += 0.3
  }
  return cost
}

/** A dash that leads a paragraph whose number stands at the line's end, or hangs on its last word. */
export function strayNumberCost(tokens: readonly Token[]): number {
  const [before, last] = [tokens.at(-2), tokens.at(-1)]
  // «- تنظيم المشاورات ثانيا»
  if (tokens[0]?.kind === 'dash' && last?.kind === 'word' && ORDINAL.test(last.text)) return 2
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
