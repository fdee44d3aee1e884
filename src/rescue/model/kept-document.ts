import type { Diagnosis } from '../../edition/diagnosis/diagnose.ts'
import type { Reading } from '../../edition/misread.ts'
import type { Familiarity } from '../repairing/familiarity.ts'

/** What was read of a PDF. */
export interface PdfPages {
  readonly of: number
  /** The row with which each page begins. */
  readonly starts: readonly number[]
  /** Numbers of the pages without any text, and of those that could not be read. */
  readonly empty: readonly number[]
  readonly broken: readonly number[]
}

/** What is known of a document without opening it. */
export interface KeptDocument {
  readonly id: string
  readonly version: 1
  readonly name: string
  readonly origin: 'pasted' | 'text' | 'pdf'
  /** ISO. */
  readonly made: string
  readonly encoding: Reading
  readonly characters: number
  readonly pages: PdfPages | null
  /** Null until the repair has come to its end. */
  readonly repaired: Repaired | null
}

interface Repaired {
  readonly diagnosis: Diagnosis
  readonly familiarity: Familiarity
  readonly rows: number
  readonly changes: number
  readonly doubtful: number
}
