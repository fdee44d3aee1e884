/** What pages and the service worker say to each other, and the windows among themselves. */

/** To a worker that waits: it takes over. */
export const TAKE_OVER = 'take-over'
/** To a worker, with a port: it fetches what it lacks, and answers how far it is. */
export const STORE = 'store'
/** To a worker, with a port: it leaves off fetching, and answers once nothing more will be stored. */
export const STOP = 'stop'

/**
 * The answers to `STORE`:
 * - `whole`: every file is there
 * - `filling`: not yet; ask again
 * - `failed`: something did not come
 * - `full`: there is no room
 */
export const ANSWERS = ['whole', 'filling', 'failed', 'full'] as const
export type Answer = (typeof ANSWERS)[number]

/** The channel on which the windows, and a worker that is being installed, tell of these. */
export const OFFLINE_CHANNEL = 'masar.offline'
/** - `wanted`, `unwanted`: what a person has asked for in a window - `noRoom`: an edition does not fit */
export const TOLD = ['wanted', 'unwanted', 'noRoom'] as const
export type Told = (typeof TOLD)[number]

/** One of these words, or null: whatever stands on the same origin can say anything. */
export const oneOf = <Word extends string>(words: readonly Word[], said: unknown): Word | null =>
  words.find((word) => word === said) ?? null
