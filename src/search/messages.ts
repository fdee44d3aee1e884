/** What the page and the worker that searches for it say to each other. */
import type { Found, Wanted } from './engine/find.ts'

export type ToWorker =
  /** What is searched, as JSON in UTF-8. */
  | { readonly type: 'data'; readonly bytes: ArrayBuffer }
  | { readonly type: 'find'; readonly id: number; readonly query: string; readonly wanted: Wanted }

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'found'; readonly id: number; readonly found: Found }
