/**
 * Stores the files of an edition, one after the other. What is there already is not fetched again: a first visit that
 * was cut off goes on where it was, and a newer edition fetches only what has changed.
 */
import type { Answer } from '../ui/offline/worker-words.ts'

export interface Edition {
  /** The cache that all editions share: a file's key holds a hash of its content, in its name or behind it. */
  readonly cacheName: string
  /** The address of each file, and the key that it is stored under. */
  readonly files: ReadonlyMap<string, string>
  /** Where it is said how many bytes they are. */
  readonly sizeAddress: string
}

/** In bytes: what a person writes has to find room as well. */
const ROOM_FOR_NOTES = 5_000_000

/** How many bytes all files are, as the build has added them up; unknown, it is found out by storing them. */
async function bytesOf({ sizeAddress }: Edition, signal: AbortSignal): Promise<number> {
  const answer = await fetch(sizeAddress, { signal })
  const { bytes }: { bytes?: unknown } = await answer.json()
  return typeof bytes === 'number' ? bytes : 0
}

/** @param share of the files, from 0 to 1: what is still to come */
async function hasRoom(edition: Edition, share: number, signal: AbortSignal): Promise<boolean> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {}
  if (quota === undefined || usage === undefined) return true
  const bytes = await bytesOf(edition, signal).catch(() => 0)
  return quota - usage >= bytes * share + ROOM_FOR_NOTES
}

async function fetchWhole(url: string, isNamedByContent: boolean, signal: AbortSignal): Promise<Response> {
  const cache = isNamedByContent ? 'default' : 'reload'
  const answer = await fetch(new Request(url, { cache, credentials: 'same-origin', signal }))
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  // A host may lead from an address to its file; what was led to somewhere answers no navigation.
  return answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'

/**
 * @param isAlone whether no other edition uses the cache. Where there is no room, a part of a copy must not take the room
 * of notes, and nobody could name or remove it: then the cache goes. Beside another edition only what was stored just now
 * goes: the other's files are never touched, and the key of a file does not tell whose it is. What an attempt before left
 * there goes when an edition takes over.
 * @param signal leaves off
 */
export async function storeFiles(edition: Edition, isAlone: boolean, signal: AbortSignal): Promise<Answer> {
  const { cacheName, files } = edition
  const stored: string[] = []
  const makeRoom = async (): Promise<Answer> => {
    const cache = await caches.open(cacheName)
    // One by one: of a cache that goes as a whole the browser keeps the files as long as anybody has it open.
    for (const key of isAlone ? await cache.keys() : stored) await cache.delete(key)
    if (isAlone) await caches.delete(cacheName)
    return 'full'
  }
  try {
    const cache = await caches.open(cacheName)
    const there = new Set((await cache.keys()).map(({ url }) => url))
    const missing = [...files].filter(([, key]) => !there.has(key))
    if (missing.length === 0) return 'whole'
    if (!(await hasRoom(edition, missing.length / files.size, signal))) return await makeRoom()
    for (const [url, key] of missing) {
      signal.throwIfAborted()
      await cache.put(key, await fetchWhole(url, key === url, signal))
      stored.push(key)
    }
    return 'whole'
  } catch (error) {
    return isFull(error) ? await makeRoom().catch(() => 'full') : 'failed'
  }
}

/** Removes what is not of this edition: it has taken over, and no earlier one will answer again. */
export async function removeOthers({ cacheName, files }: Edition): Promise<void> {
  const cache = await caches.open(cacheName)
  const own = new Set(files.values())
  for (const request of await cache.keys()) if (!own.has(request.url)) await cache.delete(request)
}
