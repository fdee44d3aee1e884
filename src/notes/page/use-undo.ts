import { useCallback, useState } from 'react'
import { newId } from '../../ui/new-id.ts'

export interface Undoable {
  readonly id: string
  /** What was done, in a sentence. */
  readonly said: string
  readonly undo: () => void
}

/** The latest ones; what was deleted before can be brought back from the list of deleted entries. */
const MOST = 5

/** What was done last and can be taken back. */
export function useUndo() {
  const [undoables, setUndoables] = useState<readonly Undoable[]>([])
  const done = useCallback(
    (said: string, undo: () => void) =>
      setUndoables((before) => [...before, { id: newId(), said, undo }].slice(-MOST)),
    [],
  )
  const undo = useCallback((undoable: Undoable) => {
    undoable.undo()
    setUndoables((before) => before.filter(({ id }) => id !== undoable.id))
  }, [])
  return { undoables, done, undo }
}
