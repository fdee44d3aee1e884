import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Heard, Held, Said } from '../../../../src/present/following/protocol.ts'
import { type Elsewhere, openRoomLink } from '../../../../src/present/following/room-link.ts'
import { createSender } from '../../../../src/present/following/sender.ts'
import { joinTalk } from '../../../../src/present/windows/join.ts'

const NEW = { step: 1, build: 0, blank: null, begun: null, tallies: {}, live: null }

/** A server that tells everybody at once what whoever has the key says. */
function room() {
  let holder: string | null = null
  let talk: Said | null = null
  const ears = new Set<{ hear: (words: Heard) => void; onConnected: (is: boolean) => void }>()
  const state = (): Heard => ({ kind: 'room', holder, followers: ears.size })
  const tell = (words: Heard) => {
    for (const one of ears) one.hear(words)
  }
  return {
    hand(to: string | null) {
      holder = to
      tell(state())
    },
    /** The network is gone and back again. */
    cut() {
      for (const one of ears) one.onConnected(false)
      for (const one of ears) {
        one.onConnected(true)
        if (talk) one.hear(talk)
        one.hear(state())
      }
    },
    shown: () => (talk?.kind === 'talk' ? `${talk.deck} ${talk.talk.step}` : null),
    open(id: string, { deck = 'who-spoke', key = null as Held | null, step = 1 } = {}) {
      const moved: Elsewhere[] = []
      const own = joinTalk({
        id,
        deck,
        role: 'stage',
        talk: { ...NEW, step },
        onLanguage: () => undefined,
        onReload: () => undefined,
      })
      const link = openRoomLink({
        own,
        deck,
        readKey: () => key,
        watchKey: () => () => undefined,
        say: async (words) => {
          if (key === null || key.holder !== holder) return 'lost'
          if (words.kind === 'talk') talk = words
          tell(words)
          return 'sent'
        },
        listen(_, own) {
          ears.add(own)
          own.onConnected(true)
          if (talk) own.hear(talk)
          own.hear(state())
          return () => ears.delete(own)
        },
        onMoved: (to) => moved.push(to),
      })
      return { own, link, moved, step: () => own.get().talk.step }
    },
  }
}

const key = (holder: string): Held => ({ proof: `proof of ${holder}`, holder })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const soon = () => vi.advanceTimersByTimeAsync(0)

