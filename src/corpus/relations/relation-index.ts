/** Answers from either end of the edges. */
import type { Span } from '../../edition/model.ts'
import { type Locator, parseLocator } from '../../locator.ts'
import type { Relation, RelationBasis, RelationType } from './relation.ts'

/** A relation as seen from one of its ends. */
interface Related {
  /** The other end. */
  readonly locator: Locator
  /** Whether the relation goes from here to there (`out`) or comes from there (`in`). */
  readonly direction: 'out' | 'in'
  readonly type: RelationType
  readonly basis: RelationBasis
}

interface MentionSpan extends Span {
  readonly document: string
  readonly eId: string
  /** Of the part. */
  readonly locator: Locator
}

export interface RelationIndex {
  /** Everything one step away, in the order of the relations. */
  readonly related: (locator: Locator) => readonly Related[]
  /** Where the texts refer to a thing, in the order of the documents; for a document, to its paragraphs too. */
  readonly mentionsOf: (locator: Locator) => readonly MentionSpan[]
}

function spansOf({ from, spans = [] }: Relation): MentionSpan[] {
  const part = parseLocator(from)
  if (part?.kind !== 'part') return []
  return spans.map((span) => ({ document: part.document, eId: part.eId, locator: from, ...span }))
}

/** Reads the edges once; every answer after that is a look-up. */
export function indexRelations(relations: readonly Relation[]): RelationIndex {
  const related = new Map<Locator, Related[]>()
  const mentions = new Map<Locator, MentionSpan[]>()
  const add = <Value>(map: Map<Locator, Value[]>, key: Locator, values: readonly Value[]) => {
    const list = map.get(key)
    if (list) list.push(...values)
    else map.set(key, [...values])
  }
  for (const relation of relations) {
    const { from, to, type, basis } = relation
    add(related, from, [{ locator: to, direction: 'out', type, basis }])
    add(related, to, [{ locator: from, direction: 'in', type, basis }])
    if (type === 'mentions') add(mentions, to, spansOf(relation))
  }
  return {
    related: (locator) => related.get(locator) ?? [],
    mentionsOf: (locator) => mentions.get(locator) ?? [],
  }
}
