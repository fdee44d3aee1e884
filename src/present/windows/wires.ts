/** What carries words between the windows of a talk. */
import * as v from 'valibot'
import type { Wire } from './join.ts'
import { type Message, message } from './messages.ts'

const CHANNEL = 'masar.talk'

/** All windows of this browser that show the same site; null in a browser that has no such thing. */
export function channelWire(): Wire | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel(CHANNEL)
  return {
    send: (words) => channel.postMessage(words),
    listen(hear) {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data)
    },
    close: () => channel.close(),
  }
}

/** What is sent from window to window: words of the talk, or none where one only says that it is there. */
const letter = v.object({
  masar: v.literal('talk'),
  /** How many windows have passed it on. */
  passed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  words: v.nullable(message),
})
type Letter = v.InferOutput<typeof letter>

const MOST_PASSED = 4
/** After how long a window that was loaded anew is found again by those that it had opened. */
const PRESENCE_MS = 2000

/** What is used of another window: a browser lets even a window of another origin have that. */
export interface Neighbour {
  readonly opener: unknown
  postMessage(words: unknown, to: string): void
}

/** What is used of a window's own. */
export interface OwnWindow {
  readonly opener: Neighbour | null
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  removeEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  setInterval(work: () => void, ms: number): number
  clearInterval(timer: number): void
}

/**
 * The window that opened this one, those that this one has opened, and through them all others: for a file that is opened
 * from disk, whose windows a browser may hold to be of different sites. Only these are listened to, whatever else may
 * send messages, and only to what is well-formed.
 */
export function neighbourWire(own: OwnWindow): Wire {
  const neighbours = new Set<Neighbour>(own.opener ? [own.opener] : [])
  /** What a window that comes later must know of this one: who it is, and that it would know where the talk stands. */
  const greeting = new Map<Message['kind'], Message>()
  // What stands on a disk has no origin by which it could be addressed.
  const post = (to: Neighbour, written: Letter) => to.postMessage(written, '*')
  let hearWords: (words: unknown) => void = () => undefined

  const onMessage = ({ data, source }: MessageEvent<unknown>) => {
    const from = source as Neighbour | null
    if (!from || from === (own as unknown)) return
    const isKnown = neighbours.has(from)
    if (!isKnown && from.opener !== own) return
    const read = v.safeParse(letter, data)
    if (!read.success) return
    if (!isKnown) {
      neighbours.add(from)
      for (const words of greeting.values()) post(from, { masar: 'talk', passed: 0, words })
    }
    const { words, passed } = read.output
    if (words === null) return
    hearWords(words)
    if (passed >= MOST_PASSED) return
    for (const other of neighbours)
      if (other !== from) post(other, { masar: 'talk', passed: passed + 1, words })
  }
  own.addEventListener('message', onMessage)
  const presence = own.setInterval(() => {
    if (own.opener) post(own.opener, { masar: 'talk', passed: 0, words: null })
  }, PRESENCE_MS)

  return {
    send(words) {
      if (words.kind === 'hello' || words.kind === 'here') greeting.set(words.kind, words)
      for (const neighbour of neighbours) post(neighbour, { masar: 'talk', passed: 0, words })
    },
    listen(hear) {
      hearWords = hear
    },
    close() {
      own.removeEventListener('message', onMessage)
      own.clearInterval(presence)
    },
  }
}

/** Sends by all, and hears what comes by any: what comes twice says nothing new the second time. */
export function allWires(wires: readonly (Wire | null)[]): Wire {
  const there = wires.filter((wire) => wire !== null)
  return {
    send: (words) => {
      for (const wire of there) wire.send(words)
    },
    listen: (hear) => {
      for (const wire of there) wire.listen(hear)
    },
    close: () => {
      for (const wire of there) wire.close()
    },
  }
}
