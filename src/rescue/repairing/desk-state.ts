/** What the page sees of a desk. */
import type { KeptDocument } from '../model/kept-document.ts'
import type { OpenDocument } from '../model/open-document.ts'
import type { PdfRefusal } from '../pdf/read-pdf.ts'
import type { Trouble } from '../store/document-store.ts'
import type { TextRefusal } from './read-text.ts'

/**
 * Beside what no text or no PDF is refused for:
 * - `scan`: a PDF without any text
 * - `unreadable`: the browser could not read the file
 * - `broken-off`: the page was left or loaded anew while it was being read
 * - `no-words`: the words of Arabic did not come
 * - `no-script`, `no-reader`: what repairs texts, or reads PDFs, did not come
 * - `no-worker`: the browser does not let the work be done beside the page, or it ended unexpectedly
 */
export type Refusal =
  | TextRefusal
  | PdfRefusal
  | 'scan'
  | 'unreadable'
  | 'broken-off'
  | 'no-words'
  | 'no-script'
  | 'no-reader'
  | 'no-worker'

export interface Task {
  readonly name: string
  readonly stage: 'file' | 'pages' | 'words' | 'diagnosis' | 'repair' | 'opening'
  /**
   * How much is done, and of how much: pages of a PDF, characters of a text, rows of a document that is opened. `of` is 0
   * where that is not known.
   */
  readonly done: number
  readonly of: number
}

/**
 * What another window does with the document that is open here:
 * - `open`: it has it open too
 * - `changed`: something was decided on it there, and holds here as well
 * - `removed`: it was removed there and is shown here only
 */
type Elsewhere = 'open' | 'changed' | 'removed'

export interface DeskState {
  /** Whether it is known which documents are kept. */
  readonly isRead: boolean
  readonly documents: readonly KeptDocument[]
  readonly trouble: Trouble | null
  readonly task: Task | null
  readonly refused: { readonly name: string; readonly why: Refusal } | null
  readonly open: OpenDocument | null
  readonly elsewhere: Elsewhere | null
}

export const NOTHING: DeskState = {
  isRead: false,
  documents: [],
  trouble: null,
  task: null,
  refused: null,
  open: null,
  elsewhere: null,
}

/** The state and the way to change it, shared by the parts of a desk. */
export interface DeskStore {
  readonly get: () => DeskState
  readonly set: (more: Partial<DeskState>) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function deskStore(): DeskStore {
  let state = NOTHING
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(more) {
      state = { ...state, ...more }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
