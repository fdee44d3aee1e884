import type { Locator } from '../../locator.ts'
import { thingLocator } from '../../locator.ts'
import type { Candidate } from './candidate.ts'
import { matches } from './candidate.ts'
import { documentLocator, slug } from './document-locator.ts'

const PIECE = '[A-Z0-9][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*(?:\\([A-Za-z]+\\.\\s?\\d+\\))?'

/**
 * A United Nations symbol: three pieces or more between slashes, the first in capitals (A/60/687, WSIS-II/PC-3/DOC/5).
 * Two would also be TCP/IP. A resolution's letter follows after a space (A/RES/57/270 B).
 */
const SYMBOL = new RegExp(
  `(?<![\\p{L}\\p{N}/._-])[A-Z]+(?:-[A-Z0-9]+)*(?:/${PIECE}){2,}(?:(?<=/RES/\\d+/\\d+) [A-Z](?![\\p{L}\\p{N}]))?(?![A-Za-z0-9/])`,
  'gu',
)

export function symbolsIn(text: string): Candidate[] {
  return [...matches(SYMBOL, text)].flatMap(({ start, end }): Candidate[] => {
    const symbol = text.slice(start, end)
    return /\d/.test(symbol) ? [{ start, end, type: 'symbol', locator: documentLocator(symbol) }] : []
  })
}

/** The letters that tell apart resolutions with one number, in the order of the Latin ones. */
const LETTERS = ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي', 'حاء', 'طاء', 'ياء']

/** Session (from the thirty-first on) or year, a stroke, the number, perhaps a letter. */
const RESOLUTION = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/.,–-])(?<series>3[1-9]|[4-9]\\d|1\\d\\d|19[78]\\d|199\\d|20\\d\\d)/(?<number>[1-9]\\d{0,2})(?:\\s(?<letter>${LETTERS.join('|')}))?(?![\\p{L}\\p{M}\\p{N}]|[/.,–-]\\p{N})`,
  'gu',
)

/** A number with a stroke is a resolution when the same sentence has just said so. */
const JUST_NAMED =
  /(?<![\p{L}\p{M}])[وف]?[بكل]?(?:ال|ل)?قرار(?:ات|ين|ان)?(?:ها|ه|هما|هم)?(?![\p{L}\p{M}])[^.؛:؟!()]*$/u
const JUST_BEFORE = 90

function resolutionLocator({ series = '', number = '', letter }: Readonly<Record<string, string>>): Locator {
  const organ = series.length === 4 ? 'E' : 'A'
  const latin = letter === undefined ? '' : ` ${String.fromCharCode(65 + LETTERS.indexOf(letter))}`
  return documentLocator(`${organ}/RES/${series}/${number}${latin}`)
}

export function resolutionsIn(text: string): Candidate[] {
  return [...matches(RESOLUTION, text)].flatMap(({ start, end, groups }): Candidate[] =>
    JUST_NAMED.test(text.slice(Math.max(0, start - JUST_BEFORE), start))
      ? [{ start, end, type: 'resolution', locator: resolutionLocator(groups) }]
      : [],
  )
}

const URL_TEXT = /(?<![A-Za-z0-9])(?:https?:\/\/|www\.)[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+/gu
/** Stops and brackets at the end belong to the sentence, unless the address opened the bracket. */
const CLOSING = new Set(['.', ',', ';', ':', '!', '?', "'", '[', ']', '('])

function withoutClosing(text: string): string {
  const opened = text.indexOf('(')
  let end = text.length
  for (; end > 0; end--) {
    const last = text.charAt(end - 1)
    if (last === ')' ? opened >= 0 && opened < end : !CLOSING.has(last)) break
  }
  return text.slice(0, end)
}

export function addressesIn(text: string): Candidate[] {
  return [...matches(URL_TEXT, text)].flatMap(({ start, end }): Candidate[] => {
    const address = withoutClosing(text.slice(start, end))
    const hostAndPath = address.replace(/^https?:\/\//, '').replace(/[?#].*$/, '')
    if (!/^[A-Za-z0-9-]+\.[A-Za-z0-9-]/.test(hostAndPath)) return []
    const id = slug(hostAndPath)
    return [{ start, end: start + address.length, type: 'url', locator: thingLocator('url', id) }]
  })
}
