import { useSyncExternalStore } from 'react'
import { OFFLINE_UNKNOWN, type Offline, offlineNow, watchOffline } from './offline.ts'

/** How far Masar is stored on this device. */
export const useOffline = (): Offline => useSyncExternalStore(watchOffline, offlineNow, () => OFFLINE_UNKNOWN)
