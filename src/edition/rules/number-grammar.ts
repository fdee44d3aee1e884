import type { Token } from './tokens.ts'

/** What numbers ask of their neighbours, whatever a text is about: lists and ranges ascend, a sum ends its row. */

/** A list or a range that descends: «71 و 35», «من 14 إلى 3». */
const DESCENDING = 1
/** A range that ascends and is led as ranges are: «من 68 إلى 71». */
const RANGE = -1
/** A row of a table whose last figure is the sum of those before it, and one whose first is. */
const SUM = -2.5
const SUM_FIRST = 1.5
/** A row of figures that goes before what it counts. */
const LABEL_LAST = 1.5
/** A number after the bracketed letter or year that belongs to it: «الفقرة (ب) 13». */
const BRACKET_FIRST = 1.2
/** A resolution's day that stands elsewhere: «60/252 المؤرخ … 27». */
const UNDATED = 1.2
const DATED = -0.5

const WHOLE = /^\d{1,6}$/u
const TO = /^(?:إلى|الى)$/u
const FROM = /^[وف]?من$/u
const OF_DATE = /^(?:المؤرخ|المؤرخة|المؤرخين|المؤرختين)$/u
const BRACKETED = /^(?:[أ-ي]|[12]\d{3})$/u

export function numberCost(tokens: readonly Token[]): number {
  if (!tokens.some(({ kind }) => kind === 'number')) return 0
  let cost = rowCost(tokens)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind === 'word') cost += betweenCost(tokens, at) + dateCost(tokens, at)
    else if (token?.kind === 'open') cost += bracketedCost(tokens, at)
  }
  return cost
}

function wholeValue(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && WHOLE.test(token.text) ? Number(token.text) : undefined
}

/** Two numbers with و or إلى between them. */
function betweenCost(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.text ?? ''
  const isRange = TO.test(word)
  if (!isRange && word !== 'و') return 0
  const [first, second] = [wholeValue(tokens[at - 1]), wholeValue(tokens[at + 1])]
  if (first === undefined || second === undefined) return 0
  if (first >= second) return DESCENDING
  return isRange && FROM.test(tokens[at - 2]?.text ?? '') ? RANGE : 0
}

/** A symbol or number, «المؤرخ», and the day. */
function dateCost(tokens: readonly Token[], at: number): number {
  if (!OF_DATE.test(tokens[at]?.text ?? '')) return 0
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (after !== undefined && after.kind !== 'number') return UNDATED
  const isNamed = before?.kind === 'number' || before?.kind === 'latin' || before?.kind === 'close'
  return isNamed && after !== undefined ? DATED : 0
}

/** A word, a letter or a year in brackets, and a number right after them. */
function bracketedCost(tokens: readonly Token[], at: number): number {
  const [before, inside, close, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (before?.kind !== 'word' || close?.kind !== 'close' || after?.kind !== 'number') return 0
  return BRACKETED.test(inside?.text ?? '') ? BRACKET_FIRST : 0
}

/** A row of a table: what is counted, and three figures or more. */
function rowCost(tokens: readonly Token[]): number {
  const figures: number[] = []
  for (const token of tokens) {
    const value = wholeValue(token)
    if (value !== undefined) figures.push(value)
  }
  if (figures.length < 3) return 0
  const [first, last] = [tokens[0]?.kind === 'number', tokens.at(-1)?.kind === 'number']
  const from = first ? 0 : tokens.length - figures.length
  if (first === last || tokens.slice(from, from + figures.length).some(({ kind }) => kind !== 'number'))
    return 0
  const sum = figures.reduce((total, figure) => total + figure, 0)
  const place = first ? LABEL_LAST : 0
  if (sum === 2 * (figures.at(-1) ?? 0)) return place + SUM
  return place + (sum === 2 * (figures[0] ?? 0) ? SUM_FIRST : 0)
}
