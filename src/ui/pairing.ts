/**
 * What the panes tell one another: the thing a person points at (hover or focus). No pane knows another; each asks the
 * relation graph what belongs to this locator and lights that up.
 */
import { useSyncExternalStore } from 'react'
import type { Locator } from '../locator.ts'

export interface Pairing {
  readonly pointed: Locator | null
  /** What belongs to `pointed`, where the pane that points knows more than the graph does: the cells of a sum. */
  readonly belonging: readonly Locator[]
}

const NOTHING: Pairing = { pointed: null, belonging: [] }
let current: Pairing = NOTHING
const listeners = new Set<() => void>()

export function setPointed(pointed: Locator | null, belonging: readonly Locator[] = []): void {
  if (pointed === current.pointed) return
  current = { pointed, belonging }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether this very thing is pointed at, or belongs to what is; nothing is drawn again before that changes. */
export const useIsLit = (locator: Locator): boolean =>
  useSyncExternalStore(
    subscribe,
    () => current.pointed === locator || current.belonging.includes(locator),
    () => false,
  )

export const usePairing = (): Pairing =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => NOTHING,
  )
