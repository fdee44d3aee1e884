import type { Language } from '../i18n/language.ts'
import { type Locator, parseLocator } from '../locator.ts'

/**
 * Where a locator leads without scripts: a part of a document to its place in the reader, a thing of the record to
 * its entry on the references page. A paragraph of another document leads to that document's entry.
 */
export function referenceHref(language: Language, locator: Locator): string {
  const address = parseLocator(locator)
  if (address?.kind === 'part') return `/${language}/read/${address.document}#${address.eId}`
  const entry = address?.kind === 'doc' ? `doc/${address.id.split('/')[0]}` : locator
  return `/${language}/references#${entry}`
}
