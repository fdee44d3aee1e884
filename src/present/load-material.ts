import { type DocumentId, isDocumentId, loadDocument, loadEnglish } from '../corpus/load.ts'
import { loadRecord } from '../corpus/record.ts'
import { documentsOf, type Material, materialOf } from './deck/material.ts'
import type { Deck } from './deck/schema.ts'

export async function loadMaterialOf(ids: readonly DocumentId[]): Promise<Material> {
  const [record, documents] = await Promise.all([
    loadRecord(),
    Promise.all(
      ids.map(async (id) => {
        const [document, english] = await Promise.all([loadDocument(id), loadEnglish(id)])
        return { document, english }
      }),
    ),
  ])
  return materialOf({ record, documents })
}

/** All that a deck's steps draw on. */
export const loadMaterial = (deck: Deck): Promise<Material> => loadMaterialOf(documentsOf(deck, isDocumentId))
