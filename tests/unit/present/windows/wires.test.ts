import { describe, expect, it } from 'vitest'
import type { Message } from '../../../../src/present/windows/messages.ts'
import { allWires, type Neighbour, neighbourWire } from '../../../../src/present/windows/wires.ts'

const hello = (from: string): Message => ({ kind: 'hello', from, deck: 'who-spoke' })
const pointer = (from: string): Message => ({ kind: 'pointer', from, deck: 'who-spoke', at: null, lit: null })

type Listener = (event: MessageEvent<unknown>) => void

/** A window of a browser, as much of it as a wire asks for. */
class FakeWindow {
  readonly listeners = new Set<Listener>()
  work: (() => void) | null = null
  constructor(readonly opener: FakeWindow | null) {}
  readonly views = new Map<FakeWindow, Neighbour>()
  seen(other: FakeWindow): Neighbour {
    return {
      opener: other.opener,
      postMessage: (data: unknown) => other.deliver(structuredClone(data), this),
    }
  }
  deliver(data: unknown, source: FakeWindow | null): void {
    const event = { data, source: source && this.viewOf(source) } as unknown as MessageEvent<unknown>
    for (const listener of [...this.listeners]) listener(event)
  }
  /** The same object for the same window, as in a browser. */
  viewOf(other: FakeWindow): Neighbour {
    const known = this.views.get(other)
    if (known) return known
    const view = { ...this.seen(other), opener: other.opener === this ? this.asOwn : null }
    this.views.set(other, view)
    return view
  }
  readonly asOwn = {
    get opener() {
      return null as Neighbour | null
    },
    addEventListener: (_: 'message', listener: Listener) => void this.listeners.add(listener),
    removeEventListener: (_: 'message', listener: Listener) => void this.listeners.delete(listener),
    setInterval: (work: () => void) => {
      this.work = work
      return 1
    },
    clearInterval: () => {
      this.work = null
    },
  }
  own() {
    const { opener } = this
    const view = opener && this.viewOf(opener)
    Object.defineProperty(this.asOwn, 'opener', { get: () => view, configurable: true })
    return this.asOwn
  }
}

function open(opener: FakeWindow | null) {
  const window = new FakeWindow(opener)
  const wire = neighbourWire(window.own())
  const heard: unknown[] = []
  wire.listen((words) => heard.push(words))
  return { window, wire, heard }
}

describe('windows that have opened one another', () => {
  it('hear each other, and through the one that opened them those that it opened', () => {
    const speaker = open(null)
    const one = open(speaker.window)
    const other = open(speaker.window)
    one.wire.send(hello('one'))
    other.wire.send(hello('other'))
    expect(speaker.heard).toEqual([hello('one'), hello('other')])
    expect(one.heard).toEqual([hello('other')])
    one.wire.send(pointer('one'))
    expect(other.heard).toEqual([pointer('one')])
    speaker.wire.send(pointer('speaker'))
    expect(one.heard.at(-1)).toEqual(pointer('speaker'))
  })

  it('find the one that opened them again when it was loaded anew', () => {
    const speaker = open(null)
    const stage = open(speaker.window)
    stage.wire.send(hello('stage'))
    speaker.wire.close()
    const again = neighbourWire(speaker.window.own())
    const heard: unknown[] = []
    again.listen((words) => heard.push(words))
    again.send(hello('speaker'))
    expect(stage.heard).toEqual([])
    stage.window.work?.()
    // It is greeted with what was said before it was known.
    expect(stage.heard).toEqual([hello('speaker')])
  })

  it('listen to no other window, and to nothing that is not well-formed', () => {
    const speaker = open(null)
    const stage = open(speaker.window)
    stage.wire.send(hello('stage'))
    const stranger = new FakeWindow(null)
    speaker.window.deliver({ masar: 'talk', passed: 0, words: hello('stranger') }, stranger)
    speaker.window.deliver({ masar: 'talk', passed: 0, words: { kind: 'run' } }, stage.window)
    speaker.window.deliver({ masar: 'talk', passed: 99, words: hello('stage') }, stage.window)
    speaker.window.deliver('hello', null)
    expect(speaker.heard).toEqual([hello('stage')])
  })
})

it('several wires are one', () => {
  const sent: string[] = []
  const wire = (name: string) => ({
    send: ({ from }: Message) => void sent.push(`${name} ${from}`),
    listen: () => undefined,
    close: () => void sent.push(`${name} closed`),
  })
  const all = allWires([wire('a'), null, wire('b')])
  all.send(hello('x'))
  all.close()
  expect(sent).toEqual(['a x', 'b x', 'a closed', 'b closed'])
})
