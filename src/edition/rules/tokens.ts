import type { Lexicon } from '../lexicon/lexicon.ts'
import { isMonthName } from '../lexicon/months.ts'
import type { WordFacts } from '../lexicon/word-counts.ts'
import type { Piece } from '../lexicon/word-pieces.ts'
import { remembered, rememberedAlong } from '../remembered.ts'
import { type Neighbour, splitCompleting } from './completing-pieces.ts'
import { mayBeGlued, type Split, splitGlued } from './glued-words.ts'
import { kindOf, type TokenKind, tokenAt } from './token-kinds.ts'

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
  const facts = lexicon && factsIn(lexicon)
  const all = wordsWithin(text, lexicon)
  let spaces = 0
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at)
    const kind = kindOf(token)
    if (kind === 'space') spaces = token.length
    else {
      if (kind === 'word' && lexicon !== undefined && facts !== undefined)
        pushWord(tokens, { at, word: token, spaces, all }, lexicon, facts)
      else tokens.push(plainToken(kind, token, spaces))
      spaces = 0
    }
    at += token.length
  }
  return { tokens: lexicon === undefined ? tokens : withFragments(tokens, lexicon), trailing: spaces }
}

/** A token of which no lexicon tells more. */
function plainToken(kind: TokenKind, text: string, spaces: number): Token {
  const markClass = kind === 'number' ? numberClass(text) : (MARK_CLASS[kind] ?? -1)
  return {
    kind,
    text,
    spaces,
    oddness: 0,
    glued: 0,
    leads: markClass,
    follows: markClass,
    word: -1,
    surprise: 0,
    fragment: kind === 'word' && FRAGMENT.test(text),
    facts: undefined,
    piece: undefined,
  }
}

/** A pair of brackets that held nothing, the number of its note being lost, and came out in reverse. */
function turnedAway(left: Token | undefined, right: Token | undefined): boolean {
  return left?.kind === 'close' && right?.kind === 'open' && right.spaces === 0
}

const FRAGMENT_ODDNESS = 2

/** Whether a letter stands beside a bracket, a dash or a figure, and not over a gap from it. */
function isEnumerating(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  return (
    (before !== undefined && (tokens[at]?.spaces ?? 0) < 2 && ENUMERATING.has(before.kind)) ||
    (next !== undefined && next.spaces < 2 && ENUMERATING.has(next.kind))
  )
}

/** A piece of a word that stands among words; beside a bracket, a dash or a figure it is a mark of enumeration. */
function withFragments(tokens: readonly Token[], { setsApart }: Lexicon): Token[] {
  return tokens.map((token, at) => {
    if (turnedAway(token, tokens[at + 1]) || turnedAway(tokens[at - 1], token))
      return { ...token, hollow: true }
    if (token.kind === 'word' && token.text.length < 3 && setsApart(token.text))
      return { ...token, fragment: false }
    const broken =
      token.text.length === 1 && LETTER.test(token.text) ? !isEnumerating(tokens, at) : token.fragment
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

/** A word in its line. */
interface FoundWord {
  readonly at: number
  readonly word: string
  readonly spaces: number
  /** All words of the line, where it is no longer than a printed one. */
  readonly all: () => readonly WordInLine[] | undefined
}

interface WordInLine extends Neighbour {
  readonly at: number
}

/** Finds the words of a line when they are first asked for, as most lines have only words. */
function wordsWithin(text: string, lexicon: Lexicon | undefined): FoundWord['all'] {
  if (text.length > LONGEST_LINE || lexicon === undefined) return () => undefined
  let known: ReturnType<FoundWord['all']>
  return () => {
    known ??= Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
      at: index,
      text: word,
      piece: lexicon.pieceOf(word),
    }))
    return known
  }
}

/** Where a word that is none falls into two. */
function splitOf({ at, word, all }: FoundWord, lexicon: Lexicon): Split | undefined {
  const glued = splitGlued(word, lexicon)
  const words = all()
  if (words === undefined) return glued
  const before = words.filter((other) => other.at < at)
  const after = words.filter((other) => other.at >= at + word.length)
  const completing = splitCompleting(word, before, after, lexicon)
  return (completing?.sureness ?? 0) > (glued?.sureness ?? 0) ? completing : glued
}

function pushWord(
  tokens: Token[],
  found: FoundWord,
  lexicon: Lexicon,
  facts: (word: string) => TokenFacts,
): void {
  const { word, spaces } = found
  const whole = facts(word)
  const split = whole.mayBeGlued ? splitOf(found, lexicon) : undefined
  if (split === undefined || split.sureness < SURE) {
    tokens.push(wordToken(whole, spaces, 0))
    return
  }
  const [left, right] = [word.slice(0, split.at), word.slice(split.at)]
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
function wholeWordGain(left: Token, right: Token, lexicon: Lexicon | undefined): number {
  if (left.kind !== 'word' || right.kind !== 'word') return 0
  if (lexicon === undefined) return left.fragment || right.fragment ? LEAST_GAIN : 0
  if (left.surprise < COMMON && right.surprise < COMMON) return 0
  if (left.text.length < 3 && lexicon.setsApart(left.text)) return 0
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
