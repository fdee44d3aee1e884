/** Where the words of a quotation stand now, in either language of the text. */
import type { PartTexts } from '../../corpus/parts/part-texts.ts'
import type { Language } from '../../i18n/language.ts'
import { findWords } from '../../place/find-words.ts'
import type { Quotation } from '../../place/quotation.ts'
import { isAt } from '../words-of-part.ts'

/** A stretch of a part's text. */
export interface QuotedSpan {
  readonly eId: string
  readonly start: number
  readonly end: number
}

export interface QuotedSpans {
  readonly language: Language
  readonly isExact: boolean
  /** The words themselves in their language, in the other the clauses that answer them. */
  readonly spans: Readonly<Record<Language, readonly QuotedSpan[]>>
}

/** The clauses that a stretch is in, in the other language; neighbours are one. */
function answering(part: PartTexts, { start, end }: QuotedSpan, language: Language): readonly QuotedSpan[] {
  const { eId, segments } = part
  const touches = (from: number, to: number) => from < end && start < to
  const ranges =
    language === 'ar'
      ? segments.filter((segment) => touches(segment.start, segment.end)).flatMap(({ english }) => english)
      : segments
          .filter(({ english }) => english.some(([from, to]) => touches(from, to)))
          .map((segment) => [segment.start, segment.end] as const)
  const text = language === 'ar' ? part.en : part.ar
  const merged: QuotedSpan[] = []
  for (const [from, to] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1)
    if (last && last.end >= from) merged[merged.length - 1] = { ...last, end: Math.max(last.end, to) }
    else merged.push({ eId, start: from, end: to })
  }
  return merged.map((span) => ({
    ...span,
    end: span.start + text.slice(span.start, span.end).trimEnd().length,
  }))
}

/**
 * @param at eId of the part that the address names
 * @returns null where the words are gone
 */
export function quotedSpans(
  parts: readonly PartTexts[],
  at: string,
  quotation: Quotation,
): QuotedSpans | null {
  const { language, before, words, last, after, endPart } = quotation
  const first = parts.findIndex((part) => isAt(part, at))
  const until = endPart === '' ? first : parts.findIndex((part) => isAt(part, endPart))
  const [opening, closing] = [parts[first], parts[until]]
  if (!opening || !closing || until < first) return null
  const begun = findWords(opening[language], { words, before, after: last ? '' : after })
  if (!begun) return null
  const ended = last
    ? findWords(closing[language], { words: last, before: '', after }, first === until ? begun.start : 0)
    : begun
  if (!ended || (first === until && ended.end <= begun.start)) return null
  const spans = parts.slice(first, until + 1).map((part, index, all) => ({
    eId: part.eId,
    start: index === 0 ? begun.start : 0,
    end: index === all.length - 1 ? ended.end : part[language].length,
  }))
  const answers = spans.flatMap((span) => {
    const part = parts.find(({ eId }) => eId === span.eId)
    return part ? answering(part, span, language) : []
  })
  return {
    language,
    isExact: begun.isExact && ended.isExact,
    spans: language === 'ar' ? { ar: spans, en: answers } : { ar: answers, en: spans },
  }
}
