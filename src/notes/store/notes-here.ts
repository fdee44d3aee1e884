/** The notes of this browser, one store for all that a window shows of them. */
import { openDatabase } from './database.ts'
import { type NotesStore, notesStore, type Wire } from './notes-store.ts'

/** Also known to what only waits for the first note (src/routes/$lang/-notes-in-text.tsx). */
const CHANNEL = 'masar.notes'

function channel(): Wire | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const wire = new BroadcastChannel(CHANNEL)
  return {
    send: (message) => wire.postMessage(message),
    listen: (hear) => {
      wire.onmessage = ({ data }) => hear(data)
    },
  }
}

let store: NotesStore | null = null

/** Opened at the first call. */
export function notesHere(): NotesStore {
  store ??= notesStore({
    connect: (onGone) => openDatabase({ onGone }),
    wire: channel(),
    now: Date.now,
    // A browser that does not promise it keeps the notes all the same, as long as there is room.
    persist: () => void navigator.storage?.persist?.().catch(() => undefined),
  })
  void store.open()
  return store
}
