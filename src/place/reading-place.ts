/**
 * Which part of a text is being read, for every pane that wants to know, and the requests to lead the reading somewhere
 * else. No pane knows another: one asks, and whoever shows what was asked for answers.
 */
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { Locator } from '../locator.ts'

let current: Locator | null = null
const listeners = new Set<() => void>()

/** Said by whoever shows the text; null when none is shown, or nothing of it has been read. */
export function setReading(reading: Locator | null): void {
  if (reading === current) return
  current = reading
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useReadingPlace = (): Locator | null =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  )

interface Request {
  /** Whether Back is to lead to where the reader was; false when whoever asks has added to the history already. */
  readonly jump: boolean
}

type Answer = (locator: Locator, request: Request) => void
const answers = new Set<Answer>()

/**
 * Asks whoever shows a locator to lead there: the reader goes to a part of its text, the timeline to an event. Panes
 * that do not show it let it pass.
 */
export function requestGoTo(locator: Locator, request: Request = { jump: true }): void {
  for (const answer of answers) answer(locator, request)
}

/** Answers to such requests; what a pane does not show it ignores. */
export function useGoToRequests(answer: Answer): void {
  const latest = useEffectEvent(answer)
  useEffect(() => {
    const listener: Answer = (locator, request) => latest(locator, request)
    answers.add(listener)
    return () => {
      answers.delete(listener)
    }
  }, [])
}
