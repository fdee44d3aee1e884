import { useCallback, useSyncExternalStore } from 'react'
import { notesHere } from './notes-here.ts'
import { type Change, NOTHING, type NotesState } from './notes-store.ts'

const subscribe = (listener: () => void) => notesHere().subscribe(listener)

/** The notes as they are now, in whichever window they were written. */
export const useNotes = (): NotesState =>
  useSyncExternalStore(
    subscribe,
    () => notesHere().get(),
    () => NOTHING,
  )

/** Changes entries by their ids; tells whether that is kept. */
export const useChange = (): ((changes: Readonly<Record<string, Change>>) => Promise<boolean>) =>
  useCallback((changes) => notesHere().change(changes), [])
