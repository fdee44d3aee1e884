import { type Change, changeBetween } from '../change.ts'

/** A line on its way through the rules: how it reads now, and how it came to. */
export interface Draft {
  readonly line: number
  readonly text: string
  readonly changes: readonly Change[]
}

/** Above this many changes in one line (no real line has them) one change says it all, so that a replay stays quick. */
const MOST_CHANGES_PER_LINE = 500

/** Replaces each match of a global pattern and records one change for each place that really changed. */
export function replaceEach(
  draft: Draft,
  rule: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): Draft {
  const found: Change[] = []
  const parts: string[] = []
  let last = 0
  let shift = 0
  for (const match of draft.text.matchAll(pattern)) {
    const before = match[0]
    const after = replacement(match)
    if (after === before) continue
    found.push({ rule, line: draft.line, at: match.index + shift, before, after })
    parts.push(draft.text.slice(last, match.index), after)
    last = match.index + before.length
    shift += after.length - before.length
  }
  if (found.length === 0) return draft
  parts.push(draft.text.slice(last))
  const text = parts.join('')
  if (found.length > MOST_CHANGES_PER_LINE) return replaceWhole(draft, rule, text)
  return { line: draft.line, text, changes: [...draft.changes, ...found] }
}

/** Records the difference between the line as it was and as it is now as one change. */
export function replaceWhole(draft: Draft, rule: string, text: string): Draft {
  if (text === draft.text) return draft
  return {
    line: draft.line,
    text,
    changes: [...draft.changes, ...changeBetween(rule, draft.line, draft.text, text)],
  }
}
