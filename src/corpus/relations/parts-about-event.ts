import { type Locator, parseLocator } from '../../locator.ts'
import type { Relation } from './relation.ts'

/** The parts of our documents that mention each event or its record, or speak of it; in order, each once. */
export function partsAboutEvent(relations: readonly Relation[]): ReadonlyMap<Locator, readonly Locator[]> {
  const recorded = new Map<Locator, Locator[]>()
  for (const { type, from, to } of relations) {
    if (type === 'records') recorded.set(from, [...(recorded.get(from) ?? []), to])
  }
  const parts = new Map<Locator, Set<Locator>>()
  for (const { type, from, to } of relations) {
    if (type !== 'mentions' && type !== 'speaks-of') continue
    if (parseLocator(from)?.kind !== 'part') continue
    const events = to.startsWith('event/') ? [to] : (recorded.get(to) ?? [])
    for (const event of events) parts.set(event, (parts.get(event) ?? new Set()).add(from))
  }
  return new Map([...parts].map(([event, set]) => [event, [...set].sort(inReadingOrder)]))
}

const PLACES = ['masthead', 'title', 'author', 'summary', 'sec', 'para', 'table', 'fn']

/** Front matter, paragraphs by number, notes last; documents in the order of their names. */
function inReadingOrder(a: Locator, b: Locator): number {
  const key = (locator: Locator) => {
    const address = parseLocator(locator)
    if (address?.kind !== 'part') return { document: '', place: 0, num: 0 }
    const [, word = '', num = '0'] = /^([a-z]+)[^_]*_?(\d*)/.exec(address.eId) ?? []
    return { document: address.document, place: PLACES.indexOf(word), num: Number(num) }
  }
  const [one, other] = [key(a), key(b)]
  return (
    one.document.localeCompare(other.document) ||
    one.place - other.place ||
    one.num - other.num ||
    a.localeCompare(b)
  )
}
