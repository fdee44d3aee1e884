import type { Change } from './change.ts'

export interface RepairedLine {
  /** 1-based number of the line in the source text. */
  readonly number: number
  readonly source: string
  readonly text: string
  /** Oldest first; `replay(source, changes) === text`. */
  readonly changes: readonly Change[]
}

/** Applies the general rules to every line of a damaged text; lines in, lines out, in the same number and order. */
export function repairLines(text: string): RepairedLine[] {
  return text.split('\n').map((source, index) => ({ number: index + 1, source, text: source, changes: [] }))
}
