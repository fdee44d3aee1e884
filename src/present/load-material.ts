import { isDocumentId, loadDocument, loadEnglish } from '../corpus/load.ts'
import { loadRecord } from '../corpus/record.ts'
import { documentsOf, type Material, materialOf } from './deck/material.ts'
import type { Deck } from './deck/schema.ts'

/** All that a deck's steps draw on. */
export async function loadMaterial(deck: Deck): Promise<Material> {
  const [record, documents] = await Promise.all([
    loadRecord(),
    Promise.all(
      documentsOf(deck, isDocumentId).map(async (id) => {
        const [document, english] = await Promise.all([loadDocument(id), loadEnglish(id)])
        return { document, english }
      }),
    ),
  ])
  return materialOf({ record, documents })
}
