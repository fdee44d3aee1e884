/**
 * What the panes tell one another: the part being read, and the thing a person points at (hover or focus). No pane
 * knows another; each asks the relation graph what belongs to these two locators and lights that up.
 */
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { Locator } from '../locator.ts'

export interface Pairing {
  readonly reading: Locator | null
  readonly pointed: Locator | null
}

const NOTHING: Pairing = { reading: null, pointed: null }
let current: Pairing = NOTHING
const listeners = new Set<() => void>()

function change(next: Partial<Pairing>): void {
  const merged = { ...current, ...next }
  if (merged.reading === current.reading && merged.pointed === current.pointed) return
  current = merged
  for (const listener of listeners) listener()
}

export const setReading = (reading: Locator | null): void => change({ reading })
export const setPointed = (pointed: Locator | null): void => change({ pointed })

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

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
