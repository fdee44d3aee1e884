/**
 * Words that a link is about, where it is not about all of a part: the sentence that states a figure. Whoever shows the
 * part lights them. Known as long as the page is open; an address names the part alone.
 */
import { useSyncExternalStore } from 'react'
import type { Locator } from '../locator.ts'

/** Words of a part. */
export interface WordsAt {
  readonly at: Locator
  /** Letter for letter, in both languages of the part. */
  readonly words: { readonly ar: string; readonly en: string }
}

export interface AskedWords extends WordsAt {
  /** Where the link leads: to that part, or to what its words say something of. */
  readonly to: Locator
}

let asked: AskedWords | null = null
const listeners = new Set<() => void>()

export function askForWords(next: AskedWords | null): void {
  if (next === asked) return
  asked = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useAskedWords = (): AskedWords | null =>
  useSyncExternalStore(
    subscribe,
    () => asked,
    () => null,
  )
