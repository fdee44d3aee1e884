import { createContext, use } from 'react'

export interface Notes {
  /** eIds of the footnotes that were opened where there is no margin for them. */
  readonly open: ReadonlySet<string>
  readonly close: (eId: string) => void
}

export const NotesContext = createContext<Notes>({ open: new Set(), close: () => undefined })

export const useNotes = (): Notes => use(NotesContext)
