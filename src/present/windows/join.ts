/**
 * One window's share in a talk. The windows tell each other how the talk stands; of two tellings the one with the
 * greater revision counts, and of equal ones that of the window with the greater name, so that all come to the same.
 */
import * as v from 'valibot'
import type { Language } from '../../i18n/language.ts'
import type { Locator } from '../../locator.ts'
import type { Point } from '../pointer/point.ts'
import { type Message, message, type Role, type Talk } from './messages.ts'

/** What goes beyond this browser, to those who follow: how the talk stands and where the speaker points to. */
type Said = Extract<Message, { kind: 'talk' | 'pointer' }>
type TalkSaid = Extract<Message, { kind: 'talk' }>

/** What carries words between windows: a BroadcastChannel, or in tests something simpler. */
export interface Wire {
  readonly send: (message: Message) => void
  readonly listen: (hear: (words: unknown) => void) => void
  readonly close: () => void
}

interface OtherWindow {
  readonly id: string
  readonly role: Role
  readonly language: Language
  /** Whether it stays where it is, whatever the others do. */
  readonly frozen: boolean
}

export interface Joined {
  readonly talk: Talk
  /** How the other windows see it, while this one is frozen. */
  readonly shared: Talk
  readonly frozen: boolean
  /** Somebody on another device leads: what a person does here moves this window alone, which is frozen by it. */
  readonly following: boolean
  readonly others: readonly OtherWindow[]
  /** Where the speaker points to on the stage; null when nowhere. */
  readonly pointer: Point | null
  /** What of a drawing the speaker points at; null when nothing. */
  readonly lit: Locator | null
}

interface Self {
  readonly id: string
  readonly deck: string
  readonly role: Role
  readonly talk: Talk
  /** Another window asks this one to change its language. */
  readonly onLanguage: (language: Language) => void
  /** Another window asks this one to load the talk anew. */
  readonly onReload: () => void
}

export interface TalkWindow {
  readonly get: () => Joined
  readonly subscribe: (listener: () => void) => () => void
  /** @param language of this window
   * @returns takes leave */
  readonly connect: (wire: Wire | null, language: Language) => () => void
  readonly speaks: (language: Language) => void
  readonly change: (change: Partial<Talk>) => void
  /** Takes up what this window had kept by itself; other windows know better. */
  readonly recall: (kept: Partial<Talk>) => void
  /** Points there on all stages, and takes the light away with null; while this window is frozen, on its own alone. */
  readonly point: (at: Point | null) => void
  /** Lights up what a person points at in a drawing, in the same windows. */
  readonly light: (at: Locator | null) => void
  readonly freeze: () => void
  /** Ends the freeze: the others follow to where this window is, or it goes back to where they are. */
  readonly release: (how: 'lead' | 'return') => void
  readonly askLanguage: (to: string | null, language: Language) => void
  /** Asks a frozen window to go where the others are, and to follow again. */
  readonly askToFollow: (to: string) => void
  /** Asks the stages of this browser to load the talk anew. */
  readonly askToReload: () => void
  /** What the one who leads says from another device: it counts whatever was told in this browser. */
  readonly follow: (words: Said) => void
  /**
   * This browser leads other devices: what this window does is sent to them.
   * @param send null when it leads them no more
   * @param last what they were told last; older than what stands here it is told anew
   */
  readonly leadRoom: (send: ((words: Said) => void) | null, last: TalkSaid | null) => void
}

const UNLIT = { pointer: null, lit: null } as const

