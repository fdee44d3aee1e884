import type { Lexicon } from '../lexicon/lexicon.ts'
import { splitGlued } from './glued-words.ts'

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
  /** What speaks against it being a whole word; nothing when there is no lexicon to ask. */
  readonly oddness: number
  /** How sure it is that it was cut from the word before, with which it stands without a space. */
  readonly glued: number
}

export interface TokenLine {
  readonly tokens: readonly Token[]
  readonly trailing: number
}

/** In order of trial. A thousands group (`3 500`), a range, a date or a resolution (`2010/2`) is one number. */
const TOKEN =
  /(?<space>\s+)|(?<latin>\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d/:@_&?=#%+'’.-]*[\p{Script=Latin}\p{M}\d/_=#%+])?)|(?<number>[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9]+(?:[.,:/–-][0-9]+)*[%٪]?|[٠-٩]+(?:[.,٫٬:/–-][٠-٩]+)*[%٪]?)|(?<word>[\u0621-\u064a](?:\.[\u0621-\u064a]){1,5}(?![\u0621-\u065f])|[\u0621-\u065f\u0670-\u06d3]+)|(?<stop>\.+|[؟?!…])|(?<comma>[،؛,;])|(?<colon>:(?![:]))|(?<open>[([{])|(?<close>[)\]}])|(?<slash>\/)|(?<dash>[-–—]+)|(?<quote>["“”«»])|(?<other>[*_]+|::+|[\s\S])/gu

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

const ENUMERATING: ReadonlySet<TokenKind> = new Set([
  'open',
  'close',
  'dash',
  'number',
  'slash',
  'quote',
  'latin',
  'other',
])

/** Letters no word ends or begins with, or that never stand alone. */
const FRAGMENT = /^(?:[وفبلكستنيةىؤئءیآا]|(?:وا|با|فا|كا|آا|ا)ل|لل|ولل|ة.*|ى.*|ؤ.*)$/u

export function isFragment(token: Token): boolean {
  return token.kind === 'word' && FRAGMENT.test(token.text)
}

export function tokensOf(text: string, lexicon?: Lexicon): TokenLine {
  const tokens: Token[] = []
  let spaces = 0
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {}
    if (groups.space !== undefined) {
      spaces = match[0].length
      continue
    }
    const kind = KINDS.find((name) => groups[name] !== undefined) ?? 'other'
    if (kind === 'word' && lexicon !== undefined) pushWord(tokens, match[0], spaces, lexicon)
    else tokens.push({ kind, text: match[0], spaces, oddness: 0, glued: 0 })
    spaces = 0
  }
  return { tokens: lexicon === undefined ? tokens : withFragments(tokens), trailing: spaces }
}

/** A piece of a word that stands among words; beside a bracket, a dash or a figure it is a mark of enumeration. */
function withFragments(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const beside = [tokens[at - 1]?.kind, tokens[at + 1]?.kind]
    const enumerates = beside.some((kind) => kind !== undefined && ENUMERATING.has(kind))
    return isFragment(token) && !enumerates ? { ...token, oddness: 0.7 } : token
  })
}

/** What a split must bring to be believed; a name no dictionary has may fall into two short words by chance. */
const SURE = 4

function pushWord(tokens: Token[], text: string, spaces: number, lexicon: Lexicon): void {
  const split = splitGlued(text, lexicon)
  if (split === undefined || split.sureness < SURE) {
    const odd = lexicon.has(text) || lexicon.countOf(text) > 2 || text.length < 2 ? 0 : 0.8

    tokens.push({ kind: 'word', text, spaces, oddness: odd, glued: 0 })
    return
  }
  const [left, right] = [text.slice(0, split.at), text.slice(split.at)]
  tokens.push({ kind: 'word', text: left, spaces, oddness: 0, glued: 0 })
  tokens.push({ kind: 'word', text: right, spaces: 0, oddness: 0, glued: split.sureness })
}

/** Whether two pieces of one word meet here. */
export function joinsOneWord(left: Token, right: Token, lexicon: Lexicon | undefined): boolean {
  if (left.kind !== 'word' || right.kind !== 'word') return false
  const broken = isFragment(left) || isFragment(right)
  if (lexicon === undefined) return broken
  return (broken || left.oddness > 0 || right.oddness > 0) && lexicon.has(left.text + right.text)
}
