import { type Change, changeBetween } from '../change.ts'

/** A line on its way through the rules: how it reads now, and how it came to. */
export interface Draft {
  readonly line: number
  readonly text: string
  readonly changes: readonly Change[]
}

/** Above this many changes in one line (no real line has them) one change says it all, so that a replay stays quick. */
const MOST_CHANGES_PER_LINE = 500

/** What is put in the place of a part of a line. */
export interface Replacement {
  readonly at: number
  readonly before: string
  readonly after: string
}

/** Replaces each match of a global pattern and records one change for each place that really changed. */
export function replaceEach(
  draft: Draft,
  rule: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): Draft {
  if (draft.text.search(pattern) < 0) return draft
  const replacements = Array.from(draft.text.matchAll(pattern), (match) => ({
    at: match.index,
    before: match[0],
    after: replacement(match),
  }))
  return replaceParts(draft, rule, replacements)
}

/** Replaces parts of a line and records one change for each that really changes. @param parts in the order of the line */
export function replaceParts(draft: Draft, rule: string, parts: readonly Replacement[]): Draft {
  const found: Change[] = []
  const pieces: string[] = []
  let last = 0
  let shift = 0
  for (const { at, before, after } of parts) {
    if (after === before) continue
    found.push({ rule, line: draft.line, at: at + shift, before, after })
    pieces.push(draft.text.slice(last, at), after)
    last = at + before.length
    shift += after.length - before.length
  }
  if (found.length === 0) return draft
  pieces.push(draft.text.slice(last))
  const text = pieces.join('')
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
