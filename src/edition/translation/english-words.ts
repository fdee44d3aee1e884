/** The English by which a mention may be called, for the kinds of mention that have it from their own words. */
import type { Locator } from '../../locator.ts'
import { parseLocator } from '../../locator.ts'
import type { Mention } from '../model.ts'
import { arabicFigures } from './figures.ts'

/** Names of a thing in English, without articles; of several that fit the longest is taken. */
export type EnglishNames = (locator: Locator) => readonly string[]

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+')

/** The source of a pattern for any of the phrases, the longest first. */
export const phrasesSource = (phrases: readonly string[]) =>
  `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`

/** How the United Nations tells apart the resolutions of one number. */
const RESOLUTION_LETTERS: Readonly<Record<string, string>> = { ألف: 'A', باء: 'B', جيم: 'C', دال: 'D' }

const PARAGRAPHS = /^(.+)\/para_(\d+)(?:-para_(\d+))?$/

/** "paragraphs 68 to 71", with "of the Tunis Agenda" where the text goes on so. */
function paragraphPattern(locator: Locator, namesOf: EnglishNames): string | null {
  const [, head, first, last] = PARAGRAPHS.exec(locator) ?? []
  if (!head || !first) return null
  const document: Locator = `doc/${head.replace(/^doc\//, '')}`
  const names = namesOf(document)
  const ofDocument = names.length > 0 ? `(?:\\s+of\\s+the\\s+${phrasesSource(names)})?` : ''
  return last ? `paragraphs\\s+${first}\\s+to\\s+${last}${ofDocument}` : `paragraph\\s+${first}${ofDocument}`
}

/** From the first number or month of the date to its last. */
function datePattern(text: string): string | null {
  const { values } = arabicFigures(text)
  if (values.length === 0) return null
  return values.map(escaped).join('\\s+(?:(?:to|and|of|until)\\s+)?')
}

function ownPattern({ type, text, locator }: Mention, namesOf: EnglishNames): string | null {
  if (type === 'resolution') {
    return escaped(
      text.replace(/\s(ألف|باء|جيم|دال)$/, (_, letter: string) => ` ${RESOLUTION_LETTERS[letter]}`),
    )
  }
  if (type === 'symbol' || type === 'url') return escaped(text)
  if (type === 'paragraph') return paragraphPattern(locator, namesOf)
  if (type === 'date') return datePattern(text)
  return null
}

/** A pattern (flag `g`) for the English words of a mention; null when nothing is known that could stand for it. */
export function englishPattern(mention: Mention, namesOf: EnglishNames): RegExp | null {
  const names = parseLocator(mention.locator) ? namesOf(mention.locator) : []
  const named = names.length > 0 ? phrasesSource(names) : null
  // The words of a numbered paragraph or a date say more than the name of what it belongs to.
  const sources = [ownPattern(mention, namesOf), named].filter((source) => source !== null)
  if (sources.length === 0) return null
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
