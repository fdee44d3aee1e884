/** The server of a room as a window reaches it. */
import * as v from 'valibot'
import { publicPath } from '../../ui/site-path.ts'
import type { Deck } from '../deck/schema.ts'
import { type Heard, heard, held, type Offered, offered, ROOM_PATH, type Said } from './protocol.ts'
import { fetchRoomFile } from './room-file.ts'
import type { SendOutcome } from './sender.ts'
import { keepKey, readKey } from './stored-key.ts'

const ask = (path: string, body: unknown, keepalive = false): Promise<Response> =>
  fetch(publicPath(`${ROOM_PATH}${path}`), {
    method: 'POST',
    keepalive,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${readKey()?.proof ?? ''}` },
    body: JSON.stringify(body),
  })

export type Taking = 'taken' | 'no-room' | 'wrong' | 'too-often' | 'unreachable'

/** Takes the key of the room with a code. */
export async function takeKey(code: string): Promise<Taking> {
  try {
    const answer = await ask('/take', { code: code.slice(0, 80) })
    if (answer.status === 429) return 'too-often'
    if (!answer.ok) return 'wrong'
    keepKey(v.parse(held, await answer.json()))
    return 'taken'
  } catch {
    return 'unreachable'
  }
}

/**
 * The same where nobody knows yet whether there is a room: the link may have been opened at another address.
 * @throws when that cannot be asked
 */
export const takeKeyOfLink = async (code: string): Promise<Taking> =>
  (await fetchRoomFile()).room ? takeKey(code) : 'no-room'

export async function say(words: Said): Promise<SendOutcome> {
  try {
    // The last words of a window that is closed go out after it.
    const { status } = await ask('/say', words, true)
    if (status === 403) return 'lost'
    return status === 429 || status >= 500 ? 'later' : 'sent'
  } catch {
    return 'later'
  }
}

/** Lends the room a deck that only this browser has, without what the speaker says; false where that cannot be. */
export async function lendDeck(deck: Deck): Promise<boolean> {
  const unsaid = { ar: '…', en: '…' }
  const steps = deck.steps.map((step) => ({ ...step, notes: unsaid }))
  return ask('/deck', { ...deck, steps }).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** Null where it cannot be had. */
export async function offerKey(): Promise<Offered | null> {
  try {
    const answer = await ask('/offer', {})
    return answer.ok ? v.parse(offered, await answer.json()) : null
  } catch {
    return null
  }
}

/**
 * Takes back the code offered to somebody else. Where the server cannot be reached nothing happens: the code runs out by
 * itself.
 */
export async function withdrawOffer(): Promise<void> {
  await ask('/keep', {}).catch(() => undefined)
}

/** The server says something every fifteen seconds: after twice that and more the connection is dead. */
const SILENT_MS = 40_000
const LOOK_MS = 5_000
/** A window that was out of sight, a phone that was asleep: it is looked at sooner. */
const STALE_MS = 20_000

interface Ears {
  readonly hear: (words: Heard) => void
  readonly onConnected: (isConnected: boolean) => void
}

/**
 * Listens, and begins anew whenever the connection is lost, refused, or silent.
 * @param leads whether this window belongs to whoever moves the room: it is then not counted
 * @returns stops listening
 */
export function listen(leads: () => boolean, { hear, onConnected }: Ears): () => void {
  let stream: EventSource | null = null
  let heardAt = 0
  let again: number | undefined
  const open = () => {
    window.clearTimeout(again)
    stream?.close()
    heardAt = performance.now()
    const own = new EventSource(publicPath(`${ROOM_PATH}/events${leads() ? '?leads=' : ''}`))
    stream = own
    own.onopen = () => onConnected(true)
    own.onmessage = ({ data }: MessageEvent<string>) => {
      heardAt = performance.now()
      try {
        hear(v.parse(heard, JSON.parse(data)))
      } catch {
        // Of another edition, or damaged: what comes next may be read.
      }
    }
    own.onerror = () => {
      onConnected(false)
      // The browser comes back by itself from a lost connection, but not from a refusal.
      if (own.readyState === EventSource.CLOSED) again = window.setTimeout(open, 3000 + Math.random() * 4000)
    }
  }
  const silentFor = (ms: number) => performance.now() - heardAt > ms
  const look = window.setInterval(() => silentFor(SILENT_MS) && open(), LOOK_MS)
  const onSight = () => {
    if (document.visibilityState === 'visible' && silentFor(STALE_MS)) open()
  }
  document.addEventListener('visibilitychange', onSight)
  window.addEventListener('online', open)
  open()
  return () => {
    window.clearTimeout(again)
    window.clearInterval(look)
    document.removeEventListener('visibilitychange', onSight)
    window.removeEventListener('online', open)
    stream?.close()
  }
}
