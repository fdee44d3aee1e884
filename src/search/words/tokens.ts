/** A text cut into what is looked for: words, numbers, and the symbols of documents, each of them whole. */
import { withLatinDigits } from '../../i18n/digits.ts'

type TokenKind = 'arabic' | 'latin' | 'number' | 'symbol'

export interface Token {
  readonly kind: TokenKind
  /** As it stands in the text. */
  readonly text: string
  /** Offsets into the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

const DIGIT = '0-9٠-٩۰-۹'
/** `65/141`, `A/66/77-E/2011/103`, `WSIS-05/TUNIS/DOC/6(Rev.1)`: Latin pieces and strokes with a digit among them. */
const SYMBOL = `(?=[A-Za-z${DIGIT}().-]*/[A-Za-z${DIGIT}()./-]*[${DIGIT}]|[A-Za-z${DIGIT}().-]*[${DIGIT}][A-Za-z${DIGIT}()./-]*/)[A-Za-z${DIGIT}]+(?:-[A-Za-z${DIGIT}]+)*(?:/[A-Za-z${DIGIT}]+(?:\\.[${DIGIT}]+)?(?:\\([A-Za-z${DIGIT}.]+\\))?(?:-[A-Za-z${DIGIT}]+)*)+`
/** Thousands in one piece: 3 500, 3,500. */
const NUMBER = `[${DIGIT}]{1,3}(?:[ \\u00a0,٬][${DIGIT}]{3})+(?![${DIGIT}])|[${DIGIT}]+(?:[.٫][${DIGIT}]+)*(?![\\p{Script=Latin}])`
const ARABIC = '[\\p{Script=Arabic}ـ][\\p{Script=Arabic}\\p{M}\\u0640\\u200c\\u200d]*'
const LATIN = `(?:[\\p{Script=Latin}]|[${DIGIT}](?=[\\p{Script=Latin}${DIGIT}]))[\\p{Script=Latin}\\p{M}${DIGIT}]*(?:['’+][\\p{Script=Latin}${DIGIT}]+)*`
const OTHER = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*'

const TOKEN = new RegExp(`(${SYMBOL})|(${NUMBER})|(${ARABIC})|(${LATIN}|${OTHER})`, 'gu')

/** By the number of the group that a token stands in. */
const KINDS = ['symbol', 'number', 'arabic', 'latin'] as const

/** Marks and tatweel alone are no word. */
const isWord = (text: string): boolean => /[\p{L}٠-٩۰-۹]/u.test(text.replaceAll('ـ', ''))

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const kind = KINDS.find((_, group) => match[group + 1] !== undefined) ?? 'latin'
    const [found] = match
    if (kind === 'arabic' && !isWord(found)) continue
    tokens.push({ kind, text: found, start: match.index, end: match.index + found.length })
  }
  return tokens
}

/** A token as it is compared letter by letter: composed, without capitals. */
export const asWritten = (text: string): string => text.normalize('NFC').toLowerCase()

const areJoined = (text: string, one: Token | undefined, next: Token | undefined): boolean =>
  one?.kind === 'latin' && next?.kind === 'latin' && next.start === one.end + 1 && text[one.end] === '-'

/**
 * A word with hyphens, from one of its pieces on, in one: co-operation is also cooperation.
 * @param tokens all of the text
 * @param at the index of the piece that it begins with
 * @returns the word, and the index of its last piece; null where no other piece follows
 */
export function joinedFrom(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly word: string; readonly last: number } | null {
  let last = at
  while (areJoined(text, tokens[last], tokens[last + 1])) last += 1
  if (last === at) return null
  const pieces = tokens.slice(at, last + 1)
  return { word: pieces.map((piece) => piece.text).join(''), last }
}

/** Hyphens within a word go: what is typed with them is found without and with them. */
export const withoutHyphens = (text: string): string =>
  text.replace(/(?<=\p{Script=Latin})-(?=\p{Script=Latin})/gu, '')

/** A number without what groups its digits, a symbol in capitals, both with Latin digits. */
export const plainNumber = (text: string): string =>
  withLatinDigits(text)
    .replace(/[ \u00a0,٬]/g, '')
    .replace('٫', '.')
export const plainSymbol = (text: string): string => withLatinDigits(text).toUpperCase()

/** A resolution or a document by its number, whoever's it is said to be: `GA/65/141`, `RES/65/141`; `57/270B`, `2010/CRP.4`. */
const NUMBERED = /^(?:(?:A|E|GA|UNGA|ECOSOC)\/)?(?:RES\/)?(\d+\/(?:\d+|CRP\.\d+|L\.\d+))[A-Z]?$/

/** What a symbol is also called by: a resolution or a document by its number, of two symbols in one each. */
export function symbolNames(symbol: string): string[] {
  const whole = plainSymbol(symbol)
  const halves = whole.split(/-(?=[A-Z]+\/)/)
  const names = halves.length > 1 && halves.every((half) => half.includes('/')) ? halves : []
  const numbers = [whole, ...names].flatMap((name) => NUMBERED.exec(name)?.[1] ?? [])
  return [...new Set([whole, ...names, ...numbers])]
}
