/** The running texts of a document in both languages, clause by clause beside each other. */
import type { EditedDocument } from '../../edition/model.ts'
import type { Segment } from '../../edition/translation/model.ts'
import type { Translation } from '../../edition/translation/translate.ts'
import { type Locator, partLocator } from '../../locator.ts'

export interface PartTexts {
  readonly eId: string
  readonly ar: string
  readonly en: string
  readonly segments: readonly Segment[]
}

/** By locator, in the order in which the document is read; footnotes come last. */
export function partTexts(document: EditedDocument, translation: Translation): Map<Locator, PartTexts> {
  const translated = new Map(translation.parts.map((part) => [part.eId, part]))
  const { masthead, title, author, summary, sections, footnotes } = document
  const texts = [
    ...masthead,
    title,
    ...(author ? [author] : []),
    ...summary,
    ...sections.flatMap(({ heading, items, paragraphs }) => [
      ...(heading ? [heading] : []),
      ...items,
      ...paragraphs,
    ]),
    ...footnotes,
  ]
  return new Map(
    texts.flatMap(({ eId, text }) => {
      const part = translated.get(eId)
      return part
        ? [[partLocator(document.id, eId), { eId, ar: text, en: part.english, segments: part.segments }]]
        : []
    }),
  )
}

/** The words of a clause; an ellipsis between those that stand in several places. Empty where there is no such clause. */
export function clauseText(part: PartTexts, index: number, language: 'ar' | 'en'): string {
  const clause = part.segments[index]
  if (!clause) return ''
  const ranges = language === 'ar' ? [[clause.start, clause.end] as const] : clause.english
  return ranges.map(([start, end]) => part[language].slice(start, end).trim()).join(' … ')
}
