/** What all pages of the ways through draw on, beside their own kind. */
import type { Milestone } from '../corpus/milestones.ts'
import type { Parts } from '../corpus/parts/part.ts'
import type { TextShape } from '../corpus/text-shape.ts'

export interface WaysGround {
  readonly parts: Parts
  readonly shapes: readonly TextShape[]
  readonly milestones: readonly Milestone[]
}
