import type { Lexicon } from '../lexicon/lexicon.ts'
import { isMonthName } from '../lexicon/months.ts'
import type { WordFacts } from '../lexicon/word-counts.ts'
import type { Piece } from '../lexicon/word-pieces.ts'
import { remembered, rememberedAlong } from '../remembered.ts'
import { splitCompleting } from './completing-pieces.ts'
import { mayBeGlued, type Split, splitGlued } from './glued-words.ts'

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
  readonly facts?: WordFacts | undefined
  /** Whether it is half of a pair of brackets that stood turned away from each other, with nothing between: `)(`. */
  readonly hollow?: boolean
  /** How surprising it is as a whole word. */
  readonly surprise: number
  /** A word as a piece of another. */
  readonly piece?: Piece | undefined
}

export interface TokenLine {
  readonly tokens: readonly Token[]
  readonly trailing: number
}

/** In order of trial. A thousands group (`3 500`), a range, a date or a resolution (`2010/2`) is one number. */
const TOKEN =
  /(?<space>\s+)|(?<latin>\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d/:@_&?=#%+'’.-]*[\p{Script=Latin}\p{M}\d/_=#%+])?)|(?<number>[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9]+(?:[.,:/–-][0-9]+)*[%٪]?|[٠-٩]+(?:[.,٫٬:/–-][٠-٩]+)*[%٪]?)|(?<word>[\u0621-\u064a](?:\.[\u0621-\u064a]){1,5}(?![\u0621-\u065f])|[\u0621-\u065f\u0670-\u06d3]+)|(?<stop>\.+|[؟?!…])|(?<comma>[،؛,;])|(?<colon>:(?![:]))|(?<open>[([{«“‘])|(?<close>[)\]}»”’])|(?<slash>\/)|(?<dash>[-–—]+)|(?<quote>")|(?<other>[*_]+|::+|[\s\S])/gu

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
    if (kind === 'word' && lexicon !== undefined) pushWord(tokens, match, spaces, lexicon)
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
        surprise: 0,
        fragment: kind === 'word' && FRAGMENT.test(match[0]),
        facts: undefined,
        piece: undefined,
      })
    }
    spaces = 0
  }
  return { tokens: lexicon === undefined ? tokens : withFragments(tokens, lexicon), trailing: spaces }
}

/** A pair of brackets that held nothing, the number of its note being lost, and came out in reverse. */
function turnedAway(left: Token | undefined, right: Token | undefined): boolean {
  return left?.kind === 'close' && right?.kind === 'open' && right.spaces === 0
}

const FRAGMENT_ODDNESS = 2

/** A piece of a word that stands among words; beside a bracket, a dash or a figure it is a mark of enumeration. */
function withFragments(tokens: readonly Token[], { setsApart }: Lexicon): Token[] {
  return tokens.map((token, at) => {
    if (turnedAway(token, tokens[at + 1]) || turnedAway(tokens[at - 1], token))
      return { ...token, hollow: true }
    const next = tokens[at + 1]
    const beside = [token.spaces > 1 ? undefined : tokens[at - 1], next && next.spaces > 1 ? undefined : next]
    const enumerates = beside.some((other) => other !== undefined && ENUMERATING.has(other.kind))
    if (token.kind === 'word' && token.text.length < 3 && setsApart(token.text))
      return { ...token, fragment: false }
    const broken = LETTER.test(token.text) ? !enumerates : token.fragment
    return broken
      ? { ...token, oddness: FRAGMENT_ODDNESS, surprise: FRAGMENT_SURPRISE, leads: -1, follows: -1 }
      : token
  })
}

/** What a split must bring to be weighed; how far it is believed, the order of the line decides. */
const SURE = 0.4

const WORDS = /[\u0621-\u065f\u0670-\u06d3]+/gu
/** A printed line is never longer. */
const LONGEST_LINE = 600

/** Where a word that is none falls into two. */
function splitOf({ 0: word, index, input }: RegExpExecArray, lexicon: Lexicon): Split | undefined {
  const glued = splitGlued(word, lexicon)
  if (input.length > LONGEST_LINE) return glued
  const before = input.slice(0, index).match(WORDS) ?? []
  const after = input.slice(index + word.length).match(WORDS) ?? []
  const completing = splitCompleting(word, before, after, lexicon)
  return (completing?.sureness ?? 0) > (glued?.sureness ?? 0) ? completing : glued
}

