import type { Language } from '../i18n/language.ts'
import { type Locator, parseLocator, wholeDocument } from '../locator.ts'

/**
 * Where a locator leads: a part of our documents to its place in the reader, a term to the glossary, a
 * thing of the record to its entry.
 */
export function hrefOf(language: Language, locator: Locator): string {
  const address = parseLocator(locator)
  if (address?.kind === 'part') return `/${language}/read/${address.document}#${address.eId}`
  const page = address?.kind === 'term' ? 'glossary' : 'references'
  return `/${language}/${page}#${wholeDocument(locator)}`
}
