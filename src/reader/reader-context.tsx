import { createContext, use } from 'react'
import type { DocumentId } from '../corpus/load.ts'
import type { Parts } from '../corpus/parts/part.ts'
import type { EditedDocument } from '../edition/model.ts'
import type { Reading } from './use-reading.ts'

export interface ReaderContextValue {
  readonly id: DocumentId
  readonly document: EditedDocument
  /** The parts of the document. */
  readonly parts: Parts
  readonly reading: Reading
}

export const ReaderContext = createContext<ReaderContextValue | null>(null)

/** The document being read and the place in it; only inside a reader page. */
export function useReader(): ReaderContextValue {
  const value = use(ReaderContext)
  if (!value) throw new Error('used outside the reader')
  return value
}
