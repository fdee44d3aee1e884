import { createContext, use, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { EditedDocument } from '../edition/model.ts'
import { presentFragment } from '../place/fragment.ts'
import { elementSays, wordsLedTo } from '../place/text-fragment.ts'
import { useAskedFor } from '../place/use-asked-for.ts'

interface OpenFootnotes {
  /** eIds of the footnotes, the translators’ among them, that were opened where there is no margin for them. */
  readonly open: ReadonlySet<string>
  readonly close: (eId: string) => void
  /** Opens a note in which the browser has found what a person searched for; the focus stays where it is. */
  readonly reveal: (eId: string) => void
}

export const OpenFootnotesContext = createContext<OpenFootnotes>({
  open: new Set(),
  close: () => undefined,
  reveal: () => undefined,
})

export const useOpenFootnotes = (): OpenFootnotes => use(OpenFootnotesContext)

interface FootnoteOpening extends OpenFootnotes {
  readonly toggle: (eId: string) => void
}

/**
 * Which footnotes stand open where there is no margin for them. A note that is opened, by its mark or by its address,
 * takes the focus.
 */
export function useFootnoteOpening({ footnotes }: EditedDocument): FootnoteOpening {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const asked = useRef<string | null>(null)

  const close = useCallback(
    (eId: string) => setOpen((current) => new Set([...current].filter((other) => other !== eId))),
    [],
  )
  const reveal = useCallback((eId: string) => setOpen((current) => new Set([...current, eId])), [])
  const show = useCallback(
    (eId: string) => {
      asked.current = eId
      reveal(eId)
    },
    [reveal],
  )

  useEffect(() => {
    // Drawn first, then focused: a closed note cannot take focus.
    const eId = asked.current
    if (eId === null || !open.has(eId)) return
    asked.current = null
    window.document.getElementById(eId)?.focus()
  }, [open])

  // The note that the address names is open until the app runs, and the browser was led into one when it was.
  useLayoutEffect(() => {
    const named = presentFragment()
    if (footnotes.some(({ eId }) => eId === named)) reveal(named)
    for (const words of wordsLedTo()) {
      const note = footnotes.find(({ eId }) => elementSays(window.document.getElementById(eId), words))
      if (note) reveal(note.eId)
    }
  }, [footnotes, reveal])

  useAskedFor((eId) => {
    if (footnotes.some((note) => note.eId === eId)) show(eId)
  })

  return useMemo(
    () => ({ open, close, reveal, toggle: (eId) => (open.has(eId) ? close(eId) : show(eId)) }),
    [open, close, reveal, show],
  )
}
