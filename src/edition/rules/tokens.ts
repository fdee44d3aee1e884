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
  /** Its word class as the first of two and as the second; -1 when it has none. */
  readonly leads: number
  readonly follows: number
  /** Whether it looks like a piece of a word. */
  readonly fragment: boolean
  /** The text's number for this word; -1 when it is none. */
  readonly word: number
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

/** The marks' places among the word classes, after the bound of a paragraph. */
const MARK_CLASS: Partial<Record<TokenKind, number>> = {
  latin: 1,
  stop: 2,
  comma: 3,
  colon: 4,
  open: 5,
  close: 6,
  slash: 7,
  dash: 8,
  quote: 9,
}

/** A number as a day of the month (or a paragraph's number), a year or any other. */
function numberClass(text: string): number {
  if (/^(?:[12]?\d|3[01])$/u.test(text)) return 10
  return /^(?:1[89]|20)\d\d$/u.test(text) ? 11 : 12
}

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

/** What stands alone in no sound text: letters no word begins with, prefixes, the article cut short. */
const FRAGMENT = /^(?:[وفبلكستنيةىؤئءیآا]|(?:وا|با|فا|كا|آا|ا)ل|لل|ولل|ال[اإأ]|[ةىؤئ].*)$/u
/** Among words, any other letter that stands alone. */
const LETTER = /^[\u0621-\u064aی]$/u

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
    else {
      const markClass = kind === 'number' ? numberClass(match[0]) : (MARK_CLASS[kind] ?? -1)
      tokens.push({
        kind,
        text: match[0],
        spaces,
        oddness: 0,
        glued: 0,
        leads: markClass,
        follows: markClass,
        word: -1,
        fragment: kind === 'word' && FRAGMENT.test(match[0]),
      })
    }
    spaces = 0
  }
  return { tokens: lexicon === undefined ? tokens : withFragments(tokens), trailing: spaces }
}

const FRAGMENT_ODDNESS = 2

/** A piece of a word that stands among words; beside a bracket, a dash or a figure it is a mark of enumeration. */
function withFragments(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const beside = [tokens[at - 1]?.kind, tokens[at + 1]?.kind]
    const enumerates = beside.some((kind) => kind !== undefined && ENUMERATING.has(kind))
    const broken = LETTER.test(token.text) ? !enumerates : token.fragment
    return broken ? { ...token, oddness: FRAGMENT_ODDNESS, leads: -1, follows: -1 } : token
  })
}

/** What a split must bring to be weighed; how far it is believed, the order of the line decides. */
const SURE = 0.4

function pushWord(tokens: Token[], text: string, spaces: number, lexicon: Lexicon): void {
  const split = splitGlued(text, lexicon)
  if (split === undefined || split.sureness < SURE) {
    const odd = lexicon.has(text) || lexicon.countOf(text) > 2 || text.length < 2 ? 0 : 0.8
    tokens.push({ kind: 'word', text, spaces, oddness: odd, glued: 0, ...factsOf(lexicon, text) })
    return
  }
  const [left, right] = [text.slice(0, split.at), text.slice(split.at)]
  tokens.push({ kind: 'word', text: left, spaces, oddness: 0, glued: 0, ...factsOf(lexicon, left) })
  tokens.push({
    kind: 'word',
    text: right,
    spaces: 0,
    oddness: 0,
    glued: split.sureness,
    ...factsOf(lexicon, right),
  })
}

function factsOf(lexicon: Lexicon, text: string): Pick<Token, 'leads' | 'follows' | 'word' | 'fragment'> {
  const { leads, follows } = lexicon.classOf(text)
  return { leads, follows, word: lexicon.numberOf(text), fragment: FRAGMENT.test(text) }
}

/** Whether two pieces of one word meet here. */
export function joinsOneWord(left: Token, right: Token, lexicon: Lexicon | undefined): boolean {
  if (left.kind !== 'word' || right.kind !== 'word') return false
  if (!left.fragment && !right.fragment && left.oddness === 0 && right.oddness === 0) return false
  return lexicon === undefined || lexicon.has(left.text + right.text)
}
