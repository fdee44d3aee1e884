import type { Work } from './decisions.ts'
import type { KeptDocument } from './kept-document.ts'
import type { Row } from './row.ts'

/** A document with all of its rows, and what a person decided about them. */
export interface OpenDocument {
  readonly document: KeptDocument
  readonly rows: readonly Row[]
  readonly work: Work
}
