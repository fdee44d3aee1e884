/** A part's text in either language as the reader sets it: in stretches, one for each clause that has a counterpart. */
import type { Mention, NoteMark, TextPart } from '../../edition/model.ts'
import type { TranslatedMention, TranslatedPart } from '../../edition/translation/model.ts'
import type { TermSpan } from '../terms/term-spans.ts'
import { type TextRun, textRuns } from '../text-runs.ts'
import { translatorsNotes } from './translators-notes.ts'

export interface Stretch {
  /** Index of the segment; null where the text has no counterpart. */
  readonly segment: number | null
  readonly at: number
  readonly runs: readonly TextRun[]
}

/** The stretches of a text, each of which is cut at its mentions, its marks and its terms. */
function cutAt(
  text: string,
  mentions: readonly Mention[],
  marks: readonly NoteMark[],
  terms: readonly TermSpan[],
  ranges: readonly { readonly segment: number | null; readonly start: number; readonly end: number }[],
): Stretch[] {
  return ranges.map(({ segment, start, end }) => ({
    segment,
    at: start,
    runs: textRuns(
      text.slice(start, end),
      mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start })),
      // A mark between two stretches belongs to the words before it.
      marks
        .filter(({ at }) => (at > start || (at === start && start === 0)) && at <= end)
        .map((mark) => ({ ...mark, at: mark.at - start })),
      // A term may run over the end of a clause: each has its own words of it.
      terms
        .filter((term) => term.start < end && start < term.end)
        .map((term) => ({
          ...term,
          start: Math.max(term.start, start) - start,
          end: Math.min(term.end, end) - start,
        })),
    ),
  }))
}

/** @param translated the same part with its English; null where that is not at hand */
export function arabicStretches(
  part: TextPart,
  mentions: readonly Mention[],
  translated: TranslatedPart | null,
  terms: readonly TermSpan[] = [],
): Stretch[] {
  const whole = [{ segment: null, start: 0, end: part.text.length }]
  const ranges = translated?.segments.map(({ start, end }, segment) => ({ segment, start, end })) ?? whole
  return cutAt(part.text, mentions, part.marks, terms, ranges)
}

/** Where a note's mark stands in the English: after the words of the mention that it follows, or after its clause. */
function englishMark(
  { footnote, at }: NoteMark,
  { english, segments }: TranslatedPart,
  mentions: readonly TranslatedMention[],
): NoteMark {
  const mention = mentions.find(({ end }) => end === at)
  if (mention) return { footnote, at: mention.english.end }
  const segment = segments.find(({ start, end }) => start < at && at <= end)
  const [start, end] = segment?.english.at(-1) ?? [0, english.length]
  return { footnote, at: start + english.slice(start, end).trimEnd().length }
}

/** The English with the marks of the document's notes and, beside them, of the translator's. */
export function englishStretches(
  part: Pick<TextPart, 'marks'>,
  mentions: readonly TranslatedMention[],
  translated: TranslatedPart,
  terms: readonly TermSpan[] = [],
): Stretch[] {
  const ranges = translated.segments
    .flatMap(({ english }, segment) => english.map(([start, end]) => ({ segment, start, end })))
    .sort((a, b) => a.start - b.start)
  return cutAt(
    translated.english,
    mentions.map((mention) => ({ ...mention, ...mention.english })).sort((a, b) => a.start - b.start),
    [
      ...part.marks.map((mark) => englishMark(mark, translated, mentions)),
      ...translatorsNotes(translated).map(({ id, at }) => ({ footnote: id, at })),
    ],
    terms,
    ranges,
  )
}
