/** What a line is made of, as far as its order can tell: words, numbers, Latin and the marks that hang on them. */
export type TokenKind =
  | 'word'
  | 'latin'
  | 'number'
  | 'stop'
  | 'comma'
  | 'colon'
  | 'open'
  | 'close'
  | 'slash'
  | 'dash'
  | 'quote'
  | 'other'

/** Latin words, numbers and marks, in order of trial. A thousands group (`3 500`), a range, a date or a resolution (`2010/2`) is one number. */
const TOKEN =
  /\s+|\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d/:@_&?=#%+'’.-]*[\p{Script=Latin}\p{M}\d/_=#%+])?|[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9]+(?:[.,:/–-][0-9]+)*[%٪]?|[٠-٩]+(?:[.,٫٬:/–-][٠-٩]+)*[%٪]?|[\u0621-\u064a](?:\.[\u0621-\u064a]){1,5}(?![\u0621-\u065f])|[\u0621-\u065f\u0670-\u06d3]+|\.+|:(?!:)|[-–—]+|[*_]+|::+|[\s\S]/uy
const SPACE = /^\s/u
const NUMBER = /^[0-9٠-٩]/u
const LATIN = /^\p{Script=Latin}/u

/** The kinds of marks, by their first character. */
const KIND_OF_MARK: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  ...[...'.؟?!…'].map((mark) => [mark, 'stop'] as const),
  ...[...'،؛,;'].map((mark) => [mark, 'comma'] as const),
  ...[...'([{«“‘'].map((mark) => [mark, 'open'] as const),
  ...[...')]}»”’'].map((mark) => [mark, 'close'] as const),
  ...[...'-–—'].map((mark) => [mark, 'dash'] as const),
  ['"', 'quote'],
  [':', 'colon'],
  ['/', 'slash'],
])

/** The kind of a token by its first character; of colons, one alone is a mark. */
export function kindOf(token: string): TokenKind | 'space' {
  if (isInWord(token.charCodeAt(0))) return 'word'
  if (SPACE.test(token)) return 'space'
  const mark = KIND_OF_MARK.get(token[0] ?? '')
  if (mark !== undefined) return mark === 'colon' && token.length > 1 ? 'other' : mark
  if (NUMBER.test(token)) return 'number'
  return LATIN.test(token) ? 'latin' : 'other'
}

/** Whether a character is of an Arabic word: a letter, a vowel sign, a tatweel. */
function isInWord(code: number): boolean {
  return code >= 0x621 && (code <= 0x65f || (code >= 0x670 && code <= 0x6d3))
}

/** The token that begins there. Nearly all are words, for which no pattern need be tried. */
export function tokenAt(text: string, at: number): string {
  let end = at
  while (end < text.length && isInWord(text.charCodeAt(end))) end++
  // A letter with a stop after it may be an abbreviation.
  if (end > at && !(end === at + 1 && text[end] === '.')) return text.slice(at, end)
  TOKEN.lastIndex = at
  return TOKEN.exec(text)?.[0] ?? ''
}
