/**
 * What is done, and said, where a file does not come that a person asked for with a press: in one way for all of the app.
 * Where the site answers the page is loaded anew, and then says that it was; where it does not, or where that was in vain,
 * a line over the page says so (missed-notice.tsx).
 */
import { isMissingFile, loadAnew, loadedAnewFor } from './load-anew.ts'

/**
 * - `unreachable`: the site does not answer
 * - `missing`: it does, and the file stays missing
 * - `anew`, `newer`: the page was loaded anew, as it was or as a newer edition: what was asked for is to be asked for again
 */
type Said = 'unreachable' | 'missing' | 'anew' | 'newer'

let said: Said | null = null
const listeners = new Set<() => void>()

function say(what: Said | null): void {
  said = what
  for (const listener of listeners) listener()
}

export const missedNow = (): Said | null => said

export function watchMissed(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const unsayMissed = (): void => say(null)

/** On a page that has just been loaded. */
export function sayLoadedAnew(): void {
  const how = loadedAnewFor()
  if (how) say(how)
}

interface How {
  /** Once it is known that the site answers. */
  readonly isWanted?: () => boolean
  /** A press of “Try again” is a try each time. */
  readonly byPerson?: boolean
  /** The page loaded anew at its address has it by itself, and need not say anything. */
  readonly isInAddress?: boolean
}

/**
 * Loads the page anew if the site answers. For who says in its own place why not, as a dialog must, which lies over all
 * else.
 * @returns why it could not; null while the page is being loaded anew
 */
export async function reloadOrGetReason({
  isInAddress = false,
  ...how
}: How = {}): Promise<'unreachable' | 'missing' | null> {
  const outcome = await loadAnew({ ...how, isAsked: !isInAddress })
  if (outcome === 'loading') return null
  return outcome === 'unreachable' ? outcome : 'missing'
}

/** Loads the page anew if the site answers; else the page says why not. @returns whether it stays as it is */
export async function reloadOrSayWhy(how: How = {}): Promise<boolean> {
  const why = await reloadOrGetReason(how)
  if (why && how.isWanted?.() !== false) say(why)
  return why !== null
}

/**
 * Where work failed because a file did not come: loads the page anew, or says why it stays.
 * @returns whether it was such an error; if not, nothing was done
 */
export async function handleMissingFile(error: unknown): Promise<boolean> {
  if (!isMissingFile(error)) return false
  await reloadOrSayWhy()
  return true
}
