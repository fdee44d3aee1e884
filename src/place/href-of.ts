import type { Language } from '../i18n/language.ts'
import { type Locator, parseLocator, wholeDocument } from '../locator.ts'
import { stringifySearch } from './search-values.ts'

/**
 * Where a locator leads: a part of our documents to its place in the reader, a term to the glossary, a
 * thing of the record to its entry.
 * @param quote words of a part that are to be marked in it (quotation.ts)
 */
export function hrefOf(language: Language, locator: Locator, quote?: string): string {
  const address = parseLocator(locator)
  if (address?.kind === 'part')
    return `/${language}/read/${address.document}${stringifySearch({ quote })}#${address.eId}`
  const page = address?.kind === 'term' ? 'glossary' : 'references'
  return `/${language}/${page}#${wholeDocument(locator)}`
}
