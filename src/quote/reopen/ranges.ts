/** Stretches of a part's text as ranges of the page, where that language of it is shown. */
import type { PartTexts } from '../../corpus/parts/part-texts.ts'
import type { Language } from '../../i18n/language.ts'
import { isShown, languageOf } from '../../place/shown-piece.ts'
import { rangeBetween, wordNodesIn } from '../../place/shown-text.ts'
import type { QuotedSpan } from './quoted-spans.ts'

interface Piece {
  readonly node: Text
  /** Where it begins in the part's text. */
  readonly at: number
}

function textNodes(element: Element, at: number): Piece[] {
  let next = at
  return wordNodesIn(element).map((node) => {
    const piece = { node, at: next }
    next += node.length
    return piece
  })
}

/** The clauses of a text in one language: of one in several pieces, each piece in the order of that language. */
function clausePieces(clauses: readonly HTMLElement[], part: PartTexts, language: Language): Piece[] {
  const taken = new Map<number, number>()
  return clauses.flatMap((clause) => {
    const number = Number(clause.dataset.segment?.split('.').at(-1))
    const segment = part.segments[number]
    if (!segment) return []
    const nth = taken.get(number) ?? 0
    taken.set(number, nth + 1)
    const starts =
      language === 'ar'
        ? [segment.start]
        : segment.english.map(([start]) => start).sort((one, other) => one - other)
    const at = starts[nth]
    return at === undefined ? [] : textNodes(clause, at)
  })
}

function piecesOf(element: Element, part: PartTexts, language: Language): Piece[] {
  const isOfLanguage = (inner: Element) => languageOf(inner) === language && isShown(inner)
  const clauses = [...element.querySelectorAll<HTMLElement>('[data-segment]')].filter(isOfLanguage)
  if (clauses.length > 0) return clausePieces(clauses, part, language)
  const text = [...element.querySelectorAll(`[lang="${language}"]`)].find(isShown)
  return text ? textNodes(text, 0) : []
}

/** Empty where that language of the part is not shown. */
export function rangesOf(span: QuotedSpan, part: PartTexts, language: Language): Range[] {
  const element = document.getElementById(part.eId)
  if (!element) return []
  return piecesOf(element, part, language).flatMap(({ node, at }) => {
    const start = Math.max(span.start, at) - at
    const end = Math.min(span.end, at + node.length) - at
    if (end <= start) return []
    return [rangeBetween({ node, at: start }, { node, at: end })]
  })
}
