import type { Locator } from '../../locator.ts'
import type { MentionType, Span } from '../model.ts'

/** A stretch of one part's text that may become a mention. */
export interface Candidate extends Span {
  readonly type: MentionType
  readonly locator: Locator
}

/** Of two candidates for the same stretch, the one whose type comes first. */
const PRECEDENCE: readonly MentionType[] = [
  'url',
  'paragraph',
  'part',
  'symbol',
  'resolution',
  'document',
  'event',
  'date',
  'actor',
]

const byLengthThenType = (a: Candidate, b: Candidate) =>
  b.end - b.start - (a.end - a.start) ||
  PRECEDENCE.indexOf(a.type) - PRECEDENCE.indexOf(b.type) ||
  a.start - b.start

/**
 * The longest candidates that do not overlap, in the text's order. As the longer ones are placed first, one that is
 * already covered anywhere is covered at its first or its last character: two look-ups, whatever the number.
 */
export function withoutOverlaps(candidates: readonly Candidate[], textLength: number): Candidate[] {
  const covered = new Uint8Array(textLength)
  return [...candidates]
    .sort(byLengthThenType)
    .filter(({ start, end }) => {
      if (start >= end || covered[start] || covered[end - 1]) return false
      covered.fill(1, start, end)
      return true
    })
    .sort((a, b) => a.start - b.start)
}

/** Every match of a pattern (flag `g`) as a stretch, with its named groups. */
export function* matches(
  pattern: RegExp,
  text: string,
): Generator<Span & { groups: Record<string, string> }> {
  for (const found of text.matchAll(pattern)) {
    const groups: Record<string, string> = {}
    for (const [name, value] of Object.entries(found.groups ?? {}))
      if (value !== undefined) groups[name] = value
    yield { start: found.index, end: found.index + found[0].length, groups }
  }
}
