import { afterEach, expect, it, vi } from 'vitest'
import { holdTalk, isTalkOpen } from '../../../../src/ui/offline/talk-lock.ts'

afterEach(() => vi.unstubAllGlobals())

/** The locks of a browser, in as much as is asked of them. */
function withLocks(): void {
  const held = new Map<symbol, string>()
  const locks = {
    async request(name: string, _: unknown, work: () => Promise<void>) {
      const own = Symbol(name)
      held.set(own, name)
      await work()
      held.delete(own)
    },
    query: async () => ({ held: Array.from(held.values(), (name) => ({ name })) }),
  }
  vi.stubGlobal('navigator', { locks })
}

it('a talk is open as long as one of its windows is', async () => {
  withLocks()
  expect(await isTalkOpen()).toBe(false)
  const stage = holdTalk()
  const speaker = holdTalk()
  stage()
  await Promise.resolve()
  expect(await isTalkOpen()).toBe(true)
  speaker()
  await new Promise((done) => setTimeout(done))
  expect(await isTalkOpen()).toBe(false)
})

it('without locks nothing is held, and no talk known', async () => {
  vi.stubGlobal('navigator', {})
  holdTalk()()
  expect(await isTalkOpen()).toBe(false)
})
