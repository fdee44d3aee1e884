/**
 * Counts of contributions by group and by channel, as a document states them: the shape the charts draw and the
 * public files are written from. It knows no document; what one prints wrongly or not at all has its place in it.
 */
import type { Locator } from '../../locator.ts'
import type { Bilingual } from '../bilingual.ts'
import type { Relation } from '../relations/relation.ts'

/** A number of the document, or the place of one that is missing. */
export interface Figure {
  readonly locator: Locator
  /** As printed, letter for letter (`صفر` stays a word); null where the print has nothing. */
  readonly printed: string | null
  /** The same in English, where the print has a word. */
  readonly english?: string
  readonly printedValue: number | null
  /** As the cells add up; null where it cannot be known. */
  readonly reconciled: number | null
}

export interface Category {
  readonly key: string
  readonly locator: Locator
  readonly label: Bilingual
  /** For tight places; the label where there is none. */
  readonly short?: Bilingual
  /** As it stands in a sentence, with its preposition (“from civil society”, “in writing”). */
  readonly prose?: Bilingual
  /** Set where the label is an inference of ours: what it rests on. */
  readonly inferred?: Bilingual
}

export interface Cell extends Figure {
  readonly group: string
  readonly channel: string
}

/** A sentence of the document. */
export interface Sentence {
  readonly locator: Locator
  /** Letter for letter; the build fails when the paragraph does not hold it. */
  readonly quote: string
  /** As our translation of the paragraph has it. */
  readonly english: string
}

/** Groups that the document says were invited, counted together and about; the sentence says so. */
export interface Invited extends Sentence {
  readonly id: string
  readonly groups: readonly string[]
  readonly about: number
  /** Who they are, as the document counts them. */
  readonly label: Bilingual
}

/** A sentence that says what a sum of totals comes to. */
export interface Statement extends Sentence {
  readonly value: number
  /** The totals that together must come to `value`. */
  readonly totals: readonly Locator[]
}

/** What editors say about a figure. */
export interface Remark {
  readonly at: Locator
  readonly because: Bilingual
}

export interface DataSet {
  readonly id: string
  readonly document: string
  readonly locator: Locator
  readonly caption: Bilingual
  /** How the source is cited under a chart. */
  readonly source: Bilingual
  readonly groups: readonly Category[]
  readonly channels: readonly Category[]
  readonly cells: readonly Cell[]
  readonly groupTotals: readonly (Figure & { readonly group: string })[]
  readonly channelTotals: readonly (Figure & { readonly channel: string })[]
  readonly total: Figure
  readonly invited: readonly Invited[]
  readonly statements: readonly Statement[]
  readonly remarks: readonly Remark[]
  /** The part of the relation graph that touches these figures. */
  readonly relations: readonly Relation[]
}
