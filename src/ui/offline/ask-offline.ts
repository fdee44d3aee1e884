/** What a person asks for. What does it comes when the page is idle, or now: no page is made heavier by it. */
import { whileComing } from '../coming.ts'
import { STORAGE_KEYS, store } from '../storage.ts'
import { happen } from './offline-now.ts'

/** The site is stored. */
export function askToStore(): void {
  happen('wanted')
  whileComing(import('./offline.ts')).then(
    ({ storeOffline }) => storeOffline(),
    () => happen('lost'),
  )
}

/** What is stored is removed; said and remembered at once, so that the next page does it where this one cannot. */
export function askToRemove(): void {
  store(STORAGE_KEYS.offline, 'off')
  happen('unwanted')
  whileComing(import('./offline.ts')).then(
    ({ removeOffline }) => removeOffline(),
    () => undefined,
  )
}
