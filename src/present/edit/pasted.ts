/** What a person may paste into a field: an address of Masar, from whichever host, or a locator. */
import { isLocator, type Locator, parseLocator, partLocator } from '../../locator.ts'
import { type Address, addressOf, urlOf } from '../../place/address.ts'
import { ownPath } from '../../ui/site-path.ts'

/** Null for what is no address of a page of ours. */
function addressIn(text: string): Address | null {
  try {
    const { pathname, search, hash } = new URL(text, 'https://masar.invalid/')
    const own = ownPath(pathname)
    // Another host may keep Masar in another folder.
    const from = /\/(?:ar|en)(?:\/|$)/.exec(own)?.index ?? 0
    return addressOf(`${own.slice(from)}${search}${hash}`)
  } catch {
    return null
  }
}

/** The place that is meant; null where none is. */
export function placeIn(pasted: string): Locator | null {
  const text = pasted.trim()
  if (isLocator(text)) return text
  const address = addressIn(text)
  if (!address?.part) return null
  if (address.page === 'read') return partLocator(address.document, address.part)
  return parseLocator(address.part) ? (address.part as Locator) : null
}

/** A view without its language, as a step names it; null for what no stage can show. */
export function viewIn(pasted: string): string | null {
  const address = addressIn(pasted.trim())
  if (!address) return null
  const { view = {} } = address
  const pathOf = (staged: Address) => urlOf(staged).slice('/en'.length)
  if (address.page === 'timeline' || (address.page === 'read' && address.pane === 'timeline'))
    return pathOf({ language: 'en', page: 'timeline', view })
  if (address.page === 'embed') return pathOf({ language: 'en', page: 'embed', chart: address.chart, view })
  if (address.page === 'contributions' && address.part)
    return pathOf({ language: 'en', page: 'embed', chart: address.part, view })
  return null
}

/** The values that a view's address holds, and the page it is of. */
export const viewAt = (path: string): Address | null =>
  path.startsWith('/') ? addressOf(`/en${path}`) : null

/** The same view with one value changed; an empty one leaves the address. */
export function withViewValue(path: string, name: string, value: string): string {
  const address = viewAt(path)
  if (!address) return path
  const view = { ...address.view, [name]: value.trim() === '' ? undefined : value.trim() }
  return urlOf({ ...address, view }).slice('/en'.length)
}
