/**
 * What the panes tell one another: the part being read, and the thing a person points at (hover or focus). No pane
 * knows another; each asks the relation graph what belongs to these two locators and lights that up.
 */
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { Locator } from '../locator.ts'

export interface Pairing {
  readonly reading: Locator | null
  readonly pointed: Locator | null
  /** What belongs to `pointed`, where the pane that points knows more than the graph does: the cells of a sum. */
  readonly belonging: readonly Locator[]
}

const NOTHING: Pairing = { reading: null, pointed: null, belonging: [] }
let current: Pairing = NOTHING
const listeners = new Set<() => void>()

function change(next: Partial<Pairing>): void {
  const merged = { ...current, ...next }
  if (merged.reading === current.reading && merged.pointed === current.pointed) return
  current = merged
  for (const listener of listeners) listener()
}

export const setReading = (reading: Locator | null): void => change({ reading })
export const setPointed = (pointed: Locator | null, belonging: readonly Locator[] = []): void =>
  change({ pointed, belonging })

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

type Answer = (locator: Locator) => void
const answers = new Set<Answer>()

/**
 * Asks whoever shows a locator to lead there: the reader goes to a part of its text, the timeline to an event. Panes
 * that do not show it let it pass.
 */
export function requestGoTo(locator: Locator): void {
  for (const answer of answers) answer(locator)
}

/** Answers to such requests; what a pane does not show it ignores. */
export function useGoToRequests(answer: Answer): void {
  const latest = useEffectEvent(answer)
  useEffect(() => {
    const listener: Answer = (locator) => latest(locator)
    answers.add(listener)
    return () => {
      answers.delete(listener)
    }
  }, [])
}
