/** The running texts of a document in both languages, clause by clause beside each other. */
import type { EditedDocument } from '../../edition/model.ts'
import type { Segment } from '../../edition/translation/model.ts'
import type { Translation } from '../../edition/translation/translate.ts'
import { type Locator, partLocator } from '../../locator.ts'

export interface PartTexts {
  readonly text: string
  readonly english: string
  readonly segments: readonly Segment[]
}

/** By locator, in the order in which the document is read; footnotes come last. */
export function partTexts(document: EditedDocument, translation: Translation): Map<Locator, PartTexts> {
  const translated = new Map(translation.parts.map((part) => [part.eId, part]))
  const texts = [
    document.title,
    ...document.masthead,
    ...document.summary,
    ...document.sections.flatMap(({ heading, paragraphs, items }) => [
      ...(heading ? [heading] : []),
      ...paragraphs,
      ...items,
    ]),
    ...document.footnotes,
  ]
  return new Map(
    texts.flatMap(({ eId, text }) => {
      const part = translated.get(eId)
      return part
        ? [[partLocator(document.id, eId), { text, english: part.english, segments: part.segments }]]
        : []
    }),
  )
}
