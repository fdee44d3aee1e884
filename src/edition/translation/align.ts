import type { EnglishRange, Segment, TranslatedPart } from './model.ts'
import { inRunningOrder } from './running-order.ts'
import { TranslationError, type WrittenSegment } from './written.ts'

const isTrimmed = (text: string) => text !== '' && text === text.trim()

/** Lays texts end to end, one space after each but the last, which belongs to the text before it. */
function laidOut(texts: readonly string[]): { text: string; ranges: { start: number; end: number }[] } {
  let text = ''
  const ranges = texts.map((piece, index) => {
    const start = text.length
    text += index < texts.length - 1 ? `${piece} ` : piece
    return { start, end: text.length }
  })
  return { text, ranges }
}

/** Ranges that touch are one. */
function merged(ranges: readonly EnglishRange[]): EnglishRange[] {
  const result: [number, number][] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && last[1] === start) last[1] = end
    else result.push([start, end])
  }
  return result
}

/** The first segment whose Arabic is not what the text has there. */
function whereTheyPart(text: string, segments: readonly WrittenSegment[]): string {
  let at = 0
  for (const [index, { arabic }] of segments.entries()) {
    if (!text.startsWith(arabic, at)) {
      const found = text.slice(at, at + arabic.length)
      return `segment ${index + 1} has «${arabic}» where the text has «${found}»`
    }
    at += arabic.length + 1
  }
  return `no segment covers «${text.slice(at)}»`
}

/**
 * Lays a written translation beside the text it renders.
 * @throws TranslationError naming the segment, when the segments do not cover the text or an order is not one
 */
export function alignPart(eId: string, text: string, segments: readonly WrittenSegment[]): TranslatedPart {
  for (const [index, { arabic, pieces }] of segments.entries()) {
    if (pieces.length === 0) throw new TranslationError(`segment ${index + 1} («${arabic}») has no English`)
    if (![arabic, ...pieces.map((piece) => piece.text)].every(isTrimmed)) {
      throw new TranslationError(`segment ${index + 1} («${arabic}») begins or ends with a space`)
    }
  }
  const source = laidOut(segments.map(({ arabic }) => arabic))
  if (source.text !== text) throw new TranslationError(whereTheyPart(text, segments))

  const pieces = inRunningOrder(
    segments.flatMap((segment, index) => segment.pieces.map((piece) => ({ ...piece, segment: index }))),
  )
  const target = laidOut(pieces.map((piece) => piece.text))
  const rangesOf = (segment: number): EnglishRange[] =>
    merged(
      target.ranges
        .filter((_, position) => pieces[position]?.segment === segment)
        .map(({ start, end }): EnglishRange => [start, end]),
    )
  return {
    eId,
    english: target.text,
    segments: source.ranges.map((range, index): Segment => {
      const note = segments[index]?.note
      return { ...range, english: rangesOf(index), ...(note ? { note } : {}) }
    }),
  }
}

/** A part that is one segment: a heading, a label. */
export function asOneSegment(eId: string, text: string, english: string): TranslatedPart {
  return { eId, english, segments: [{ start: 0, end: text.length, english: [[0, english.length]] }] }
}
