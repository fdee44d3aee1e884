import type { Mention, NoteMark } from '../edition/model.ts'
import type { Locator } from '../locator.ts'
import type { TermSpan } from './terms/term-spans.ts'

export type TextRun =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | {
      readonly kind: 'mention'
      readonly at: number
      readonly text: string
      readonly mention: Mention
      /** The terms that its words are, or are part of. */
      readonly terms: readonly Locator[]
    }
  | { readonly kind: 'term'; readonly at: number; readonly text: string; readonly terms: readonly Locator[] }
  | { readonly kind: 'mark'; readonly at: number; readonly footnote: string }

const NO_TERMS: readonly Locator[] = []

/** Letters and digits with what stands between them, without what stands around them. */
const WORDS = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su

/** The words of a term beside a mention or a mark: the space between them is no part of either. */
function termRuns(at: number, text: string, terms: readonly Locator[]): TextRun[] {
  const found = WORDS.exec(text)
  if (!found) return [{ kind: 'text', at, text }]
  const end = found.index + found[0].length
  const plain = (from: number, to?: number): TextRun[] => {
    const slice = text.slice(from, to)
    return slice === '' ? [] : [{ kind: 'text', at: at + from, text: slice }]
  }
  return [
    ...plain(0, found.index),
    { kind: 'term', at: at + found.index, text: found[0], terms },
    ...plain(end),
  ]
}

/**
 * Cuts a text at its mentions, note marks and terms. A mark inside a mention cuts the mention in two runs of the same
 * mention, so that the mark keeps its place; a term never cuts a mention, which knows the terms that it overlaps. The
 * runs' texts joined are the text.
 * @param mentions of this text, sorted, not overlapping
 * @param terms the same; they may overlap mentions
 */
export function textRuns(
  text: string,
  mentions: readonly Mention[],
  marks: readonly NoteMark[],
  terms: readonly TermSpan[] = [],
): TextRun[] {
  const isInMention = (at: number) => mentions.some(({ start, end }) => start < at && at < end)
  const cuts = new Set([0, text.length])
  for (const mention of mentions) cuts.add(mention.start).add(mention.end)
  for (const mark of marks) cuts.add(mark.at)
  for (const at of terms.flatMap(({ start, end }) => [start, end])) if (!isInMention(at)) cuts.add(at)
  const edges = [...cuts].sort((a, b) => a - b)
  const runs: TextRun[] = []
  edges.forEach((start, index) => {
    for (const mark of marks) {
      if (mark.at === start) runs.push({ kind: 'mark', at: start, footnote: mark.footnote })
    }
    const end = edges[index + 1]
    if (end === undefined) return
    const mention = mentions.find((candidate) => candidate.start <= start && candidate.end >= end)
    const slice = text.slice(start, end)
    const here = terms.filter((term) => term.start < end && start < term.end).flatMap((term) => term.terms)
    if (mention) {
      const known = here.length > 0 ? [...new Set(here)] : NO_TERMS
      runs.push({ kind: 'mention', at: start, text: slice, mention, terms: known })
    } else if (here.length > 0) runs.push(...termRuns(start, slice, here))
    else runs.push({ kind: 'text', at: start, text: slice })
  })
  return runs
}
