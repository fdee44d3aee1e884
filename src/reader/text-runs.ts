import type { Mention, NoteMark } from '../edition/model.ts'

export type TextRun =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | { readonly kind: 'mention'; readonly at: number; readonly text: string; readonly mention: Mention }
  | { readonly kind: 'mark'; readonly at: number; readonly footnote: string }

/**
 * Cuts a text at its mentions and note marks. A mark inside a mention cuts the mention in two runs of the same
 * mention, so that the mark keeps its place; the runs' texts joined are the text.
 * @param mentions of this text, sorted, not overlapping
 */
export function textRuns(text: string, mentions: readonly Mention[], marks: readonly NoteMark[]): TextRun[] {
  const cuts = new Set([0, text.length])
  for (const mention of mentions) cuts.add(mention.start).add(mention.end)
  for (const mark of marks) cuts.add(mark.at)
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
    runs.push(
      mention
        ? { kind: 'mention', at: start, text: slice, mention }
        : { kind: 'text', at: start, text: slice },
    )
  })
  return runs
}
