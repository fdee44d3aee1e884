/** What belongs with what: a plain list of edges. */
import type { Span } from '../../edition/model.ts'
import type { Locator } from '../../locator.ts'
import type { Act } from '../facts/mandates.ts'

/**
 * `mentions`: the words of a part refer to a thing (`spans` says where). `speaks-of`: editors know that a part is about
 * a thing, whatever its words. `records`: a document is the record of an event. `contains`: a whole and its part.
 * `annotates`: a footnote and what its mark stands on. `states`: a paragraph says the figure of a table cell.
 * `sums`: a total, a row or a table and a cell that it adds up.
 * `leads-to`: the chain of mandates, an earlier event and a later one (`act` says how, `stated`
 * which parts say so, `sources` which pages).
 */
export type RelationType =
  | 'mentions'
  | 'speaks-of'
  | 'records'
  | 'contains'
  | 'annotates'
  | 'states'
  | 'sums'
  | 'leads-to'

/** Where a relation is known from: the text itself, the document's structure, a fact file, or an editor. */
export type RelationBasis = 'text' | 'structure' | 'chronology' | 'documents' | 'actors' | 'editors'

export interface Relation {
  readonly from: Locator
  readonly to: Locator
  readonly type: RelationType
  readonly basis: RelationBasis
  readonly spans?: readonly Span[]
  readonly act?: Act
  readonly stated?: readonly Statement[]
  /** Of a link of the chain that the report cannot know of: the pages that say so. */
  readonly sources?: readonly LinkSource[]
}

export interface LinkSource {
  readonly url: string
  readonly publisher: string
}

/** Where a part of a document says something, letter for letter. */
export interface Statement extends Span {
  readonly part: Locator
  readonly words: string
  /** Our English of the clauses that the words stand in. */
  readonly english: string
}

/** An edge that the structure of a document gives. */
export const contains = (from: Locator, to: Locator): Relation => ({
  from,
  to,
  type: 'contains',
  basis: 'structure',
})
