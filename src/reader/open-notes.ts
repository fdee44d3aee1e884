import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { EditedDocument } from '../edition/model.ts'
import { decodeFragment } from '../place/address.ts'

interface Notes {
  /** eIds of the footnotes that were opened where there is no margin for them. */
  readonly open: ReadonlySet<string>
  readonly close: (eId: string) => void
}

export const NotesContext = createContext<Notes>({ open: new Set(), close: () => undefined })

export const useNotes = (): Notes => use(NotesContext)

interface OpenNotes extends Notes {
  readonly toggle: (eId: string) => void
}

/**
 * Which footnotes stand open where there is no margin for them. A note that is opened, by its mark or by its address,
 * takes the focus.
 */
export function useOpenNotes({ footnotes }: EditedDocument): OpenNotes {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const asked = useRef<string | null>(null)

  const close = useCallback(
    (eId: string) => setOpen((current) => new Set([...current].filter((other) => other !== eId))),
    [],
  )
  const show = useCallback((eId: string) => {
    asked.current = eId
    setOpen((current) => new Set([...current, eId]))
  }, [])

  useEffect(() => {
    // Drawn first, then focused: a closed note cannot take focus.
    const eId = asked.current
    if (eId === null || !open.has(eId)) return
    asked.current = null
    window.document.getElementById(eId)?.focus()
  }, [open])

  useEffect(() => {
    const onHash = () => {
      const eId = decodeFragment(window.location.hash)
      if (footnotes.some((note) => note.eId === eId)) show(eId)
    }
    onHash()
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [footnotes, show])

  return useMemo(
    () => ({ open, close, toggle: (eId) => (open.has(eId) ? close(eId) : show(eId)) }),
    [open, close, show],
  )
}
