/** Words of a part as a step shows them: in either language, clause by clause, some of them emphasised. */
import type { PartTexts } from '../../corpus/parts/part-texts.ts'
import type { Segment } from '../../edition/translation/model.ts'
import type { Language } from '../../i18n/language.ts'

export interface QuotedRun {
  /** Where it begins in the part's text, or in its English; runs are told apart by it. */
  readonly at: number
  readonly text: string
  /** Which of the emphases it belongs to, from 1; 0 for none. */
  readonly emphasis: number
}

const OMITTED = '…'

/** The clauses that say these words, in order; null where the words are not there or do not fill whole clauses. */
export function clausesSaying({ ar, segments }: PartTexts, words: string): readonly Segment[] | null {
  const start = ar.indexOf(words)
  if (start < 0) return null
  const end = start + words.length
  const own = segments.filter((segment) => segment.end > start && segment.start < end)
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last || first.start !== start) return null
  return ar.slice(start, last.end).trimEnd() === words ? own : null
}

/** Neighbours that look the same as one run. */
function joined(runs: readonly QuotedRun[]): QuotedRun[] {
  const all: QuotedRun[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last && last.emphasis === run.emphasis) all[all.length - 1] = { ...run, text: last.text + run.text }
    else all.push(run)
  }
  return all
}

/**
 * The words in one language; an ellipsis stands for what of the part's sentences is left out. Empty where the part does
 * not say them.
 */
export function quotedRuns(
  part: PartTexts,
  { words, emphasis }: { readonly words: string; readonly emphasis: readonly string[] },
  language: Language,
): readonly QuotedRun[] {
  const clauses = clausesSaying(part, words)
  if (!clauses) return []
  const emphases = emphasis.map((own) => clausesSaying(part, own) ?? [])
  const emphasisOf = (clause: Segment) => 1 + emphases.findIndex((own) => own.includes(clause))
  const whole = part[language]
  const pieces = clauses
    .flatMap((clause) => {
      const ranges = language === 'ar' ? [[clause.start, clause.end] as const] : clause.english
      return ranges.map(([start, end]) => ({ start, end, emphasis: emphasisOf(clause) }))
    })
    .sort((one, other) => one.start - other.start)
  const runs: QuotedRun[] = []
  let at = 0
  for (const { start, end, emphasis: own } of pieces) {
    if (start > at && !(at === 0 && startsSentence(whole, start)))
      runs.push({ at, text: `${OMITTED} `, emphasis: 0 })
    runs.push({ at: start, text: whole.slice(start, end).replace(/\s*$/, ' '), emphasis: own })
    at = end
  }
  const ends = /[.!?؟:]["”“»]?\s*$/.test(whole.slice(0, at))
  const all = joined(ends || at >= whole.length ? runs : [...runs, { at, text: OMITTED, emphasis: 0 }])
  return all.map((run, index) => (index === all.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
}

const startsSentence = (whole: string, start: number): boolean =>
  start === 0 || /[.!?؟]["”»]?\s*$/.test(whole.slice(0, start))
