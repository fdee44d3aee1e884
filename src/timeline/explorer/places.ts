/** The parts of the texts that speak of events, with how many: what one can filter by. */
import type { RecordOfThings } from '../../corpus/record.ts'
import { type Locator, paragraphNumber, parseLocator } from '../../locator.ts'

export interface PlaceCount {
  readonly part: Locator
  readonly count: number
}
export interface SectionCount extends PlaceCount {
  readonly parts: ReadonlySet<Locator>
}

export function placesFor(record: RecordOfThings): {
  sections: readonly SectionCount[]
  parts: readonly PlaceCount[]
} {
  const parts = new Set<Locator>()
  for (const { locator, kind } of record.things) {
    if (kind === 'event') for (const part of record.partsAbout(locator)) parts.add(part)
  }
  const sections = new Map<Locator, Set<Locator>>()
  for (const { type, from, to } of record.relations) {
    const whole = parseLocator(from)
    if (type !== 'contains' || whole?.kind !== 'part' || !whole.eId.startsWith('sec_')) continue
    sections.set(from, (sections.get(from) ?? new Set()).add(to))
  }
  const order = (part: Locator) => {
    const address = parseLocator(part)
    return address?.kind === 'part' ? (paragraphNumber(address.eId) ?? 1000) : 1000
  }
  const count = (part: Locator) => record.eventsAt(part).length
  return {
    sections: [...sections]
      .map(([part, own]) => ({ part, parts: own, count: count(part) }))
      .filter((section) => section.count > 0),
    parts: [...parts]
      .sort((a, b) => (a.split('/')[0] ?? '').localeCompare(b.split('/')[0] ?? '') || order(a) - order(b))
      .map((part) => ({ part, count: count(part) })),
  }
}
