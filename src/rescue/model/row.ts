import type { Change } from '../../edition/change.ts'

/**
 * Why a row should be looked at by a person:
 * - `either`: a letter was read as one of آ and ك, and the word is one with either
 * - `remains`: signs are left that no Arabic text has
 * - `marks`: the row begins with a sign that ends something
 * - `unknown`: a word where a row was put in order is in no dictionary
 * - `long`: the row was too long to be put in order
 */
export type Doubt = 'either' | 'remains' | 'marks' | 'unknown' | 'long'

/** A line of a document, or a piece of a line that is too long for one row. */
export interface Row {
  /** 1-based number of the line in the source. */
  readonly number: number
  readonly source: string
  /** As the rules leave it. */
  readonly text: string
  /** Oldest first; replayed on the source they give the text. */
  readonly changes: readonly Change[]
  /** What stands after it: the line end, or the space at which the line goes on in the next row; nothing at the end of all. */
  readonly end: string
  readonly doubts: readonly Doubt[]
}

/** Rows that follow each other: what is sent, stored and read back at once. */
export interface RowBlock {
  /** Place of the first one in the document. */
  readonly from: number
  readonly rows: readonly Row[]
}
