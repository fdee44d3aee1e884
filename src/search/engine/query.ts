/** What a query asks for: words, and words in quotation marks, which mean exactly that. */
import { hasQuotes, OPEN_OR_CLOSE } from '../words/quotation-marks.ts'
import { type Token, tokensOf, withoutHyphens } from '../words/tokens.ts'
import { isSaidBySymbol, withPlainSymbols } from '../words/typed-symbols.ts'
import { formsOf, type WordForms } from '../words/word-forms.ts'
import { stepBetween } from './build-index.ts'

export interface AskedWord extends WordForms {
  readonly kind: Token['kind']
  /** As it was typed. */
  readonly text: string
  /** The step from the word before it. */
  readonly step: number
}

export type Asked =
  | { readonly type: 'word'; readonly word: AskedWord }
  | { readonly type: 'phrase'; readonly words: readonly AskedWord[] }

/** Longer queries are cut: an address may hold anything. */
const LONGEST = 200
const MOST_ASKED = 16

const QUOTED = new RegExp(`[${OPEN_OR_CLOSE}](.*?)(?:[${OPEN_OR_CLOSE}]|$)|«(.*?)(?:»|$)`, 'gu')

function wordsOf(text: string, certain: boolean): AskedWord[] {
  const tokens = tokensOf(text)
  return tokens.map((token, at) => {
    const before = tokens[at - 1]
    return {
      ...formsOf(token, certain),
      kind: token.kind,
      text: token.text,
      step: before ? stepBetween(text, before.end, token.start) : 0,
    }
  })
}

/** Before the word that would be cut in two, where there is one. */
const cut = (query: string): string =>
  query.length <= LONGEST ? query : query.slice(0, LONGEST).replace(/(?<=\s)\S+$/u, '')

const isLatinWord = (piece: string) => /^\p{Script=Latin}+$/u.test(piece)

/** Two words that the texts write as one in one: cyber security. Null where there are none. */
export function joinedQuery(query: string, isKnown: (folded: string) => boolean): string | null {
  const text = cut(query)
  if (hasQuotes(text)) return null
  const pieces = text.trim().split(/\s+/)
  const joined: string[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const [first, whole] = [wordsOf(before ?? '', false)[0], wordsOf(`${before ?? ''}${piece}`, false)[0]]
    const isOne = before && isLatinWord(before) && isLatinWord(piece) && !first?.isFunctionWord
    if (isOne && whole && isKnown(whole.folded)) joined[joined.length - 1] = before + piece
    else joined.push(piece)
  }
  return joined.length === pieces.length ? null : joined.join(' ')
}

const SHORTEST_PART = 3

/** A word that the texts also write as two in two: roadmap. Null where there is none. */
export function partedQuery(
  query: string,
  standSideBySide: (one: string, other: string) => boolean,
): string | null {
  const text = cut(query)
  if (hasQuotes(text)) return null
  const parted = text.replace(/(?<![\p{L}\p{N}/-])\p{Script=Latin}+(?![\p{L}\p{N}/-])/gu, (word) => {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      const [one, other] = [word.slice(0, at), word.slice(at)]
      if (standSideBySide(one.toLowerCase(), other.toLowerCase())) return `"${one} ${other}"`
    }
    return word
  })
  return parted === text ? null : parted
}

export interface Query {
  readonly asked: readonly Asked[]
  /** Whether the last word may still be being typed. */
  readonly open: boolean
}

/** What is looked for of the words: those that say something, each once; beside a symbol not whose it is. */
function tellingOf(words: readonly AskedWord[]): AskedWord[] {
  const hasSymbol = words.some(({ kind }) => kind === 'symbol')
  const seen = new Set<string>()
  return words.filter(
    ({ written, folded, isFunctionWord }) =>
      !isFunctionWord && !(hasSymbol && isSaidBySymbol(folded)) && !seen.has(written) && seen.add(written),
  )
}

/** @param isKnown whether a word stands in the texts: one with hyphens that does not is taken in its pieces */
export function readQuery(query: string, isKnown: (folded: string) => boolean): Query {
  const text = withPlainSymbols(cut(query), isKnown)
  const phrases: Asked[] = []
  const rest = text.replace(QUOTED, (_, one: string | undefined, other: string | undefined) => {
    const words = wordsOf(one ?? other ?? '', false)
    if (words.length > 0) phrases.push({ type: 'phrase', words })
    return ' '
  })
  const loose = rest
    .split(/\s+/)
    .map((piece) => {
      if (/[/\d]/.test(piece)) return piece
      const whole = withoutHyphens(piece)
      const [word] = whole === piece ? [] : wordsOf(whole, false)
      return word && isKnown(word.folded) ? whole : piece
    })
    .join(' ')
  const words = wordsOf(loose, false)
  const telling = tellingOf(words)
  // Nothing but “of the” is looked for as it is.
  const kept = telling.length > 0 || phrases.length > 0 ? telling : words
  return {
    asked: [...phrases, ...kept.map((word): Asked => ({ type: 'word', word }))].slice(0, MOST_ASKED),
    open: kept.length > 0 && !/[\s"“”»،,.;:]$/u.test(text),
  }
}
