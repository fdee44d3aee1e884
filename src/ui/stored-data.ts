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

export function removeStored(): void {
  for (const storage of [() => window.localStorage, () => window.sessionStorage]) {
    try {
      for (const key of Object.keys(storage())) if (key.startsWith(PREFIX)) storage().removeItem(key)
    } catch {
      // Where nothing may be stored nothing is.
    }
  }
}
