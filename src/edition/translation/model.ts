import type { Mention, Span } from '../model.ts'

/** Offsets into the running English of a part, `end` exclusive, as in the published data. */
export type EnglishRange = readonly [start: number, end: number]

/** What the translator has to say of one segment, in both languages. */
export interface TranslatorNote {
  readonly ar: string
  readonly en: string
}

/** A clause of a part's Arabic and the English that renders it, the space after each included. */
export interface Segment extends Span {
  /** In the order of the English; several where the English puts the words in different places. */
  readonly english: readonly EnglishRange[]
  readonly note?: TranslatorNote
}

/** A part's English and how it lies beside the Arabic: together the segments cover both texts, without gap or overlap. */
export interface TranslatedPart {
  readonly eId: string
  readonly english: string
  readonly segments: readonly Segment[]
}

/** A mention with the English words that say the same. */
export interface TranslatedMention extends Mention {
  readonly english: Span
}
