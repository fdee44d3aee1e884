/** The text of a part in either language. */
import { isDocumentId, loadDocument, loadEnglish } from '../corpus/load.ts'
import { type PartTexts, partTexts } from '../corpus/parts/part-texts.ts'

/**
 * The running texts of a document, in the order in which they are read; none where it is no document of ours.
 * @throws where a file of the corpus does not come
 */
export async function loadPartTexts(document: string): Promise<readonly PartTexts[]> {
  if (!isDocumentId(document)) return []
  const [edited, translation] = await Promise.all([loadDocument(document), loadEnglish(document)])
  return [...partTexts(edited, translation).values()]
}

/** A heading is pointed at by its section. */
export const isAt = (part: PartTexts, eId: string): boolean =>
  part.eId === eId || part.eId === `${eId}.heading`
