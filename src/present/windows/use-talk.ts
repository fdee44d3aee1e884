import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import * as v from 'valibot'
import type { Language } from '../../i18n/language.ts'
import { addressOf, inLanguage, urlOf } from '../../place/address.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { isSame, type Position, within } from '../deck/position.ts'
import type { Deck } from '../deck/schema.ts'
import type { RoomFile } from '../following/protocol.ts'
import type { Elsewhere, RoomView } from '../following/room-link.ts'
import { useRoomLink } from '../following/use-room-link.ts'
import { readTallies, storeTallies } from '../tally/stored-tallies.ts'
import { startAgreement } from './agreement.ts'
import { type Joined, joinTalk, type TalkWindow } from './join.ts'
import type { Role } from './messages.ts'
import { useTalkPlace } from './talk-place.ts'

/** When the talk began, for a window that is loaded anew and finds no other. */
const BEGUN = 'masar.talk.begun'

const begun = v.object({ deck: v.string(), begun: v.number() })

function readBegun(deck: string): number | null {
  try {
    const read = v.safeParse(begun, JSON.parse(window.sessionStorage.getItem(BEGUN) ?? 'null'))
    return read.success && read.output.deck === deck ? read.output.begun : null
  } catch {
    return null
  }
}

function keepBegun(deck: string, at: number | null): void {
  try {
    if (at === null) window.sessionStorage.removeItem(BEGUN)
    else window.sessionStorage.setItem(BEGUN, JSON.stringify({ deck, begun: at }))
  } catch {
    // Other windows may still know it.
  }
}

export interface SharedTalk extends Joined {
  readonly own: TalkWindow
  readonly go: (to: Position) => void
  /** Changes the language of this window, and nothing else. */
  readonly switchTo: (language: Language) => void
  /** What the site is served by. */
  readonly site: RoomFile
  /** Other devices; null where the site is served without a room. */
  readonly room: RoomView | null
  /** To where the one who leads is: the same place, or another deck. */
  readonly returnToSpeaker: () => void
}

/** The talk as this window takes part in it. Where it stands is in the address too, from which it is taken up again. */
export function useTalk(deck: Deck, role: Role, asked: Position): SharedTalk {
  const { language } = useLanguage()
  const router = useRouter()
  const { openWire } = useTalkPlace()
  const written = within(deck, asked)
  const switchTo = (to: Language) => {
    const here = router.latestLocation.href
    void router.navigate({ href: inLanguage(here, to), replace: true, resetScroll: false })
  }
  const [own] = useState(() =>
    joinTalk({
      id: Math.random().toString(36).slice(2),
      deck: deck.id,
      role,
      talk: { ...written, blank: null, begun: null, tallies: {}, live: null },
      onLanguage: switchTo,
      onReload: () => window.location.reload(),
    }),
  )
  const [first] = useState(own.get)
  const joined = useSyncExternalStore(own.subscribe, own.get, () => first)
  const { talk } = joined

  const connect = useEffectEvent(() => {
    own.recall({ begun: readBegun(deck.id), tallies: readTallies(deck.id) })
    return own.connect(openWire(), language)
  })
  useEffect(() => {
    const leave = connect()
    // A window that is closed runs no clean-up of its own.
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  useEffect(() => own.speaks(language), [own, language])
  const goElsewhere = ({ deck: other, step, build }: Elsewhere) => {
    const href = urlOf({
      language,
      page: role === 'stage' ? 'present' : 'speaker',
      deck: other,
      step: String(step),
      view: { build: build === 0 ? undefined : String(build) },
    })
    void router.navigate({ href, resetScroll: false })
  }
  const { site, room } = useRoomLink(own, deck, goElsewhere)

  const [agreement] = useState(() => startAgreement(written))
  const agree = useEffectEvent(() => {
    const answer = agreement.meet(within(deck, talk), written)
    if (answer.kind === 'follow') own.change({ ...answer.at, live: null })
    if (answer.kind !== 'write') return
    const { step, build } = answer.at
    const href = urlOf({
      // Not the one that is shown: the other may have been asked for already.
      language: addressOf(router.latestLocation.href)?.language ?? language,
      page: role === 'stage' ? 'present' : 'speaker',
      deck: deck.id,
      step: String(step),
      view: { build: build === 0 ? undefined : String(build) },
    })
    void router.navigate({ href, replace: true, resetScroll: false })
  })
  // The room sees the step first: to go to another address draws all of the page once more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: where either of the two has gone
  useEffect(() => afterPaint(agree), [talk.step, talk.build, written.step, written.build])

  // Of a talk that somebody else gives nothing is kept here.
  const { following } = joined
  useEffect(() => {
    if (!following) keepBegun(deck.id, talk.begun)
  }, [deck.id, talk.begun, following])
  useEffect(() => {
    if (!following && Object.keys(talk.tallies).length > 0) storeTallies(deck.id, talk.tallies)
  }, [deck.id, talk.tallies, following])

  return {
    ...joined,
    talk: { ...talk, ...within(deck, talk) },
    own,
    go(to) {
      const next = within(deck, to)
      if (!isSame(next, talk))
        own.change({ ...next, blank: null, live: null, begun: talk.begun ?? Date.now() })
    },
    switchTo,
    site,
    room,
    returnToSpeaker() {
      if (room?.elsewhere) goElsewhere(room.elsewhere)
      else own.release('return')
    },
  }
}
