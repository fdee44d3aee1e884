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

/** Settings changed in another tab. Where nothing can be stored, nothing is read either, and those of this tab stay. */
function readAgain(): void {
  const stored = readStored(STORAGE_KEYS.settings)
  if (stored === null) return
  const next = parseSettings(stored)
  if (JSON.stringify(next) !== JSON.stringify(read())) publish(next)
}

const onStorage = (event: StorageEvent) => {
  // No key: the whole storage was cleared.
  if (event.key === null) publish(DEFAULT_SETTINGS)
  else if (event.key === STORAGE_KEYS.settings) publish(parseSettings(event.newValue))
}

/** A tab that was frozen, or kept to be gone back to, was told nothing: it reads when it is looked at again. */
const LOOKED_AT = ['pageshow', 'focus', 'visibilitychange'] as const

function watchOtherTabs(): () => void {
  window.addEventListener('storage', onStorage)
  for (const event of LOOKED_AT) window.addEventListener(event, readAgain, true)
  return () => {
    window.removeEventListener('storage', onStorage)
    for (const event of LOOKED_AT) window.removeEventListener(event, readAgain, true)
  }
}

let stopWatching = () => {}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) stopWatching = watchOtherTabs()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stopWatching()
  }
}

/** @returns whether the browser keeps what was chosen: otherwise it lasts as long as the page */
export function changeSettings(change: Partial<Settings>): boolean {
  // Upon what another tab may have stored since this one last read.
  const stored = readStored(STORAGE_KEYS.settings)
  const next = { ...(stored === null ? read() : parseSettings(stored)), ...change }
  const isKept = store(STORAGE_KEYS.settings, JSON.stringify(next))
  publish(next)
  return isKept
}

/**
 * The settings that a prerendered page shows: the defaults, but for the digits, which the boot script has put on the
 * page. The first rendering in the browser must find the page as it would write it.
 */
export const WrittenSettings = createContext(DEFAULT_SETTINGS)

/**
 * What a page was written with, for its first rendering in the browser. Where that is what is stored it is the very same
 * object, or all that asks for settings, which is every paragraph, would be rendered at once a second time.
 */
export function writtenSettings(digits: Settings['digits']): Settings {
  const written = { ...DEFAULT_SETTINGS, digits }
  const stored = read()
  return JSON.stringify(stored) === JSON.stringify(written) ? stored : written
}

/**
 * The reader's settings: in the first rendering of a prerendered page those that it was written with, then the stored
 * ones (those that are only looks are on `<html>` before the first paint, see boot.ts).
 */
export function useSettings(): Settings {
  const written = useContext(WrittenSettings)
  return useSyncExternalStore(subscribe, read, () => written)
}
