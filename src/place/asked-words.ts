/**
 * Words of a part that a link leads to, where it means not all of the part: the sentence that states a figure. Whoever
 * shows the part lights them. Known as long as the page is open; an address names the part alone.
 */
import { useSyncExternalStore } from 'react'
import type { Locator } from '../locator.ts'

export interface AskedWords {
  readonly at: Locator
  /** Letter for letter, in both languages of the part. */
  readonly words: { readonly ar: string; readonly en: string }
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
