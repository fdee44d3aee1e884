/** What Masar keeps in this browser: which things and how large, and taking them all away again. */

/** Every name that Masar stores something under begins so. */
const PREFIX = 'masar.'

export interface StoredItem {
  readonly key: string
  /** Name and value, at two bytes a code unit, as browsers count. */
  readonly bytes: number
}

/** Null where the browser allows no storage. */
export function storedItems(): readonly StoredItem[] | null {
  try {
    return Object.entries(window.localStorage)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => ({ key, bytes: 2 * (key.length + String(value).length) }))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
  } catch {
    return null
  }
}

async function databaseNames(): Promise<string[]> {
  try {
    const all = await indexedDB.databases()
    return all.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []))
  } catch {
    // A browser without databases, or one that does not tell which it has.
    return []
  }
}

const answerTo = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** The databases in which there is anything, at two bytes a code unit of their entries. */
export async function storedDatabases(): Promise<readonly StoredItem[]> {
  const items: StoredItem[] = []
  for (const name of await databaseNames()) {
    const database = await answerTo(indexedDB.open(name))
    try {
      let bytes = 0
      for (const store of database.objectStoreNames) {
        const entries = await answerTo(database.transaction(store).objectStore(store).getAll())
        for (const entry of entries) bytes += 2 * JSON.stringify(entry).length
      }
      if (bytes > 0) items.push({ key: name, bytes })
    } finally {
      database.close()
    }
  }
  return items
}

export async function removeStored(): Promise<void> {
  for (const storage of [() => window.localStorage, () => window.sessionStorage]) {
    try {
      for (const key of Object.keys(storage())) if (key.startsWith(PREFIX)) storage().removeItem(key)
    } catch {
      // Where nothing may be stored nothing is.
    }
  }
  for (const name of await databaseNames()) {
    const removal = indexedDB.deleteDatabase(name)
    // Another window still holds it: it goes when that window does.
    const held = new Promise((resolve) => {
      removal.onblocked = resolve
    })
    await Promise.race([answerTo(removal), held])
  }
}
