import type { Language } from '../i18n/language.ts'
import { type Locator, parseLocator, wholeDocument } from '../locator.ts'

/** Where a locator leads: a part of our documents to its place in the reader, a thing of the record to its entry. */
export function hrefOf(language: Language, locator: Locator): string {
  const address = parseLocator(locator)
  return address?.kind === 'part'
    ? `/${language}/read/${address.document}#${address.eId}`
    : `/${language}/references#${wholeDocument(locator)}`
}
