import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/i18n/language.ts'
import { joinTalk, type TalkWindow, type Wire } from '../../../../src/present/windows/join.ts'
import type { Message, Role } from '../../../../src/present/windows/messages.ts'

/** Windows of one browser: what one says all others hear at once. */
function browser() {
  const wires = new Set<(words: unknown) => void>()
  const wire = (): Wire => {
    let own: ((words: unknown) => void) | null = null
    return {
      send(message: Message) {
        for (const hear of [...wires]) if (hear !== own) hear(structuredClone(message))
      },
      listen(hear) {
        own = hear
        wires.add(hear)
      },
      close() {
        if (own) wires.delete(own)
      },
    }
  }
  const shout = (words: unknown) => {
    for (const hear of [...wires]) hear(words)
  }
  return { wire, shout }
}

const NEW = { step: 1, build: 0, blank: null, begun: null, tallies: {}, live: null }

interface Opened {
  readonly own: TalkWindow
  readonly close: () => void
  readonly asked: Language[]
  /** How often it was asked to load the talk anew. */
  readonly reloads: () => number
}

function open(
  wire: Wire | null,
  id: string,
  { role = 'stage' as Role, language = 'ar' as Language, deck = 'who-spoke', step = 1 } = {},
): Opened {
  const asked: Language[] = []
  let reloads = 0
  const own = joinTalk({
    id,
    deck,
    role,
    talk: { ...NEW, step },
    onLanguage: (to) => asked.push(to),
    onReload: () => {
      reloads += 1
    },
  })
  return { own, close: own.connect(wire, language), asked, reloads: () => reloads }
}

const stepOf = ({ own }: Opened) => own.get().talk.step

