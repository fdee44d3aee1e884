/** The database of a person's documents in this browser. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Work } from '../model/decisions.ts'
import type { KeptDocument } from '../model/kept-document.ts'
import type { RowBlock } from '../model/row.ts'

const DATABASE = 'masar.rescue'

interface RescueSchema extends DBSchema {
  documents: { key: string; value: KeptDocument }
  /** The text as it was brought: with it a repair that did not come to its end begins anew. */
  texts: { key: string; value: { readonly id: string; readonly text: string } }
  /** By document and place of the first row. */
  blocks: { key: [string, number]; value: RowBlock & { readonly document: string } }
  works: { key: string; value: { readonly id: string; readonly work: Work } }
}

export type RescueDatabase = IDBPDatabase<RescueSchema>

/** @throws what the browser says where it allows no database, or holds one of a newer edition (`VersionError`) */
export function openDatabase(onGone: () => void): Promise<RescueDatabase> {
  return openDB<RescueSchema>(DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore('documents', { keyPath: 'id' })
      database.createObjectStore('texts', { keyPath: 'id' })
      database.createObjectStore('blocks', { keyPath: ['document', 'from'] })
      database.createObjectStore('works', { keyPath: 'id' })
    },
    blocking(_present, _wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      onGone()
    },
    terminated: onGone,
  })
}
