/**
 * A quotation in an address (`?quote=…`): words of a text with a little of what stands around them, so that the same
 * words are found again although the text around them, or they themselves, were corrected since.
 */
import { isLanguage, type Language } from '../i18n/language.ts'
import { parseLocator } from '../locator.ts'
import type { SelectedWords } from './actions/target.ts'
import { endOf, startOf } from './whole-words.ts'

export interface Quotation {
  readonly language: Language
  readonly before: string
  /** All of the words, or of many the first of them. */
  readonly words: string
  /** Of many words the last; empty where `words` are all of them. */
  readonly last: string
  readonly after: string
  /** eId of the part that they end in; empty where that is the part at the address. */
  readonly endPart: string
}

/** Stands in no text of ours. */
const BETWEEN = '|'
/** In UTF-16 units: an Arabic letter takes six in an address. */
const MOST_WORDS = 120
const MOST_EDGE = 56
const MOST_CONTEXT = 24
/** What an address may hold before it is looked at. */
export const LONGEST_QUOTATION = 400

const clean = (text: string): string => text.replaceAll(BETWEEN, ' ').replace(/\s+/g, ' ')

export function writeQuotation({ words, before, after, language, start, end }: SelectedWords): string {
  const address = parseLocator(end.part)
  const isOnePart = start.part === end.part
  const whole = isOnePart && words.length <= MOST_WORDS
  return [
    language,
    endOf(clean(before), MOST_CONTEXT).trim(),
    whole ? clean(words) : startOf(clean(words.split('\n')[0] ?? ''), MOST_EDGE),
    whole ? '' : endOf(clean(words.split('\n').at(-1) ?? ''), MOST_EDGE),
    startOf(clean(after), MOST_CONTEXT).trim(),
    ...(isOnePart || address?.kind !== 'part' ? [] : [address.eId]),
  ].join(BETWEEN)
}

/** Null for what is no quotation: the address may hold anything. */
export function readQuotation(text: string): Quotation | null {
  const [language, before, words, last, after, endPart = '', ...more] = text.split(BETWEEN)
  if (!isLanguage(language) || more.length > 0) return null
  if (before === undefined || words === undefined || last === undefined || after === undefined) return null
  if (words.trim() === '' || (endPart !== '' && !/^[a-z0-9][a-z0-9._-]*$/i.test(endPart))) return null
  return { language, before, words, last, after, endPart }
}
