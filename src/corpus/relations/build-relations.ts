import type { EditedDocument } from '../../edition/model.ts'
import type { FactPlaces } from '../facts/places.ts'
import type { Facts } from '../facts.ts'
import { factRelations } from './from-facts.ts'
import { structureRelations } from './from-structure.ts'
import { mentionRelations, paragraphRelations } from './from-text.ts'
import type { Relation } from './relation.ts'

/**
 * The relation graph of the corpus. `documents` in the order they are to be listed in; `extra` are the relations that
 * an editor gives (paragraphs that state a table's cells).
 * @throws Error when a fact names a paragraph, a footnote or a place that is not there
 */
export function buildRelations(
  documents: readonly EditedDocument[],
  facts: Facts,
  places: FactPlaces,
  extra: readonly Relation[] = [],
): Relation[] {
  const mentions = documents.flatMap(({ id, mentions: own }) => mentionRelations(id, own))
  return [
    ...mentions,
    ...paragraphRelations(mentions),
    ...documents.flatMap(structureRelations),
    ...factRelations(documents, facts, mentions, places),
    ...extra,
  ]
}
