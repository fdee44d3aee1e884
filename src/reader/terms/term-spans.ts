/** Where the glossary's terms stand in the text at hand: pure, so that it is tested without a browser. */
import type { GlossaryTerm } from '../../corpus/glossary/glossary.ts'
import { grouped } from '../../edition/grouped.ts'
import type { Span } from '../../edition/model.ts'
import type { Language } from '../../i18n/language.ts'
import { type Locator, partLocator } from '../../locator.ts'

/** Words that are one term, or several where one stands within another or runs into it. */
export interface TermSpan extends Span {
  /** In the order in which they begin; of those that begin together the longer first. */
  readonly terms: readonly Locator[]
}

/** The terms of a part in one of its languages, sorted, not overlapping. */
export type TermsIn = (eId: string, text: Language) => readonly TermSpan[]

const NONE: readonly TermSpan[] = []
export const noTerms: TermsIn = () => NONE

/** What overlaps becomes one span, so that every word leads to one card. */
export function joinOverlapping(places: readonly (Span & { readonly term: Locator })[]): TermSpan[] {
  const spans: TermSpan[] = []
  for (const { start, end, term } of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1)
    if (!last || start >= last.end) spans.push({ start, end, terms: [term] })
    else
      spans[spans.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        terms: [...new Set([...last.terms, term])],
      }
  }
  return spans
}

export function indexTerms(
  glossary: readonly Pick<GlossaryTerm, 'locator' | 'places'>[],
  document: string,
): TermsIn {
  const byPart = grouped(
    glossary.flatMap(({ locator, places }) => places.map((place) => ({ term: locator, place }))),
    ({ place }) => place.at,
  )
  return (eId, text) =>
    joinOverlapping(
      (byPart.get(partLocator(document, eId)) ?? []).flatMap(({ term, place }) => {
        // Where it is rendered otherwise, the English has no words for it.
        const span = text === 'ar' ? place : place.english
        return span ? [{ start: span.start, end: span.end, term }] : []
      }),
    )
}
