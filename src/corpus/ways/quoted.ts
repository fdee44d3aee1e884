/** Finds the words that statements stand on, and says where a text no longer has them. */
import type { Span } from '../../edition/model.ts'
import type { Segment } from '../../edition/translation/model.ts'
import { type Locator, parseLocator } from '../../locator.ts'
import type { Passage, QuotedSpan } from './model.ts'
import type { WrittenPassage } from './schema.ts'

/** A part of a document in both languages, clause by clause beside each other. */
export interface QuotedText {
  readonly at: Locator
  readonly text: string
  readonly english: string
  readonly segments: readonly Segment[]
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u

/** Words cut out of longer ones are not those words. */
function cutsWord(text: string, { start, end }: Span): boolean {
  const inWord = (index: number) => IN_WORD.test(text.charAt(index))
  return (inWord(start) && inWord(start - 1)) || (inWord(end - 1) && inWord(end))
}

function allOf(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const span = { start, end: start + words.length }
    if (!cutsWord(text, span)) found.push(span)
  }
  return found
}

/** @throws Error when the words stand there not once */
function onlyOne(text: string, words: string, at: string, language: string): Span {
  const found = allOf(text, words)
  const [first] = found
  if (!first) throw new Error(`${at} does not say «${words}»${language}`)
  if (found.length > 1)
    throw new Error(`${at} says «${words}» ${found.length} times${language}: more words are needed`)
  return first
}

/** Spans that touch, as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && last.end >= start)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else result.push({ start, end })
  }
  return result
}

/** Without the space at the end of a clause. */
function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

/** Whether words are the whole of their clauses, but for the marks and spaces at the ends. */
function coversClauses(
  { text, segments }: QuotedText,
  touched: readonly number[],
  { start, end }: Span,
): boolean {
  const from = segments[touched[0] ?? 0]?.start ?? 0
  const to = segments[touched.at(-1) ?? 0]?.end ?? text.length
  return !IN_WORD.test(text.slice(from, start)) && !IN_WORD.test(text.slice(end, to))
}

/** @throws Error naming the part where it no longer has the words, or has them more than once */
export function quote(part: QuotedText, words: string, english: string | undefined): QuotedSpan {
  const { at, text, segments } = part
  const span = onlyOne(text, words, at, '')
  const touched = segments.flatMap(({ start, end }, index) =>
    start < span.end && span.start < end ? [index] : [],
  )
  const clauses = touched.flatMap((index) =>
    (segments[index]?.english ?? []).map(([start, end]) => ({ start, end })),
  )
  const englishSpans =
    english === undefined
      ? joined(clauses).map((one) => trimmed(part.english, one))
      : [onlyOne(part.english, english, at, ' in English')]
  return {
    ...span,
    words,
    segments: touched,
    english: englishSpans.map(({ start, end }) => part.english.slice(start, end)).join(' … '),
    englishSpans,
    exact: english !== undefined || coversClauses(part, touched, span),
  }
}

/** @throws Error when there is no such part, or it no longer has the words */
export function passageIn(
  texts: ReadonlyMap<Locator, QuotedText>,
  { at, words, english }: WrittenPassage,
): Passage {
  const part = texts.get(at)
  const address = parseLocator(at)
  if (!part || address?.kind !== 'part') throw new Error(`${at} is not there`)
  const quoted = quote(part, words, english)
  const from = part.segments[quoted.segments[0] ?? 0]?.start ?? 0
  const to = part.segments[quoted.segments.at(-1) ?? 0]?.end ?? part.text.length
  return {
    ...quoted,
    at,
    document: address.document,
    eId: address.eId,
    clauses: part.text.slice(from, to).trim(),
  }
}
