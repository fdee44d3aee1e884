/** What the page and the worker that searches for it say to each other. */
import type { SearchData } from '../corpus/search-record.ts'
import type { Found, Wanted } from './engine/find.ts'

export type ToWorker =
  | { readonly type: 'data'; readonly data: SearchData }
  | { readonly type: 'find'; readonly id: number; readonly query: string; readonly wanted: Wanted }

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'found'; readonly id: number; readonly found: Found }
