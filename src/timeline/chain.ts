/** The chain of mandates around an event: what led to it and what it led to. */
import type { Act } from '../corpus/facts/mandates.ts'
import type { LinkSource, Relation, Statement } from '../corpus/relations/relation.ts'
import type { Locator } from '../locator.ts'

export interface Link {
  readonly from: Locator
  readonly to: Locator
  readonly act: Act
  /** The paragraphs that say so, in their words. */
  readonly stated: readonly Statement[]
  /** Of what came after the report: the pages that say so. */
  readonly sources: readonly LinkSource[]
}

export function linksOf(relations: readonly Relation[]): Link[] {
  return relations.flatMap(({ type, from, to, act, stated, sources = [] }) =>
    type === 'leads-to' && act && stated ? [{ from, to, act, stated, sources }] : [],
  )
}

/** A source in one word, the same in every language. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

export interface Neighbours {
  readonly before: readonly Link[]
  readonly after: readonly Link[]
}

export const neighboursOf = (links: readonly Link[], event: Locator): Neighbours => ({
  before: links.filter(({ to }) => to === event),
  after: links.filter(({ from }) => from === event),
})

/** Everything that leads to an event and everything that follows from it, by any number of links. */
export function chainOf(links: readonly Link[], event: Locator): Link[] {
  const follow = (near: 'from' | 'to', far: 'from' | 'to'): Link[] => {
    const found = new Set<Link>()
    const seen = new Set<Locator>([event])
    const queue: Locator[] = [event]
    for (const place of queue) {
      for (const link of links) {
        if (link[near] !== place) continue
        found.add(link)
        if (seen.has(link[far])) continue
        seen.add(link[far])
        queue.push(link[far])
      }
    }
    return [...found]
  }
  return [...new Set([...follow('to', 'from'), ...follow('from', 'to')])]
}

const NO_LINKS: readonly Link[] = []

/** All of the links, those of the open event's chain, or none. */
export function linksToDraw(
  links: readonly Link[],
  which: 'all' | 'chain' | null,
  event: Locator | null,
): readonly Link[] {
  if (which === 'all') return links
  return which === 'chain' && event ? chainOf(links, event) : NO_LINKS
}