describe('the windows of a talk', () => {
  it('follow each other, whichever of them leads', () => {
    const { wire } = browser()
    const stage = open(wire(), 'a')
    const speaker = open(wire(), 'b', { role: 'speaker' })
    speaker.own.change({ step: 2, begun: 1000 })
    expect(stage.own.get().talk).toMatchObject({ step: 2, begun: 1000 })
    stage.own.change({ step: 3 })
    expect(speaker.own.get().talk).toMatchObject({ step: 3, begun: 1000 })
  })

  it('one that opens late or is loaded anew catches up, timer and hands included, and moves nobody', () => {
    const { wire } = browser()
    const stage = open(wire(), 'b')
    stage.own.change({ step: 5, build: 1, begun: 1000, tallies: { who: { civil: 4 } } })
    const late = open(wire(), 'a', { role: 'speaker', step: 2 })
    late.own.recall({ begun: 9 })
    expect(late.own.get().talk).toEqual({
      ...NEW,
      step: 5,
      build: 1,
      begun: 1000,
      tallies: { who: { civil: 4 } },
    })
    expect(stepOf(stage)).toBe(5)
  })

  it('one that was opened first is followed even if nobody has moved it yet', () => {
    const { wire } = browser()
    open(wire(), 'a', { step: 4 })
    expect(stepOf(open(wire(), 'b'))).toBe(4)
    expect(stepOf(open(wire(), '0'))).toBe(4)
  })

  it('of two that move at once come to the same', () => {
    const { wire } = browser()
    const [one, other] = [open(wire(), 'a'), open(wire(), 'b')]
    const cut = joinTalk({
      id: 'c',
      deck: 'who-spoke',
      role: 'stage',
      talk: NEW,
      onLanguage: () => undefined,
      onReload: () => undefined,
    })
    one.own.change({ step: 2 })
    other.own.change({ step: 3 })
    cut.change({ step: 9 })
    cut.connect(wire(), 'ar')
    expect([one, other].map(stepOf)).toEqual([3, 3])
    expect(cut.get().talk.step).toBe(3)
  })

  it('know of each other with role and language, until one closes', () => {
    const { wire } = browser()
    const speaker = open(wire(), 's', { role: 'speaker', language: 'en' })
    const stage = open(wire(), 'a')
    expect(speaker.own.get().others).toEqual([{ id: 'a', role: 'stage', language: 'ar', frozen: false }])
    expect(stage.own.get().others).toEqual([{ id: 's', role: 'speaker', language: 'en', frozen: false }])
    stage.own.speaks('en')
    expect(speaker.own.get().others[0]?.language).toBe('en')
    stage.close()
    expect(speaker.own.get().others).toEqual([])
  })

  it('of two stages one can be asked for a language, or both; the speaker keeps its own', () => {
    const { wire } = browser()
    const speaker = open(wire(), 's', { role: 'speaker' })
    const second = open(wire(), 't', { role: 'speaker' })
    const [one, other] = [open(wire(), 'a'), open(wire(), 'b')]
    speaker.own.askLanguage('b', 'en')
    speaker.own.askLanguage(null, 'ar')
    expect([one.asked, other.asked, second.asked]).toEqual([['ar'], ['en', 'ar'], []])
  })

  it('do not follow one that is frozen, until it leads again or returns', () => {
    const { wire } = browser()
    const stage = open(wire(), 'a')
    const speaker = open(wire(), 'b', { role: 'speaker' })
    speaker.own.freeze()
    speaker.own.change({ step: 7 })
    expect([stage, speaker].map(stepOf)).toEqual([1, 7])
    stage.own.change({ step: 2 })
    expect(stepOf(speaker)).toBe(7)
    speaker.own.release('return')
    expect(stepOf(speaker)).toBe(2)
    speaker.own.freeze()
    speaker.own.change({ step: 8 })
    speaker.own.release('lead')
    expect([stage, speaker].map(stepOf)).toEqual([8, 8])
  })

  it('say that they are frozen, also to one that comes later, and follow again when they are asked to', () => {
    const { wire } = browser()
    const stage = open(wire(), 'a')
    const speaker = open(wire(), 'b', { role: 'speaker' })
    const frozenOf = ({ own }: Opened) => own.get().others.map(({ frozen }) => frozen)
    expect(frozenOf(speaker)).toEqual([false])
    stage.own.freeze()
    expect(frozenOf(speaker)).toEqual([true])
    expect(frozenOf(open(wire(), 'c', { role: 'speaker' }))).toEqual([true, false])
    speaker.own.change({ step: 4 })
    expect(stepOf(stage)).toBe(1)
    speaker.own.askToFollow('a')
    expect(frozenOf(speaker)).toEqual([false, false])
    expect(stepOf(stage)).toBe(4)
    speaker.own.askToFollow('a')
    expect(stage.own.get().frozen).toBe(false)
  })

  it('load the talk anew when the speaker asks: the stages, and no other speaker’s window', () => {
    const { wire } = browser()
    const speaker = open(wire(), 's', { role: 'speaker' })
    const windows = [open(wire(), 'a'), open(wire(), 'b'), open(wire(), 't', { role: 'speaker' })]
    speaker.own.askToReload()
    expect([speaker, ...windows].map(({ reloads }) => reloads())).toEqual([0, 1, 1, 0])
  })

  it('leave another deck’s talk alone, and whatever is no word of ours', () => {
    const { wire, shout } = browser()
    const stage = open(wire(), 'a')
    open(wire(), 'b', { deck: 'twenty-years' }).own.change({ step: 4 })
    for (const words of [
      null,
      'hello',
      { kind: 'talk', from: 'x', deck: 'who-spoke', revision: 9, talk: { step: '<script>' } },
      { kind: 'here', from: 'x', deck: 'who-spoke', role: 'king', language: 'ar' },
    ])
      shout(words)
    expect(stepOf(stage)).toBe(1)
    expect(stage.own.get().others).toEqual([])
  })

  it('work alone in a browser that lets windows say nothing', () => {
    const alone = open(null, 'a')
    alone.own.change({ step: 2 })
    expect(stepOf(alone)).toBe(2)
  })

  it('point to the same place of the stage, until the one that points takes the light away or leaves', () => {
    const { wire } = browser()
    const stage = open(wire(), 'a')
    const speaker = open(wire(), 'b', { role: 'speaker' })
    speaker.own.point({ along: 0.2, down: 0.7 })
    expect(stage.own.get().pointer).toEqual({ along: 0.2, down: 0.7 })
    speaker.own.point(null)
    expect(stage.own.get().pointer).toBeNull()
    speaker.own.point({ along: 0.4, down: 0.7 })
    speaker.close()
    expect(stage.own.get().pointer).toBeNull()
  })

  it('that are frozen neither point nor show where others do', () => {
    const { wire } = browser()
    const stage = open(wire(), 'a')
    const speaker = open(wire(), 'b', { role: 'speaker' })
    speaker.own.freeze()
    speaker.own.point({ along: 0.2, down: 0.7 })
    expect(speaker.own.get().pointer).toEqual({ along: 0.2, down: 0.7 })
    expect(stage.own.get().pointer).toBeNull()
    stage.own.point({ along: 0.9, down: 0.1 })
    expect(speaker.own.get().pointer).toEqual({ along: 0.2, down: 0.7 })
    speaker.own.release('return')
    expect(speaker.own.get().pointer).toBeNull()
  })

  it('light up what one points at in a drawing, also one that comes later, until it points at nothing or is closed', () => {
    const { wire, shout } = browser()
    const stage = open(wire(), 'a')
    const speaker = open(wire(), 'b', { role: 'speaker' })
    speaker.own.light('event/ga-res-65-141')
    speaker.own.point({ along: 0.2, down: 0.7 })
    for (const window of [stage, open(wire(), 'c')])
      expect(window.own.get()).toMatchObject({
        lit: 'event/ga-res-65-141',
        pointer: { along: 0.2, down: 0.7 },
      })
    speaker.own.light(null)
    expect(stage.own.get()).toMatchObject({ lit: null, pointer: { along: 0.2, down: 0.7 } })
    speaker.own.light('event/ga-res-65-141')
    speaker.close()
    expect(stage.own.get()).toMatchObject({ lit: null, pointer: null })
    // A window of an older edition knows of no light, another says what is no locator.
    shout({ from: 'd', deck: 'who-spoke', kind: 'pointer', at: null, lit: '<b>' })
    shout({ from: 'd', deck: 'who-spoke', kind: 'pointer', at: { along: 0, down: 0 } })
    expect(stage.own.get()).toMatchObject({ lit: null, pointer: { along: 0, down: 0 } })
  })

  it('believe no place outside the stage', () => {
    const { wire, shout } = browser()
    const stage = open(wire(), 'a')
    for (const at of [{ along: 2, down: 0 }, { along: Number.NaN, down: 0 }, 'x', { along: 0.5 }])
      shout({ from: 'b', deck: 'who-spoke', kind: 'pointer', at })
    expect(stage.own.get().pointer).toBeNull()
  })

  it('in a room: what one that leads does goes out, and its light goes out with it', () => {
    const { wire } = browser()
    const speaker = open(wire(), 'b', { role: 'speaker' })
    const stage = open(wire(), 'a')
    const sent: string[] = []
    const send = (words: Message) =>
      sent.push(words.kind === 'talk' ? `step ${words.talk.step}` : JSON.stringify(Reflect.get(words, 'at')))
    speaker.own.leadRoom(send, null)
    speaker.own.change({ step: 2 })
    // Another window of the same browser, which has not found the room yet: it is heard, and says nothing itself.
    stage.own.change({ step: 3 })
    speaker.own.point({ along: 0, down: 0 })
    speaker.close()
    expect(sent).toEqual(['step 1', 'step 2', '{"along":0,"down":0}', 'null'])
  })

  it('in a room: one that follows is moved by the room alone', () => {
    const { wire } = browser()
    const follower = open(wire(), 'a')
    const beside = open(wire(), 'z')
    follower.own.follow({
      kind: 'talk',
      from: 'far',
      deck: 'who-spoke',
      revision: 1,
      talk: { ...NEW, step: 6 },
    })
    beside.own.change({ step: 2 })
    expect(stepOf(follower)).toBe(6)
    follower.own.point({ along: 0, down: 0 })
    expect(beside.own.get().pointer).toBeNull()
    follower.own.change({ step: 7 })
    expect(stepOf(beside)).toBe(2)
    expect(follower.own.get()).toMatchObject({ frozen: true, following: true })
  })
})
