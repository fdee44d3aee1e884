/** Edges that the words of the texts give. */
import type { Mention, Span } from '../../edition/model.ts'
import { type Locator, partLocator } from '../../locator.ts'
import { contains, type Relation } from './relation.ts'

const DOCUMENT_PARAGRAPHS = /^(doc\/[^/]+)\/(para_(\d+)(?:-para_(\d+))?)$/

/** A paragraph of another document stands for that document too. */
const targetsOf = (locator: Locator): Locator[] => {
  const whole = DOCUMENT_PARAGRAPHS.exec(locator)?.[1]
  return whole === undefined ? [locator] : [locator, whole as Locator]
}

/** What the words of a document refer to, an edge for each part and thing. */
export function mentionRelations(document: string, mentions: readonly Mention[]): Relation[] {
  const found = new Map<string, Relation & { spans: Span[] }>()
  for (const { in: eId, start, end, locator } of mentions) {
    const from = partLocator(document, eId)
    for (const to of targetsOf(locator)) {
      const key = `${from} ${to}`
      const relation = found.get(key) ?? { from, to, type: 'mentions', basis: 'text', spans: [] }
      relation.spans.push({ start, end })
      found.set(key, relation)
    }
  }
  return [...found.values()]
}

/** The documents that the mentioned paragraphs belong to, and the ranges that hold single ones. */
export function paragraphRelations(mentions: readonly Relation[]): Relation[] {
  const paragraphs = [...new Set(mentions.map(({ to }) => to))].flatMap((locator) => {
    const [, whole, , first, last] = DOCUMENT_PARAGRAPHS.exec(locator) ?? []
    return whole
      ? [{ locator, whole: whole as Locator, first: Number(first), last: Number(last ?? first) }]
      : []
  })
  return paragraphs.flatMap((outer) => [
    contains(outer.whole, outer.locator),
    ...paragraphs
      .filter(({ whole, first, last }) => whole === outer.whole && first >= outer.first && last <= outer.last)
      .filter(({ locator }) => locator !== outer.locator)
      .map(({ locator }) => contains(outer.locator, locator)),
  ])
}
