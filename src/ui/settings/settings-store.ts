import { createContext, useContext, useSyncExternalStore } from 'react'
import { readStored, STORAGE_KEYS, store } from '../storage.ts'
import { DEFAULT_SETTINGS, parseSettings, type Settings, settingAttributes } from './settings.ts'

let current: Settings | null = null
const listeners = new Set<() => void>()

function read(): Settings {
  current ??= parseSettings(readStored(STORAGE_KEYS.settings))
  return current
}

function publish(next: Settings): void {
  current = next
  for (const [name, value] of Object.entries(settingAttributes(next))) {
    document.documentElement.setAttribute(name, value)
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const onStorage = (event: StorageEvent) => {
    if (event.key === STORAGE_KEYS.settings) publish(parseSettings(event.newValue))
  }
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}

export function changeSettings(change: Partial<Settings>): void {
  const next = { ...read(), ...change }
  store(STORAGE_KEYS.settings, JSON.stringify(next))
  publish(next)
}

/**
 * The settings that a prerendered page shows: the defaults, but for the digits, which the boot script has put on the
 * page. The first rendering in the browser must find the page as it would write it.
 */
export const WrittenSettings = createContext(DEFAULT_SETTINGS)

/**
 * The reader's settings: in the first rendering of a prerendered page those that it was written with, then the stored
 * ones (those that are only looks are on `<html>` before the first paint, see boot.ts).
 */
export function useSettings(): Settings {
  const written = useContext(WrittenSettings)
  return useSyncExternalStore(subscribe, read, () => written)
}
