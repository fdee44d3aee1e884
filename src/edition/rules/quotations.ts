import type { Token, TokenLine } from './tokens.ts'

/** More marks on one line are no quotations. */
const MOST = 16

const QUOTATION_MARKS: ReadonlySet<string> = new Set('“”‘’')

/**
 * The ways to read a line's marks of quotation where its pieces end at them. Of marks that open and close alike (") each
 * second one closes; which is the first, the line does not say, as a quotation may go on from the line before, and as a
 * line in reverse begins with a mark that closes. Where no piece ends at one, they hang on their words.
 */
export function readingsOf(line: TokenLine): readonly TokenLine[] {
  const count = line.tokens.reduce((sum, token) => sum + (isMark(token) ? 1 : 0), 0)
  if (count === 0) return [line]
  if (!line.tokens.some((_, at) => isMisplaced(line, at)))
    return [{ ...line, tokens: line.tokens.map(hanging) }]
  if (count > MOST || !line.tokens.some(({ kind }) => kind === 'quote')) return [line]
  return (['open', 'close'] as const).map((first) => ({ ...line, tokens: told(line.tokens, first) }))
}

function isMark({ kind, text }: Token): boolean {
  return kind === 'quote' || QUOTATION_MARKS.has(text)
}

/** Whether a mark stands where no quotation begins or ends: between two words, on neither of which it hangs, or astray at an end of its line. */
function isMisplaced({ tokens, trailing }: TokenLine, at: number): boolean {
  const [left, mark, right] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (mark === undefined || !isMark(mark)) return false
  const after = right?.spaces ?? trailing
  if (left === undefined)
    return mark.kind !== 'open' && (after > 0 || right?.kind === 'stop' || right?.kind === 'comma')
  if (right === undefined) return mark.kind !== 'close' && mark.spaces > 0
  if (mark.spaces > 0 || after > 0) return false
  if (left.kind !== 'word' || left.text.length < 2) return left.text === mark.text && left.kind === 'quote'
  return right.kind === 'word' || right.kind === 'number' || (isMark(right) && right.kind !== 'close')
}

function hanging(token: Token): Token {
  if (!QUOTATION_MARKS.has(token.text)) return token
  return { ...token, kind: '“”'.includes(token.text) ? 'quote' : 'other' }
}

function told(tokens: readonly Token[], first: 'open' | 'close'): Token[] {
  let next = first
  return tokens.map((token) => {
    if (token.kind !== 'quote') return token
    const kind = next
    next = kind === 'open' ? 'close' : 'open'
    return { ...token, kind }
  })
}

/** What stands on both sides of a mark that opens, and of one that closes; of what goes before two characters are enough. */
const MAY_OPEN_AFTER = /(?:^|[\s(])[وفبلك]?$/u
const BEGINS_WORD = /^[\p{L}\d]/u
const ENDS_WORD = /[\p{L}\d.؟!]$/u
const MAY_CLOSE_BEFORE = /^(?:$|[\s.،؛,;:)])/u

/** How often a mark stands before a word as one that opens, and after a word as one that closes. */
function placesOf(text: string, mark: string): { readonly opening: number; readonly closing: number } {
  let [opening, closing] = [0, 0]
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 3)]
    if (MAY_OPEN_AFTER.test(before) && BEGINS_WORD.test(after)) opening++
    if (ENDS_WORD.test(before) && MAY_CLOSE_BEFORE.test(after)) closing++
  }
  return { opening, closing }
}

/** Fewer may each stand in a line whose pieces are in reverse. */
const FEWEST = 6
const PAIRS = ['«»', '“”', '‘’'] as const
const ALIKE = '"'

/** Which mark stands for which in this text, as the rules read them. */
function exchanged(text: string): ReadonlyMap<string, string> {
  const marks = new Map<string, string>()
  const exchange = (one: string, other: string) => marks.set(one, other).set(other, one)
  for (const [open = '', close = ''] of PAIRS) {
    if (!text.includes(open) && !text.includes(close)) continue
    const [first, second] = [placesOf(text, open), placesOf(text, close)]
    const towards = first.opening + second.closing
    const away = second.opening + first.closing
    if (away >= FEWEST && away > 2 * towards) exchange(open, close)
    else if (open !== '«')
      for (const [mark, own, other] of [
        [open, first, second],
        [close, second, first],
      ] as const)
        if (Math.min(own.opening, own.closing) * 2 >= FEWEST && other.opening + other.closing === 0)
          exchange(mark, ALIKE)
  }
  return marks
}

/**
 * The text with its quotations facing what they hold, where this writer sets them all as »this« or ”this“, and with
 * marks that do not face at all where the same one opens and closes, as in ”this”. The same again brings the text back.
 */
export function quotationsTurned(text: string): (part: string) => string {
  const marks = exchanged(text)
  if (marks.size === 0) return (part) => part
  return (part) => part.replace(/[«»“”‘’"]/gu, (mark) => marks.get(mark) ?? mark)
}
