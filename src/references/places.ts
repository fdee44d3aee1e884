import { isDocumentId } from '../corpus/load.ts'
import type { Place } from '../corpus/record.ts'
import type { Relation } from '../corpus/relations/relation.ts'
import { type Locator, paragraphNumber, parseLocator } from '../locator.ts'

const BEFORE_THE_TEXT = ['masthead', 'title', 'author', 'summary']

/**
 * Where a part stands when its document is read from top to bottom: the first page, the summary, then paragraphs by
 * number, a heading just before the first paragraph of its section, footnotes last.
 */
export function readingOrder(relations: readonly Relation[]): (locator: Locator) => number {
  const firstOfSection = new Map<string, number>()
  for (const { from, to, type } of relations) {
    const num = paragraphNumber(to.split('/')[1] ?? '')
    if (type === 'contains' && num !== null && !firstOfSection.has(from)) firstOfSection.set(from, num)
  }
  return (locator) => {
    const address = parseLocator(locator)
    if (address?.kind !== 'part') return Number.POSITIVE_INFINITY
    const { eId, document } = address
    const early = BEFORE_THE_TEXT.findIndex((name) => eId.startsWith(name))
    if (early >= 0) return early - BEFORE_THE_TEXT.length
    const num = paragraphNumber(eId)
    if (num !== null) return num
    const section = firstOfSection.get(`${document}/${eId.replace(/\.heading$/, '')}`)
    return section === undefined ? 10_000 : section - 0.5
  }
}

const SPEAKING = new Set<Relation['type']>(['mentions', 'speaks-of'])

/** The parts that speak of each thing, by their words or because editors know it, in reading order, each once. */
export function placesByThing(relations: readonly Relation[]): Map<Locator, readonly Place[]> {
  const order = readingOrder(relations)
  const parts = new Map<Locator, Set<Locator>>()
  for (const { from, to, type } of relations) {
    if (!SPEAKING.has(type)) continue
    const known = parts.get(to) ?? new Set()
    parts.set(to, known.add(from))
  }
  const documents = [...new Set(relations.map(({ from }) => from.split('/')[0] ?? ''))].filter(isDocumentId)
  const sorted = (locators: ReadonlySet<Locator>): Place[] =>
    documents.flatMap((document) =>
      [...locators]
        .filter((locator) => locator.startsWith(`${document}/`))
        .sort((a, b) => order(a) - order(b))
        .map((locator) => ({ document, eId: locator.slice(document.length + 1) })),
    )
  return new Map([...parts].map(([thing, locators]) => [thing, sorted(locators)]))
}
