/**
 * Which digits of a prerendered page change when a reader has chosen Arabic-Indic ones. The build renders every page
 * with both digits and writes down the difference; the boot script exchanges the digits as the page arrives, before
 * anything is painted, without knowing why a symbol or an address keeps its own.
 *
 * A pattern is about the Latin digits in the texts of a page and in the attributes that are shown or spoken, in document
 * order. It says in turn how many of them change, how many stay, how many change…: `2,1` for two that change and one
 * that stays.
 */
import { arabicDigit } from './digits.ts'

/** The attributes that are shown or spoken. */
export const WORDED_ATTRIBUTES = ['aria-label', 'title', 'data-number', 'value'] as const

const LATIN_DIGIT = /[0-9]/
const LATIN_DIGITS = /[0-9]/g

/** Sets the digits that a pattern says, text after text. */
export function patternSetter(pattern: string): (text: string) => string {
  const runs = pattern.split(',').map(Number)
  let run = 0
  let used = 0
  const changes = () => {
    while (run < runs.length && used === runs[run]) {
      run++
      used = 0
    }
    used++
    return run < runs.length && run % 2 === 0
  }
  return (text) => text.replace(LATIN_DIGITS, (digit) => (changes() ? arabicDigit(digit) : digit))
}

function patternOf(changes: readonly boolean[]): string {
  const runs: number[] = []
  let expected = true
  let length = 0
  for (const changed of changes) {
    if (changed !== expected) {
      runs.push(length)
      expected = changed
      length = 0
    }
    length++
  }
  return [...runs, length].join(',')
}

const TOKEN = /<[^>]*>|[^<]+/g
const tokensOf = (html: string): readonly string[] => html.match(TOKEN) ?? []

/** Character references have digits that are none of the text's. */
const plain = (text: string): string => text.replace(/&#?\w+;/g, '\ufffc')

const attributeOf = (name: string): RegExp => new RegExp(` ${name}="([^"]*)"`)
const ATTRIBUTES = WORDED_ATTRIBUTES.map(attributeOf)

/** The worded texts of a tag or of what stands between two tags. */
const wordsOf = (token: string): string[] =>
  token.startsWith('<')
    ? ATTRIBUTES.map((attribute) => plain(attribute.exec(token)?.[1] ?? ''))
    : [plain(token)]

/** What else there is in it. */
const restOf = (token: string): string =>
  token.startsWith('<') ? ATTRIBUTES.reduce((rest, attribute) => rest.replace(attribute, ''), token) : ''

/**
 * The pattern by which one rendering of a page becomes the other.
 * @throws Error where they differ in anything else: React would then find another page than it renders
 */
export function patternBetween(latin: string, arabic: string): string {
  const [tokens, others] = [tokensOf(latin), tokensOf(arabic)]
  const another = (one: string, other: string) =>
    new Error(`with other digits the page is another: ${one.slice(0, 200)} | ${other.slice(0, 200)}`)
  if (tokens.length !== others.length) throw another(latin, arabic)
  const changes = tokens.flatMap((token, index) => {
    const other = others[index] ?? ''
    const [words, set] = [wordsOf(token).join('\n'), wordsOf(other).join('\n')]
    const same = words
      .split('')
      .every((one, at) => one === set[at] || (LATIN_DIGIT.test(one) && arabicDigit(one) === set[at]))
    if (!same || words.length !== set.length || restOf(token) !== restOf(other)) throw another(token, other)
    return words.split('').flatMap((one, at) => (LATIN_DIGIT.test(one) ? [one !== set[at]] : []))
  })
  return patternOf(changes)
}
