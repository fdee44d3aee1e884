import { useLocation } from '@tanstack/react-router'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { isToLand } from '../place/history-places.ts'
import { keepsUnfolded, unfoldedIn, withUnfolded } from './unfolded.ts'

const neverChanges = () => () => undefined
const keptText = () => unfoldedIn(window.history.state).join(' ')
/** A prerendered page knows of none. */
const noText = () => ''
const entriesIn = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter(Boolean))

/**
 * Which entries of a long page are unfolded: those that a person has unfolded, and the one that the address names until
 * it is folded. They are kept with the entry of the history, so that Back leads to the page as it was left.
 */
export function useUnfolded(chosen: string | null): {
  readonly isUnfolded: (locator: string) => boolean
  readonly setUnfolded: (locator: string, open: boolean) => void
  /** These, and no others. */
  readonly unfoldOnly: (locators: Iterable<string>) => void
} {
  const kept = useSyncExternalStore(neverChanges, keptText, noText)
  /** Null as long as nobody has done anything. */
  const [unfolded, setAll] = useState<ReadonlySet<string> | null>(null)
  // What was kept goes along to the entries of the history that follow.
  if (unfolded === null && kept !== '') setAll(entriesIn(kept))
  const all = unfolded ?? entriesIn(kept)
  const [known, setKnown] = useState<string | null>(null)
  if (chosen !== known) {
    setKnown(chosen)
    // What is come back to stays as it was left, also where the one that its address names was folded.
    const isLeft = !isToLand() && keepsUnfolded(window.history.state)
    if (chosen !== null && !isLeft) setAll(new Set([...all, chosen]))
  }

  // Past the router, which would otherwise match and load the routes again. An entry of the history that comes to it
  // while one is on the page begins with what is unfolded then.
  const address = useLocation({ select: ({ href }) => href })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another entry of the history
  useEffect(() => {
    if (unfolded === null) return
    const state = withUnfolded(window.history.state, [...unfolded])
    History.prototype.replaceState.call(window.history, state, '')
  }, [unfolded, address])

  const setUnfolded = useCallback(
    (locator: string, open: boolean) =>
      setAll((before) => {
        const next = new Set(before ?? entriesIn(keptText()))
        if (open) next.add(locator)
        else next.delete(locator)
        return next
      }),
    [],
  )
  const unfoldOnly = useCallback((locators: Iterable<string>) => setAll(new Set(locators)), [])
  return { isUnfolded: (locator) => all.has(locator), setUnfolded, unfoldOnly }
}
