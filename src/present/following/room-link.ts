/**
 * How a window of a talk stands to the room: it leads it where this browser has the key, and follows it where it has not.
 * The window itself knows nothing of servers (windows/join.ts).
 */
import type { Position } from '../deck/position.ts'
import type { TalkWindow } from '../windows/join.ts'
import type { Heard, Held, Said } from './protocol.ts'
import { createSender, type SendOutcome } from './sender.ts'

export interface Elsewhere extends Position {
  readonly deck: string
}

export interface RoomView {
  readonly isConnected: boolean
  readonly leads: boolean
  /** Whether anybody has the key. */
  readonly hasHolder: boolean
  readonly followers: number
  /** Where the room is, when that is in another deck. */
  readonly elsewhere: Elsewhere | null
}

export interface RoomLink {
  readonly get: () => RoomView
  readonly subscribe: (listener: () => void) => () => void
  readonly leave: () => void
}

interface Parts {
  readonly own: TalkWindow
  readonly deck: string
  readonly readKey: () => Held | null
  readonly watchKey: (listener: () => void) => () => void
  readonly say: (words: Said) => Promise<SendOutcome>
  readonly listen: (
    leads: () => boolean,
    ears: { readonly hear: (words: Heard) => void; readonly onConnected: (isConnected: boolean) => void },
  ) => () => void
  /** The room has gone on to another deck while this window followed. */
  readonly onMoved: (to: Elsewhere) => void
}

type TalkSaid = Extract<Said, { kind: 'talk' }>

export function openRoomLink({ own, deck, readKey, watchKey, say, listen, onMoved }: Parts): RoomLink {
  let view: RoomView = {
    isConnected: false,
    leads: false,
    hasHolder: false,
    followers: 0,
    elsewhere: null,
  }
  /** What the room was told last. */
  let last: TalkSaid | null = null
  /** Who has the key; undefined before the server has said so. */
  let holder: string | null | undefined
  /** Whether this window has taken up with the room what the server said when the connection began. */
  let isSettled = false
  const listeners = new Set<() => void>()
  const set = (change: Partial<RoomView>) => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }
  const hasKey = () => holder !== undefined && holder !== null && readKey()?.holder === holder

  const send = createSender(async (words) => {
    const outcome = await say(words)
    if (outcome === 'sent' && words.kind === 'talk') set({ elsewhere: null })
    if (outcome === 'lost') {
      holder = undefined
      settle()
    }
    return outcome
  })
  const elsewhereBy = ({ deck: named, talk: { step, build } }: TalkSaid): Elsewhere | null =>
    named === deck ? null : { deck: named, step, build }
  const followTalk = (words: TalkSaid, before: TalkSaid | null) => {
    const elsewhere = elsewhereBy(words)
    if (!elsewhere) own.follow(words)
    else if (before?.deck === deck && !own.get().frozen) onMoved(elsewhere)
  }
  /** Leads or follows, as the key says. */
  const settle = () => {
    const leads = hasKey()
    if (leads === view.leads && isSettled) return
    isSettled = true
    set({ leads })
    own.leadRoom(leads ? send : null, last)
    if (!leads && last) followTalk(last, null)
  }
  const hear = (words: Heard) => {
    switch (words.kind) {
      case 'room':
        holder = words.holder
        set({ hasHolder: words.holder !== null, followers: words.followers })
        settle()
        break
      case 'talk': {
        const before = last
        last = words
        set({ elsewhere: elsewhereBy(words) })
        if (isSettled && !view.leads) followTalk(words, before)
        break
      }
      case 'pointer':
        if (isSettled && !view.leads) own.follow(words)
        break
    }
  }
  const start = () =>
    listen(() => readKey() !== null && view.leads, {
      hear,
      onConnected(isConnected) {
        if (!isConnected) isSettled = isSettled && !view.leads
        set({ isConnected })
      },
    })
  let stop = start()
  let counted = view.leads
  const unwatch = watchKey(settle)
  // Whether a window is counted is said when its connection begins.
  const recount = () => {
    if (view.leads === counted) return
    counted = view.leads
    stop()
    stop = start()
  }
  listeners.add(recount)
  return {
    get: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    leave() {
      unwatch()
      listeners.delete(recount)
      stop()
      own.leadRoom(null, null)
    },
  }
}
