import { createContext, type ReactNode, use } from 'react'
import type { DocumentId } from '../corpus/load.ts'
import type { Parts } from '../corpus/parts/part.ts'
import type { EditedDocument } from '../edition/model.ts'
import type { Reading } from './use-reading.ts'

interface ReaderContextValue {
  readonly id: DocumentId
  readonly document: EditedDocument
  /** The parts of the document. */
  readonly parts: Parts
}

const ReaderContext = createContext<ReaderContextValue | null>(null)
/** Apart from the document: few of those who know that are drawn anew as a person reads on. */
const ReadingContext = createContext<Reading>({ current: null, chosen: null, goTo: () => undefined })

interface Props {
  readonly value: ReaderContextValue
  readonly reading: Reading
  readonly children: ReactNode
}

/** The document being read and the place in it, for all that stands in a reader page. */
export function ReaderProvider({ value, reading, children }: Props) {
  return (
    <ReaderContext value={value}>
      <ReadingContext value={reading}>{children}</ReadingContext>
    </ReaderContext>
  )
}

/** The document being read; only inside a reader page. */
export function useReader(): ReaderContextValue {
  const value = use(ReaderContext)
  if (!value) throw new Error('used outside the reader')
  return value
}

/** The place in it. */
export const usePlaceRead = (): Reading => use(ReadingContext)
