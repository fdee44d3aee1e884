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

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  /** How many spaces stand before it in the line; after the last token counts `trailing`. */
  readonly spaces: number
}

export interface TokenLine {
  readonly tokens: readonly Token[]
  readonly trailing: number
}

/** In order of trial. A thousands group (`3 500`), a range, a date or a resolution (`2010/2`) is one number. */
const TOKEN =
  /(?<space>\s+)|(?<latin>\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d/:@_&?=#%+'’.-]*[\p{Script=Latin}\p{M}\d/_=#%+])?)|(?<number>[0-9٠-٩]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9٠-٩]+(?:[.,٫٬:/–-][0-9٠-٩]+)*[%٪]?)|(?<word>[\u0621-\u065f\u0670-\u06d3]+)|(?<stop>\.+|[؟?!…])|(?<comma>[،؛,;])|(?<colon>:)|(?<open>[([{])|(?<close>[)\]}])|(?<slash>\/)|(?<dash>[-–—]+)|(?<quote>["“”«»])|(?<other>[*_]+|[\s\S])/gu

const KINDS: readonly TokenKind[] = [
  'word',
  'number',
  'latin',
  'stop',
  'comma',
  'colon',
  'open',
  'close',
  'slash',
  'dash',
  'quote',
  'other',
]

export function tokensOf(text: string): TokenLine {
  const tokens: Token[] = []
  let spaces = 0
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {}
    if (groups.space !== undefined) {
      spaces = match[0].length
      continue
    }
    const kind = KINDS.find((name) => groups[name] !== undefined) ?? 'other'
    tokens.push({ kind, text: match[0], spaces })
    spaces = 0
  }
  return { tokens, trailing: spaces }
}
