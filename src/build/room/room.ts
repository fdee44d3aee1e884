/** A room: what is shown in it now, who may move it, who follows. It stores nothing, and forgets all when it ends. */
import type { Deck } from '../../present/deck/schema.ts'
import type { Heard, Held, Said } from '../../present/following/protocol.ts'
import { allowance, allowancePerAddress } from './allowance.ts'
import { createFollowers, type FollowerBounds, type Followers } from './followers.ts'
import { createKey, type Key } from './key.ts'

interface Bounds extends FollowerBounds {
  /** Words of whoever moves the room: at once, and in a second after that. */
  readonly saidAtOnce: number
  readonly saidPerSecond: number
  /** Codes tried from one network address, in the same way. */
  readonly triedAtOnce: number
  readonly triedPerSecond: number
  /** How many are there is told no more often than this. */
  readonly countMs: number
}

const BOUNDS: Bounds = {
  most: 1000,
  mostUnread: 64_000,
  heartbeatMs: 15_000,
  saidAtOnce: 60,
  saidPerSecond: 30,
  triedAtOnce: 10,
  triedPerSecond: 0.2,
  countMs: 1000,
}

export interface RoomOptions {
  /** Shows a code with which the key can be taken, where the server was started. */
  readonly onCode: (code: string, isFirst: boolean) => void
  readonly bounds?: Partial<Bounds>
  /** Milliseconds. */
  readonly now?: () => number
}

type TalkSaid = Extract<Said, { kind: 'talk' }>
type Outcome = 'said' | 'not-the-holder' | 'too-much'

export interface Room {
  readonly key: Key
  readonly followers: Followers
  /** Null before anything is shown. */
  readonly shown: () => TalkSaid | null
  /** All that somebody needs to know who has come late. */
  readonly soFar: () => readonly Heard[]
  readonly say: (proof: string, words: Said) => Outcome
  /** Lends the room a deck that does not come with Masar; it is forgotten for the next one. */
  readonly lend: (proof: string, deck: Deck) => Outcome
  readonly lent: (id: string) => Deck | null
  /** Hands the key to whoever knows a code, and tells everybody; null for a code that does not serve. */
  readonly take: (code: string) => Held | null
  readonly mayTry: (address: string) => boolean
  readonly close: () => void
}

export function createRoom({ onCode, bounds: given = {}, now = () => performance.now() }: RoomOptions): Room {
  const bounds = { ...BOUNDS, ...given }
  const key = createKey(onCode, now)
  const mayTry = allowancePerAddress(bounds.triedAtOnce, bounds.triedPerSecond, now)
  const maySay = allowance(bounds.saidAtOnce, bounds.saidPerSecond, now)
  let talk: TalkSaid | null = null
  let pointer: Extract<Said, { kind: 'pointer' }> | null = null
  let deck: Deck | null = null
  let counting: NodeJS.Timeout | undefined

  const state = (): Heard => ({ kind: 'room', holder: key.holder(), followers: followers.count() })
  const announce = () => followers.tell(state())
  const followers: Followers = createFollowers(bounds, state, () => {
    counting ??= setTimeout(() => {
      counting = undefined
      announce()
    }, bounds.countMs).unref()
  })
  /** Words of a window may overtake each other on the way: of one deck only what is newer counts. */
  const isNewer = (words: TalkSaid) =>
    talk === null ||
    talk.deck !== words.deck ||
    words.revision > talk.revision ||
    (words.revision === talk.revision && words.from > talk.from)

  return {
    key,
    followers,
    mayTry,
    take(code) {
      const held = key.take(code)
      if (!held) return null
      // Whoever pointed somewhere does so no more.
      if (pointer) followers.tell({ ...pointer, at: null, lit: null })
      pointer = null
      announce()
      return held
    },
    shown: () => talk,
    soFar: () => [...(talk ? [talk] : []), ...(pointer?.at || pointer?.lit ? [pointer] : []), state()],
    say(proof, words) {
      if (!key.isHeldWith(proof)) return 'not-the-holder'
      if (!maySay.take()) return 'too-much'
      if (words.kind === 'talk') {
        if (!isNewer(words)) return 'said'
        if (talk?.deck !== words.deck) pointer = null
        talk = words
      } else if (words.deck !== talk?.deck) return 'said'
      else pointer = words
      followers.tell(words)
      return 'said'
    },
    lend(proof, own) {
      if (!key.isHeldWith(proof)) return 'not-the-holder'
      if (!maySay.take()) return 'too-much'
      deck = own
      return 'said'
    },
    lent: (id) => (deck?.id === id ? deck : null),
    close() {
      clearTimeout(counting)
      followers.close()
    },
  }
}
