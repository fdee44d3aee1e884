/**
 * What this window knows of the copy for reading without a network, for all who show it; `<html data-offline="ready">`
 * once all is stored. What is done about it is fetched when the page has nothing else to do (offline.ts).
 */
import { readStored, STORAGE_KEYS, store } from '../storage.ts'
import { nextOffline, OFFLINE_UNKNOWN, type Offline, type OfflineEvent } from './offline-state.ts'

let state: Offline = OFFLINE_UNKNOWN
const listeners = new Set<() => void>()

export function happen(event: OfflineEvent): void {
  state = nextOffline(state, event)
  if (state.phase === 'ready') document.documentElement.dataset.offline = 'ready'
  else delete document.documentElement.dataset.offline
  // The next page that is opened would fetch again what does not fit.
  if (state.phase === 'full') store(STORAGE_KEYS.offline, 'full')
  if (state.phase === 'ready' && readStored(STORAGE_KEYS.offline) === 'full')
    store(STORAGE_KEYS.offline, 'on')
  for (const listener of listeners) listener()
}

export const offlineNow = (): Offline => state

export function watchOffline(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
