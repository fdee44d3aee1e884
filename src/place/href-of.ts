import type { Language } from '../i18n/language.ts'
import { type Locator, parseLocator } from '../locator.ts'

/** The entry of the references page that stands for a thing; a paragraph of another document has its document's. */
export function entryOf(locator: Locator): Locator {
  const address = parseLocator(locator)
  return address?.kind === 'doc' ? `doc/${address.id.split('/')[0]}` : locator
}

/** Where a locator leads: a part of our documents to its place in the reader, a thing of the record to its entry. */
export function hrefOf(language: Language, locator: Locator): string {
  const address = parseLocator(locator)
  return address?.kind === 'part'
    ? `/${language}/read/${address.document}#${address.eId}`
    : `/${language}/references#${entryOf(locator)}`
}
