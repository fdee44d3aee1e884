import type { TokenLine } from './tokens.ts'

/**
 * How the spaces at the ends of a line's pieces came through: kept as they were, so that the pieces put back must meet
 * with the spaces of sound text; taken off and one set between the pieces; taken off and none set; or anything else,
 * the wide gaps of a justified line among it.
 */
export type Joining = 'kept' | 'spaced' | 'tight' | 'loose'

/** A place where a line may be cut. */
export interface Cut {
  /** The number of tokens before it. */
  readonly at: number
  /** How many of the spaces found there ended the piece before it, and began the one after it, when that is known. */
  readonly trailing: number | undefined
  readonly leading: number | undefined
}

/** How many spaces stand between two pieces, the first ending and the second beginning with so many. */
export function seamSpaces(trailing: number | undefined, leading: number | undefined): number | undefined {
  return trailing === undefined || leading === undefined ? undefined : trailing + leading
}

/** The ways to cut before a token. */
export function cutsBefore(line: TokenLine, at: number, joining: Joining): Cut[] {
  const spaces = line.tokens[at]?.spaces ?? 0
  if (joining === 'kept') {
    if (spaces === 0) return [{ at, trailing: 0, leading: 0 }]
    if (spaces > 1) return [{ at, trailing: 1, leading: spaces - 1 }]
    return [
      { at, trailing: 0, leading: 1 },
      { at, trailing: 1, leading: 0 },
    ]
  }
  if (joining === 'spaced' && spaces !== 1) return []
  if (joining === 'tight' && spaces > 0) return []
  return [{ at, trailing: undefined, leading: undefined }]
}

/** The line's own beginning, as a cut. */
export function headOf(line: TokenLine, joining: Joining): Cut {
  const leading = joining === 'kept' ? (line.tokens[0]?.spaces ?? 0) : undefined
  return { at: 0, trailing: undefined, leading }
}

/** The line's own end, as a cut. */
export function tailOf(line: TokenLine, joining: Joining): Cut {
  const trailing = joining === 'kept' ? line.trailing : undefined
  return { at: line.tokens.length, trailing, leading: undefined }
}
