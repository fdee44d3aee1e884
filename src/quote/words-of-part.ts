/** The text of a part in either language. */
import { isDocumentId, loadDocument, loadEnglish } from '../corpus/load.ts'
import type { EditedDocument, TextPart } from '../edition/model.ts'
import type { Segment } from '../edition/translation/model.ts'
import type { Translation } from '../edition/translation/translate.ts'

export interface PartTexts {
  readonly eId: string
  readonly ar: string
  readonly en: string
  readonly segments: readonly Segment[]
}

/** The parts of a document that are text, in the order in which they are read. */
function textsOf(document: EditedDocument): readonly Pick<TextPart, 'eId' | 'text'>[] {
  const { title, author, summary, sections, footnotes, masthead } = document
  return [
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
}

function partTexts(document: EditedDocument, translation: Translation): readonly PartTexts[] {
  const english = new Map(translation.parts.map((part) => [part.eId, part]))
  return textsOf(document).flatMap(({ eId, text }) => {
    const part = english.get(eId)
    return part ? [{ eId, ar: text, en: part.english, segments: part.segments }] : []
  })
}

/** @throws where a file of the corpus does not come */
export async function loadPartTexts(document: string): Promise<readonly PartTexts[]> {
  if (!isDocumentId(document)) return []
  const [edited, translation] = await Promise.all([loadDocument(document), loadEnglish(document)])
  return partTexts(edited, translation)
}

/** A heading is pointed at by its section. */
export const isAt = (part: PartTexts, eId: string): boolean =>
  part.eId === eId || part.eId === `${eId}.heading`
