import { useCallback, useEffect, useState } from 'react'
import { draftNamed, keepDraft } from '../store/drafts.ts'

/** A text that is being written, with what was written of it before the page was left; null where nothing is. */
export function useDraft(name: string): [text: string | null, write: (text: string | null) => void] {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => setText((present) => present ?? draftNamed(name)), [name])
  const write = useCallback(
    (next: string | null) => {
      setText(next)
      keepDraft(name, next)
    },
    [name],
  )
  return [text, write]
}
