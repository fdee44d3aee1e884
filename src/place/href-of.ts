import type { Language } from '../i18n/language.ts'
import { type Locator, parseLocator, type ThingKind, wholeDocument } from '../locator.ts'
import { stringifySearch } from './search-values.ts'

/** The page that lists things of a kind; the record lists what has no page of its own. */
function pageOf(kind: ThingKind | undefined): string {
  switch (kind) {
    case 'term':
      return 'glossary'
    case 'mechanism':
      return 'mechanisms'
    case 'group':
      return 'actors'
    default:
      return 'references'
  }
}

/**
 * Where a locator leads: a part of our documents to its place in the reader, a term to the glossary, an
 * issue or a thread to its page, a mechanism or a group to its place in their list, a thing of the record to its entry.
 * @param quote words of a part that are to be marked in it (quotation.ts)
 * @param shown how a text is to be shown there
 */
export function hrefOf(language: Language, locator: Locator, quote?: string, shown: object = {}): string {
  const address = parseLocator(locator)
  if (address?.kind === 'part')
    return `/${language}/read/${address.document}${stringifySearch({ ...shown, quote })}#${address.eId}`
  if (address?.kind === 'issue' || address?.kind === 'theme') return `/${language}/${locator}`
  return `/${language}/${pageOf(address?.kind)}#${wholeDocument(locator)}`
}
