/** What a map shows: the texts, the ways through them, and what of these the address asks for. */
import type { Parts } from '../../corpus/parts/part.ts'
import type { TextShape } from '../../corpus/text-shape.ts'
import type { WayEntry } from '../../corpus/ways/model.ts'

export interface MapGround {
  readonly parts: Parts
  readonly texts: readonly TextShape[]
  readonly ways: readonly WayEntry[]
}