function pushWord(tokens: Token[], match: RegExpExecArray, spaces: number, lexicon: Lexicon): void {
  const facts = factsIn(lexicon)
  const text = match[0]
  const whole = facts(text)
  const split = whole.mayBeGlued ? splitOf(match, lexicon) : undefined
  if (split === undefined || split.sureness < SURE) {
    tokens.push(wordToken(whole, spaces, 0))
    return
  }
  const [left, right] = [text.slice(0, split.at), text.slice(split.at)]
  tokens.push(wordToken({ ...facts(left), oddness: 0 }, spaces, 0))
  tokens.push(wordToken({ ...facts(right), oddness: 0 }, 0, split.sureness))
}

/** What is the same of a word wherever it stands in a text. */
type TokenFacts = Pick<
  Token,
  'text' | 'oddness' | 'leads' | 'follows' | 'word' | 'fragment' | 'facts' | 'surprise' | 'piece'
> & { readonly mayBeGlued: boolean }

const factsIn = rememberedAlong((lexicon: Lexicon) =>
  remembered((text: string): TokenFacts => {
    const { leads, follows } = lexicon.classOf(text)
    return {
      text,
      oddness: lexicon.has(text) || lexicon.countOf(text) > 2 || text.length < 2 ? 0 : 0.8,
      leads,
      follows,
      word: lexicon.numberOf(text),
      fragment: FRAGMENT.test(text),
      facts: lexicon.factsOf(text),
      surprise: lexicon.surpriseOf(text),
      piece: lexicon.pieceOf(text),
      mayBeGlued: mayBeGlued(text, lexicon),
    }
  }),
)

function wordToken(of: TokenFacts, spaces: number, glued: number): Token {
  const { text, oddness, leads, follows, word, fragment, facts, surprise, piece } = of
  return {
    kind: 'word',
    text,
    spaces,
    oddness,
    glued,
    leads,
    follows,
    word,
    surprise,
    fragment,
    facts,
    piece,
  }
}

/** What is no word by itself surprises more than any word. */
const FRAGMENT_SURPRISE = 20
/** Common words are whole: two such never make one. */
const COMMON = 10.5
/** How much likelier one word must be than two, given that a line is seldom cut inside a word. */
const LEAST_GAIN = 8
/** Two pieces that make a month's name are one, however often they are words themselves. */
const GAIN_OF_MONTH = 28

/** How much likelier two pieces of words are one word than two words, as a natural logarithm; 0 when they are not. */
export function wholeWordGain(left: Token, right: Token, lexicon: Lexicon | undefined): number {
  if (left.kind !== 'word' || right.kind !== 'word') return 0
  if (lexicon === undefined) return left.fragment || right.fragment ? LEAST_GAIN : 0
  if (left.text.length < 3 && lexicon.setsApart(left.text)) return 0
  if (left.surprise < COMMON && right.surprise < COMMON) return 0
  if (left.piece === undefined || right.piece === undefined) return 0
  if (!lexicon.mayBeOneWord(left.piece, right.piece)) return 0
  const whole = left.text + right.text
  const surprise = lexicon.surpriseOf(whole)
  const gain = left.surprise + right.surprise - surprise
  if (isMonthName(whole) && whole.length > 3) return Math.max(gain, GAIN_OF_MONTH)
  return gain > LEAST_GAIN && surprise < lexicon.tooSurprising ? gain : 0
}

/** The most that it counts that two pieces make one word: more where both are no words, as each may make another with a word. */
const MOST_GAIN = 16
const MOST_GAIN_OF_PIECES = 36

/** The same as far as it counts beside marks and spaces. */
export function countedGain(left: Token, right: Token, lexicon: Lexicon | undefined): number {
  const gain = wholeWordGain(left, right, lexicon)
  const certain = (left.oddness > 1 && right.oddness > 1) || gain === GAIN_OF_MONTH
  return Math.min(gain, certain ? MOST_GAIN_OF_PIECES : MOST_GAIN)
}

/** Whether two pieces of one word meet here. */
export function joinsOneWord(left: Token, right: Token, lexicon: Lexicon | undefined): boolean {
  return wholeWordGain(left, right, lexicon) > 0
}
