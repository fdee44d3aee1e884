import { useSyncExternalStore } from 'react'
import { openDatabase } from '../store/database.ts'
import { documentStore } from '../store/document-store.ts'
import { type Desk, type DeskState, desk, NOTHING } from './desk.ts'
import { jobs } from './jobs.ts'

let here: Desk | null = null

/** The desk of this window: what is under way on it goes on while other pages are looked at. */
export function deskHere(): Desk {
  here ??= desk({
    store: documentStore(openDatabase),
    jobs,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    // A browser that does not promise it keeps the documents all the same, as long as there is room.
    persist: () => void navigator.storage?.persist?.().catch(() => undefined),
  })
  return here
}

const subscribe = (listener: () => void) => deskHere().subscribe(listener)

export const useDesk = (): DeskState =>
  useSyncExternalStore(
    subscribe,
    () => deskHere().get(),
    () => NOTHING,
  )
