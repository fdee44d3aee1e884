/**
 * Browser storage that may be missing, full or forbidden: reading then finds nothing, writing keeps nothing, and neither
 * throws.
 */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

/** @returns whether it is kept */
export function store(key: string, value: string): boolean {
  try {
    window.localStorage.setItem(key, value)
    return true
  } catch {
    // Not remembered; where something depends on it, the caller says so.
    return false
  }
}

export const STORAGE_KEYS = {
  settings: 'masar.settings',
  language: 'masar.language',
  pane: 'masar.pane',
  leftOff: 'masar.leftOff',
  offline: 'masar.offline',
  tallies: 'masar.tallies',
  decks: 'masar.decks',
  roomKey: 'masar.roomKey',
} as const
