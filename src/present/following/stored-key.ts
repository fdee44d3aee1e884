/** The key of a room, kept in this browser so that all its windows have it. */
import * as v from 'valibot'
import { readStored, STORAGE_KEYS, store } from '../../ui/storage.ts'
import { type Held, held } from './protocol.ts'

/** In a browser that stores nothing this window alone has it. */
let unstored: Held | null = null
const listeners = new Set<() => void>()

export function readKey(): Held | null {
  if (unstored) return unstored
  try {
    const read = v.safeParse(held, JSON.parse(readStored(STORAGE_KEYS.roomKey) ?? 'null'))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

export function keepKey(key: Held): void {
  unstored = store(STORAGE_KEYS.roomKey, JSON.stringify(key)) ? null : key
  for (const listener of listeners) listener()
}

/** Also of what another window does. */
export function watchKey(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === STORAGE_KEYS.roomKey || key === null) listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}
