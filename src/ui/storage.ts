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

export function store(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value)
  } catch {
    // Not remembered; nothing else depends on it.
  }
}

export const STORAGE_KEYS = {
  settings: 'masar.settings',
  language: 'masar.language',
  pane: 'masar.pane',
  offline: 'masar.offline',
  tallies: 'masar.tallies',
} as const
