import { useEffect, useState } from 'react'
import { useWhenAsked } from '../../ui/use-when-asked.ts'

const MARKS = { fetch: () => import('../../notes/in-text/notes-in-text.tsx'), words: ['notes'] } as const

/** Also the name of the channel on which a first note is told (src/notes/store/). */
const DATABASE = 'masar.notes'

/** Whether this browser holds notes; one that does not say may. One that forbids its databases holds none. */
async function hasNotes(): Promise<boolean> {
  try {
    if (!('databases' in indexedDB)) return true
    const databases = await indexedDB.databases()
    return databases.some(({ name }) => name === DATABASE)
  } catch {
    return false
  }
}

/** Calls back once the browser is idle. */
function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 300)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: 3000 })
  return () => cancelIdleCallback(handle)
}

/** A person's notes in the text of the page. All that shows them comes after the page, and only where there are any. */
export function NotesInText({ document }: { readonly document: string }) {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    if (isWanted || typeof BroadcastChannel === 'undefined') return
    const channel = new BroadcastChannel(DATABASE)
    channel.onmessage = () => setWanted(true)
    const stop = whenIdle(() => void hasNotes().then((has) => has && setWanted(true)))
    return () => {
      stop()
      channel.close()
    }
  }, [isWanted])
  const Marks = useWhenAsked(isWanted, MARKS)
  return Marks && <Marks document={document} />
}
