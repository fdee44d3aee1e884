/** What the page and its two workers say to each other. */
import type { Diagnosis } from '../../edition/diagnosis/diagnose.ts'
import type { Misread } from '../../edition/misread.ts'
import type { RowBlock } from '../model/row.ts'
import type { PdfPage, PdfRefusal } from '../pdf/read-pdf.ts'
import type { Familiarity } from './familiarity.ts'

/** To the one that reads PDFs. */
export interface ToPdfWorker {
  readonly type: 'read'
  readonly data: ArrayBuffer
  readonly password: string | undefined
}

export type FromPdfWorker =
  | { readonly type: 'page'; readonly page: PdfPage }
  | { readonly type: 'end'; readonly refused: PdfRefusal | null }
  | { readonly type: 'failed'; readonly why: 'script' | 'work' }

/** Where the words of Arabic are to be fetched. */
export interface WordAddresses {
  readonly dictionary: string
  readonly counts: string
}

/** To the one that repairs. */
export interface ToRepairWorker {
  readonly type: 'repair'
  readonly text: string
  readonly words: WordAddresses
}

export type FromRepairWorker =
  /** What it is at: fetching the words, looking at the whole text. */
  | { readonly type: 'stage'; readonly stage: 'words' | 'diagnosis' }
  /** The text is another and of another length where it had been read in a wrong encoding. */
  | {
      readonly type: 'diagnosis'
      readonly diagnosis: Diagnosis
      readonly misread: Misread | undefined
      readonly characters: number
    }
  | { readonly type: 'rows'; readonly block: RowBlock; readonly done: number }
  | { readonly type: 'end'; readonly familiarity: Familiarity }
  | {
      readonly type: 'failed'
      /** `script`, `words`: that file did not come. `work`: the work itself broke off. */
      readonly why: 'script' | 'words' | 'work'
    }
