import { useSyncExternalStore } from 'react'
import { offlineNow, watchOffline } from './offline-now.ts'
import { OFFLINE_UNKNOWN, type Offline } from './offline-state.ts'

/** How far Masar is stored on this device. */
export const useOffline = (): Offline => useSyncExternalStore(watchOffline, offlineNow, () => OFFLINE_UNKNOWN)
