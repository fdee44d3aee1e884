import { isOfKind, type Locator, parseLocator } from '../../locator.ts'
import { addressOfThing, type Edition } from './about-edition.ts'
import type { DocumentText } from './document-text.ts'

/** Whether an address means the same wherever the file is read. */
export const isWhole = (address: string): boolean => /^https?:/.test(address)

/**
 * Where a mention leads from a file that is read away from the site: to an official document, where there is an address
 * of one. A name of a body or of an event stays plain, or the text would be all links.
 */
export function linkOf(
  edition: Edition,
  { language, document }: DocumentText,
  locator: Locator,
): string | null {
  const part = parseLocator(locator)
  if (part?.kind === 'part' && part.document === document.id)
    return `#${language === 'ar' ? '' : 'en.'}${part.eId}`
  if (!isOfKind('doc', locator)) return null
  const address = addressOfThing(edition, language, locator)
  return isWhole(address) ? address : null
}
