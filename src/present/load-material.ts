import { type DocumentId, isDocumentId, loadDocument, loadEnglish } from '../corpus/load.ts'
import { loadRecord } from '../corpus/record.ts'
import { loadWaysIndex } from '../corpus/ways/ways-index.ts'
import { documentsOf, type Material, materialOf, namesWays } from './deck/material.ts'
import type { Deck } from './deck/schema.ts'

/** @param withWays whether issues, mechanisms and threads can be named */
export async function loadMaterialOf(ids: readonly DocumentId[], withWays = false): Promise<Material> {
  const [record, ways, documents] = await Promise.all([
    loadRecord(),
    withWays ? loadWaysIndex() : null,
    Promise.all(
      ids.map(async (id) => {
        const [document, english] = await Promise.all([loadDocument(id), loadEnglish(id)])
        return { document, english }
      }),
    ),
  ])
  return materialOf({ record, ways, documents })
}

/** All that a deck's steps draw on. */
export const loadMaterial = (deck: Deck): Promise<Material> =>
  loadMaterialOf(documentsOf(deck, isDocumentId), namesWays(deck))
