/** The database of a person's notes in this browser, and how an older form of it becomes the present one. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'

export const DATABASE = 'masar.notes'
const ENTRIES = 'entries'

interface NotesSchema extends DBSchema {
  /** Each under its id. What this edition does not understand is another one's, and stays. */
  [ENTRIES]: { key: string; value: unknown }
}

export type NotesDatabase = IDBPDatabase<NotesSchema>
type Upgrade = IDBPTransaction<NotesSchema, StoreNames<NotesSchema>[], 'versionchange'>

/** The first makes version 1 of an empty database, each further one the next version of the one before. */
export type Migration = (database: NotesDatabase, transaction: Upgrade) => void | Promise<void>

const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore(ENTRIES, { keyPath: 'id' })
  },
]

interface Events {
  /** Another window removes the database, or has a newer edition: this connection is closed. */
  readonly onGone: (removed: boolean) => void
}

/** @throws what the browser says where it allows no database, or holds one of a newer edition (`VersionError`) */
export function openDatabase({ onGone }: Events, migrations = MIGRATIONS): Promise<NotesDatabase> {
  return openDB<NotesSchema>(DATABASE, migrations.length, {
    async upgrade(database, from, _to, transaction) {
      for (const migrate of migrations.slice(from)) await migrate(database, transaction)
    },
    blocking(_present, wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      onGone(wanted === null)
    },
    terminated: () => onGone(false),
  })
}
