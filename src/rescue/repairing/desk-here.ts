import { useSyncExternalStore } from 'react'
import { newId } from '../../ui/new-id.ts'
import { openDatabase } from '../store/database.ts'
import { documentStore } from '../store/document-store.ts'
import { otherWindows } from '../store/windows.ts'
import { type Desk, desk } from './desk.ts'
import { type DeskState, NOTHING } from './desk-state.ts'
import { jobs } from './jobs.ts'

let here: Desk | null = null

/** The desk of this window: what is under way on it goes on while other pages are looked at. */
export function deskHere(): Desk {
  if (here) return here
  const made = desk({
    store: documentStore(openDatabase),
    jobs,
    windows: otherWindows('masar.rescue'),
    now: () => new Date().toISOString(),
    newId,
    // A browser that does not promise it keeps the documents all the same, as long as there is room.
    persist: () => void navigator.storage?.persist?.().catch(() => undefined),
  })
  window.addEventListener('pagehide', made.leave)
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) made.comeBack()
  })
  here = made
  return made
}

const subscribe = (listener: () => void) => deskHere().subscribe(listener)

export const useDesk = (): DeskState =>
  useSyncExternalStore(
    subscribe,
    () => deskHere().get(),
    () => NOTHING,
  )