describe('a window in a room', () => {
  it('leads where this browser has the key, and follows where it has not', async () => {
    const { hand, open } = room()
    hand('a')
    const speaker = open('1', { key: key('a') })
    const follower = open('2')
    expect([speaker, follower].map(({ link }) => link.get().leads)).toEqual([true, false])
    speaker.own.change({ step: 4 })
    await soon()
    expect(follower.step()).toBe(4)
    speaker.own.point({ along: 0.2, down: 0.3 })
    await soon()
    expect(follower.own.get().pointer).toEqual({ along: 0.2, down: 0.3 })
  })

  it('that comes late is where the others are', async () => {
    const { hand, open } = room()
    hand('a')
    open('1', { key: key('a') }).own.change({ step: 4, build: 2 })
    await soon()
    expect(open('2').own.get().talk).toMatchObject({ step: 4, build: 2 })
  })

  it('that follows looks around by itself and returns, and moves nobody', async () => {
    const { hand, open, shown } = room()
    hand('a')
    const speaker = open('1', { key: key('a') })
    const follower = open('2')
    await soon()
    follower.own.change({ step: 7 })
    await soon()
    expect([follower.step(), speaker.step(), shown()]).toEqual([7, 1, 'who-spoke 1'])
    expect(follower.own.get().frozen).toBe(true)
    speaker.own.change({ step: 3 })
    await soon()
    expect(follower.step()).toBe(7)
    follower.own.release('lead')
    expect(follower.step()).toBe(3)
    expect(shown()).toBe('who-spoke 3')
  })

  it('loses the lead with the key, and whoever has it goes on from there', async () => {
    const { hand, open, shown } = room()
    hand('a')
    const before = open('1', { key: key('a') })
    const after = open('2', { key: key('b') })
    before.own.change({ step: 5 })
    await soon()
    hand('b')
    expect([before, after].map(({ link }) => link.get().leads)).toEqual([false, true])
    after.own.change({ step: 6 })
    await soon()
    expect(before.step()).toBe(6)
    before.own.change({ step: 2 })
    await soon()
    expect([after.step(), shown()]).toEqual([6, 'who-spoke 6'])
  })

  it('that leads comes back from a lost network with what has happened meanwhile', async () => {
    const { hand, open, cut } = room()
    hand('a')
    const speaker = open('1', { key: key('a') })
    const follower = open('2')
    await soon()
    speaker.own.change({ step: 8 })
    cut()
    await soon()
    expect([speaker.step(), follower.step()]).toEqual([8, 8])
  })

  it('that leads and is loaded anew goes on where the room is', async () => {
    const { hand, open } = room()
    hand('a')
    const speaker = open('1', { key: key('a') })
    speaker.own.change({ step: 8 })
    await soon()
    speaker.link.leave()
    const again = open('3', { key: key('a') })
    await soon()
    expect(again.step()).toBe(8)
    again.own.change({ step: 9 })
    await soon()
    expect(open('4').step()).toBe(9)
  })

  it('goes along to another deck while it follows, and is told of it otherwise', async () => {
    const { hand, open, shown } = room()
    hand('a')
    const speaker = open('1', { key: key('a') })
    const follower = open('2')
    const looking = open('3')
    await soon()
    looking.own.change({ step: 2 })
    const other = open('4', { key: key('a'), deck: 'twenty-years', step: 5 })
    await soon()
    // To open another deck moves nobody yet.
    expect(shown()).toBe('who-spoke 1')
    expect(other.link.get().elsewhere).toEqual({ deck: 'who-spoke', step: 1, build: 0 })
    other.own.change({})
    await soon()
    expect(shown()).toBe('twenty-years 5')
    const elsewhere = { deck: 'twenty-years', step: 5, build: 0 }
    expect([follower.moved, looking.moved, speaker.moved]).toEqual([[elsewhere], [], []])
    expect([follower, looking, speaker].map(({ link }) => link.get().elsewhere)).toEqual([
      elsewhere,
      elsewhere,
      elsewhere,
    ])
    expect(other.link.get().elsewhere).toBeNull()
  })

  it('is by itself while nobody has the key', async () => {
    const { open } = room()
    const early = open('1')
    early.own.change({ step: 3 })
    expect(early.own.get()).toMatchObject({ following: false, frozen: false })
    expect(early.step()).toBe(3)
  })
})

describe('what is sent', () => {
  const talk = (step: number): Said => ({
    kind: 'talk',
    from: 'a',
    deck: 'who-spoke',
    revision: step,
    talk: { ...NEW, step },
  })

  it('goes one after the other; of what waits only the latest, the step before the light', async () => {
    const sent: string[] = []
    const send = createSender(async (words) => {
      sent.push(words.kind === 'talk' ? String(words.talk.step) : 'light')
      await new Promise((done) => setTimeout(done, 10))
      return 'sent'
    })
    send(talk(1))
    send({ kind: 'pointer', from: 'a', deck: 'who-spoke', at: null, lit: null })
    send(talk(2))
    send(talk(3))
    await vi.advanceTimersByTimeAsync(100)
    expect(sent).toEqual(['1', '3', 'light'])
  })

  it('is tried again after a while, unless something newer has come, and given up without the key', async () => {
    const tried: number[] = []
    const outcomes = ['later', 'sent', 'later', 'lost'] as const
    const send = createSender(async (words) => {
      tried.push(words.kind === 'talk' ? words.talk.step : 0)
      return outcomes[tried.length - 1] ?? 'sent'
    })
    send(talk(1))
    await vi.advanceTimersByTimeAsync(1000)
    send(talk(2))
    await vi.advanceTimersByTimeAsync(100)
    // At once: there is more to send.
    send(talk(3))
    await vi.advanceTimersByTimeAsync(0)
    expect(tried).toEqual([1, 1, 2, 3])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(tried).toHaveLength(4)
  })

  it('is tried ever more seldom while the network is gone', async () => {
    const tried: number[] = []
    const send = createSender(async () => {
      tried.push(Date.now())
      return 'later'
    })
    send(talk(1))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(tried.length).toBeLessThan(18)
  })
})
