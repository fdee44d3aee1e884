/**
 * The event that is open, and which of the paragraphs that speak of it the text was last led to. Choosing the same
 * event again leads to the next of its paragraphs; after the last comes the first.
 */
import type { Locator } from '../locator.ts'

export interface Choice {
  readonly event: Locator | null
  /** How many paragraphs on from the first; below 0 going back from it. */
  readonly turn: number
}

/** @param back leads to the paragraph before instead of the next one */
export function choose(choice: Choice, event: Locator | null, back = false): Choice {
  if (event === null || event !== choice.event) return { event, turn: 0 }
  return { event, turn: choice.turn + (back ? -1 : 1) }
}

/** The parts of one document among parts of any. */
export const partsWithin = (parts: readonly Locator[], document: string | null): readonly Locator[] =>
  document === null ? [] : parts.filter((part) => part.startsWith(`${document}/`))

/** The part at a turn, going round in both directions; null where there are none. */
export const partAt = (parts: readonly Locator[], turn: number): Locator | null =>
  parts.at(((turn % parts.length) + parts.length) % parts.length) ?? null
