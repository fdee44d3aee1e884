/** What a person asks for: said at once, and done in all windows. */
import { STORAGE_KEYS, store } from '../storage.ts'
import { removeOffline, storeOffline } from './offline.ts'
import { happen } from './offline-now.ts'

/** The site is stored. */
export function askToStore(): void {
  happen('wanted')
  storeOffline()
}

/** What is stored is removed; said and remembered at once, so that the next page does it where this one cannot. */
export function askToRemove(): void {
  store(STORAGE_KEYS.offline, 'off')
  happen('unwanted')
  void removeOffline()
}
