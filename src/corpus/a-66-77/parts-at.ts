const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const SECTION_HEADING = /^heading of section ([IVX]+)$/

/** The parts that the facts mean by a place of the report; null for words that name no place of it. */
export function partsAt(place: string): readonly string[] | null {
  if (place === 'summary') return ['summary']
  if (place === 'cover') return ['masthead', 'title', 'author']
  const section = ROMAN.indexOf(SECTION_HEADING.exec(place)?.[1] ?? '') + 1
  return section > 0 ? [`sec_${section}.heading`] : null
}