export function joinTalk({ id, deck, role, talk, onLanguage, onReload }: Self): TalkWindow {
  let joined: Joined = {
    talk,
    shared: talk,
    frozen: false,
    following: false,
    others: [],
    ...UNLIT,
  }
  let revision = 0
  /** Who told the present revision. */
  let teller = ''
  /** Who pointed last. */
  let pointing = ''
  let wire: Wire | null = null
  let own: Language = 'ar'
  let sendOut: ((words: Said) => void) | null = null
  const listeners = new Set<() => void>()

  const set = (change: Partial<Joined>) => {
    joined = { ...joined, ...change }
    for (const listener of listeners) listener()
  }
  const say = (words: Message) => wire?.send(words)
  const common = { from: id, deck }
  const standing = (): TalkSaid => ({ ...common, kind: 'talk', revision, talk: joined.shared })
  const tell = () => say(standing())
  const introduce = () =>
    say({ ...common, kind: 'here', role, language: own, frozen: joined.frozen && !joined.following })

  const without = (from: string) => joined.others.filter((other) => other.id !== from)
  /** Each keeps its place in the list, whatever changes about it. */
  const withOther = (heard: OtherWindow) =>
    joined.others.some(({ id: known }) => known === heard.id)
      ? joined.others.map((other) => (other.id === heard.id ? heard : other))
      : [...joined.others, heard]
  const hear = (words: Message) => {
    switch (words.kind) {
      case 'hello':
        introduce()
        // What a window shows that nobody has moved yet counts for one that comes later.
        if (revision === 0) {
          revision = 1
          teller = id
        }
        tell()
        if (pointing === id && !joined.frozen && !joined.following) say(whereTo())
        break
      case 'talk':
        if (joined.following) break
        if (words.revision < revision || (words.revision === revision && words.from <= teller)) break
        take(words)
        break
      case 'here':
        set({
          others: withOther({
            id: words.from,
            role: words.role,
            language: words.language,
            frozen: words.frozen,
          }),
        })
        break
      case 'gone':
        set({
          others: without(words.from),
          ...(words.from === pointing ? UNLIT : {}),
        })
        break
      case 'pointer':
        if (joined.frozen) break
        pointing = words.from
        set({ pointer: words.at, lit: words.lit })
        break
      case 'reload':
        if (role === 'stage') onReload()
        break
      case 'release':
        if (words.to === id && joined.frozen) release('return')
        break
      case 'language':
        if (words.to === id || (words.to === null && role === 'stage')) onLanguage(words.language)
        break
    }
  }
  const lead = (next: Talk) => {
    revision += 1
    teller = id
    set({ talk: next, shared: next })
    tell()
    sendOut?.(standing())
  }
  const whereTo = () => ({ ...common, kind: 'pointer', at: joined.pointer, lit: joined.lit }) as const
  const point = (change: Partial<Pick<Joined, 'pointer' | 'lit'>>) => {
    pointing = id
    set(change)
    if (joined.frozen || joined.following) return
    say(whereTo())
    sendOut?.(whereTo())
  }
  const take = (words: TalkSaid) => {
    revision = words.revision
    teller = words.from
    set({ shared: words.talk, ...(joined.frozen ? {} : { talk: words.talk }) })
  }
  const release = (how: 'lead' | 'return') => {
    set({ frozen: false, ...UNLIT })
    introduce()
    if (how === 'lead' && !joined.following) lead(joined.talk)
    else set({ talk: joined.shared })
  }
  return {
    get: () => joined,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    connect(newWire, language) {
      wire = newWire
      own = language
      wire?.listen((words) => {
        const read = v.safeParse(message, words)
        if (read.success && read.output.deck === deck && read.output.from !== id) hear(read.output)
      })
      introduce()
      say({ ...common, kind: 'hello' })
      return () => {
        if ((joined.pointer || joined.lit) && pointing === id)
          sendOut?.({ ...common, kind: 'pointer', at: null, lit: null })
        say({ ...common, kind: 'gone' })
        newWire?.close()
        if (wire === newWire) wire = null
      }
    },
    speaks(language) {
      if (language === own) return
      own = language
      introduce()
    },
    change(change) {
      const next = { ...joined.talk, ...change }
      if (joined.following || joined.frozen) set({ talk: next, frozen: true })
      else lead(next)
    },
    recall(kept) {
      if (revision > 0) return
      const next = { ...joined.talk, ...kept }
      set({ talk: next, shared: next })
    },
    point: (at) => point({ pointer: at }),
    light: (at) => point({ lit: at }),
    freeze() {
      set({ frozen: true, ...UNLIT })
      introduce()
    },
    release,
    askLanguage: (to, language) => say({ ...common, kind: 'language', to, language }),
    askToFollow: (to) => say({ ...common, kind: 'release', to }),
    askToReload: () => say({ ...common, kind: 'reload' }),
    follow(words) {
      if (words.deck !== deck) return
      if (words.kind === 'talk') {
        set({ following: true })
        take(words)
      } else if (!joined.frozen) {
        pointing = words.from
        set({ pointer: words.at, lit: words.lit })
      }
    },
    leadRoom(send, last) {
      sendOut = send
      if (!send) return
      set({ following: false })
      if (last && last.deck === deck && last.revision > revision) take(last)
      else if (last === null || (last.deck === deck && last.revision < revision)) {
        revision = Math.max(1, revision)
        send(standing())
      }
    },
  }
}
