import { useSyncExternalStore } from 'react'
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
 * The reader's settings. The prerendered page has the defaults, so the first client rendering has them too; the stored
 * ones follow at once (those that are only looks are on `<html>` before the first paint, see boot.ts).
 */
export const useSettings = (): Settings => useSyncExternalStore(subscribe, read, () => DEFAULT_SETTINGS)

/** `--interface-scale` of tokens.css. It is a number there and stays in one place; a page without styles has no larger size. */
const interfaceScale = (): number =>
  Number(getComputedStyle(document.documentElement).getPropertyValue('--interface-scale')) || 1

/**
 * How much larger than usual the reader's text size makes the interface. For drawings, which count in px; everything
 * that is measured in rem follows by itself.
 */
export const useInterfaceScale = (): number => useSyncExternalStore(subscribe, interfaceScale, () => 1)
