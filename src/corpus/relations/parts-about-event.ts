import { isOfKind, type Locator, parseLocator } from '../../locator.ts'
import type { Relation } from './relation.ts'

/** The parts of our documents that mention each event or its record, or speak of it; each once, in no order. */
export function partsAboutEvent(relations: readonly Relation[]): ReadonlyMap<Locator, ReadonlySet<Locator>> {
  const recorded = new Map<Locator, Locator[]>()
  for (const { type, from, to } of relations) {
    if (type === 'records') recorded.set(from, [...(recorded.get(from) ?? []), to])
  }
  const parts = new Map<Locator, Set<Locator>>()
  for (const { type, from, to } of relations) {
    if (type !== 'mentions' && type !== 'speaks-of') continue
    if (parseLocator(from)?.kind !== 'part') continue
    const events = isOfKind('event', to) ? [to] : (recorded.get(to) ?? [])
    for (const event of events) parts.set(event, (parts.get(event) ?? new Set()).add(from))
  }
  return parts
}
