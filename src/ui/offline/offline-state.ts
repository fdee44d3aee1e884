/** What a window knows of the copy for reading without a network, and of a newer edition: every state, every event. */

export interface Offline {
  /**
   * - `unable`: this browser or this page cannot, or nothing is known yet
   * - `off`: a person removed it, or the browser is to save data
   * - `storing`: until the worker says that it has every file
   * - `ready`: the worker has said so
   * - `failed`: something did not come; what came stays, and is not fetched again by the next attempt
   * - `full`: there is no room; nothing of it stays, and it is tried again only when a person asks
   */
  readonly phase: 'unable' | 'off' | 'storing' | 'ready' | 'failed' | 'full'
  /**
   * A newer edition than this page's:
   * - `waits`: it is stored, until it is asked for
   * - `inPlace`: pages that are loaded from now on are of it
   */
  readonly update: 'none' | 'waits' | 'inPlace'
}

/** What a page written by the build says of it: nothing. */
export const OFFLINE_UNKNOWN: Offline = { phase: 'unable', update: 'none' }

export type OfflineEvent =
  /** It is to be stored: the page begins by itself, or a person asks, here or in another window. */
  | 'wanted'
  /** A person has removed it, here or in another window. */
  | 'unwanted'
  /** What the worker in place answers, which alone knows which files there should be. */
  | 'whole'
  | 'filling'
  | 'failed'
  | 'full'
  /** No worker could be registered, or the first one ended before everything was stored. */
  | 'lost'
  /** A worker that was being installed found no room: the first one, or a newer edition beside a whole copy. */
  | 'noRoom'
  /** A newer edition is stored, and waits. */
  | 'updateWaits'
  | 'updateInPlace'

const PHASE_AFTER = { whole: 'ready', filling: 'storing', failed: 'failed', full: 'full' } as const

export function nextOffline(state: Offline, event: OfflineEvent): Offline {
  const { phase, update } = state
  if (event === 'unwanted') return { phase: 'off', update: 'none' }
  if (event === 'wanted') return phase === 'ready' ? state : { phase: 'storing', update }
  // Whatever is heard of a copy that nobody wants is of one that is going.
  if (phase === 'off' || phase === 'unable') return state
  switch (event) {
    case 'updateWaits':
      return { phase, update: 'waits' }
    case 'updateInPlace':
      return { phase, update: 'inPlace' }
    case 'lost':
      return phase === 'storing' ? { phase: 'failed', update } : state
    // Said before or after the worker is gone.
    case 'noRoom':
      return phase === 'storing' || phase === 'failed' ? { phase: 'full', update } : state
    default:
      return { phase: PHASE_AFTER[event], update }
  }
}
