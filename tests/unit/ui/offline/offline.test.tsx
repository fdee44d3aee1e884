/** Masar without a network, as its windows know it: stored, removed, stored again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeRegistration, FakeWorker } from './fake-worker.ts'

const OWN = new URL('/', document.baseURI).href
const NAME = `workbox-precache-v2-${OWN}`

let registration: FakeRegistration
let registrations: unknown[]
let names: Set<string>
const register = vi.fn(async () => registration)

/** The windows' common channel: who sends does not hear. */
const channels = new Set<Channel>()
class Channel {
  onmessage: ((event: { data: unknown }) => void) | null = null
  constructor() {
    channels.add(this)
  }
  postMessage(data: unknown): void {
    for (const other of channels) if (other !== this) other.onmessage?.({ data })
  }
}
const say = (data: unknown) => new Channel().postMessage(data)

/** One more window. */
async function opened() {
  vi.resetModules()
  const offline = await import('../../../../src/ui/offline/offline.ts')
  await offline.startOffline()
  return { ...offline, ...(await import('../../../../src/ui/offline/offline-now.ts')) }
}
type Window = Awaited<ReturnType<typeof opened>>

const phaseOf = ({ offlineNow }: Window) => offlineNow().phase
const until = (window: Window, phase: string) => vi.waitFor(() => expect(phaseOf(window)).toBe(phase))

beforeEach(() => {
  registration = new FakeRegistration()
  registrations = [registration]
  names = new Set([NAME])
  register.mockClear()
  channels.clear()
  localStorage.clear()
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('BroadcastChannel', Channel)
  vi.stubGlobal('caches', {
    keys: async () => [...names],
    delete: async (name: string) => names.delete(name),
  })
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { register, getRegistrations: async () => registrations },
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'serviceWorker')
  Reflect.deleteProperty(navigator, 'connection')
})

it('is left alone in a window that a sandboxed frame opened, where to ask for it is an error', async () => {
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    get: () => {
      throw new DOMException('the context is sandboxed', 'SecurityError')
    },
  })
  expect(phaseOf(await opened())).toBe('unable')
})

describe('what is stored', () => {
  it('is said to be once the worker in place says that every file is there', async () => {
    registration.active = new FakeWorker('activated')
    registration.active.answers = ['filling', 'filling', 'whole']
    const window = await opened()
    expect(phaseOf(window)).toBe('storing')
    expect(document.documentElement.dataset.offline).toBeUndefined()
    await until(window, 'ready')
    expect(document.documentElement.dataset.offline).toBe('ready')
    expect(registration.active.told).toEqual(['store', 'store', 'store'])
  })

  it('is not believed of a worker that answers something else', async () => {
    for (const answer of ['ready', { whole: true }, ['whole'], null, 1]) {
      registration.active = new FakeWorker('activated')
      registration.active.answers = [answer]
      await until(await opened(), 'failed')
    }
  })

  it('is tried again only when a person asks, where there is no room', async () => {
    registration.active = new FakeWorker('activated')
    registration.active.answers = ['full', 'whole']
    await until(await opened(), 'full')
    register.mockClear()
    const next = await opened()
    expect(phaseOf(next)).toBe('full')
    expect(register).not.toHaveBeenCalled()
    next.storeOffline()
    await until(next, 'ready')
  })

  it('is not begun by itself where the browser is to save data, and said to be where it is there', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } })
    expect(phaseOf(await opened())).not.toBe('off')
    registrations = []
    register.mockClear()
    const window = await opened()
    expect(phaseOf(window)).toBe('off')
    expect(register).not.toHaveBeenCalled()
    window.storeOffline()
    await until(window, 'ready')
    expect(phaseOf(await opened())).not.toBe('off')
  })
})

describe('what is removed', () => {
  it('is its own copy and worker, and no other site’s on the same host', async () => {
    const unregistered: string[] = []
    const scopes = [OWN, `${OWN}neighbour/`, `${OWN}neighbour/masar/`]
    registrations = scopes.map((scope) => ({ scope, unregister: async () => unregistered.push(scope) }))
    names = new Set(scopes.map((scope) => `workbox-precache-v2-${scope}`).concat('pictures of a neighbour'))
    const window = await opened()
    await window.removeOffline()
    expect(unregistered).toEqual([OWN])
    expect([...names]).toEqual([
      `workbox-precache-v2-${OWN}neighbour/`,
      `workbox-precache-v2-${OWN}neighbour/masar/`,
      'pictures of a neighbour',
    ])
    expect(localStorage.getItem('masar.offline')).toBe('off')
    expect(phaseOf(window)).toBe('off')
  })

  it('goes at once where a worker is still storing, which leaves off first; what it stores all the same goes with it', async () => {
    const window = await opened()
    const storing = new FakeWorker('installing')
    registration.installing = storing
    let go = () => {}
    const gone = new Promise<boolean>((done) => {
      go = () => done(true)
    })
    registration.unregister = () => gone
    void window.removeOffline()
    expect(phaseOf(window)).toBe('off')
    await vi.waitFor(() => expect([...names]).toEqual([]))
    expect(storing.told).toEqual(['stop'])
    names.add(NAME)
    go()
    await vi.waitFor(() => expect([...names]).toEqual([]))
  })

  it('is stored anew when a person asks at once, though the worker is given back as it is, in place and without a file', async () => {
    const window = await opened()
    await until(window, 'ready')
    await window.removeOffline()
    const { active } = registration
    if (active) active.answers = ['filling', 'filling', 'whole']
    window.storeOffline()
    expect(phaseOf(window)).toBe('storing')
    const seen = new Set<string>()
    window.watchOffline(() => seen.add(phaseOf(window)))
    await until(window, 'ready')
    expect([...seen]).toEqual(['storing', 'ready'])
    expect(active?.told.filter((word) => word === 'store')).toHaveLength(4)
  })

  it('that the worker before is gone is no failure of what is stored anew', async () => {
    const first = new FakeWorker('installing')
    registration.active = null
    registration.installing = first
    const window = await opened()
    await window.removeOffline()
    registration = new FakeRegistration()
    registration.active = null
    registration.installing = new FakeWorker('installing')
    window.storeOffline()
    first.become('redundant')
    await vi.waitFor(() => expect(register).toHaveBeenCalledTimes(2))
    expect(phaseOf(window)).toBe('storing')
    registration.installing.become('activated')
    await until(window, 'ready')
  })

  it('is gone before anything is stored again', async () => {
    const window = await opened()
    let go = () => {}
    registration.unregister = () =>
      new Promise((done) => {
        go = () => done(true)
      })
    register.mockClear()
    void window.removeOffline()
    window.storeOffline()
    await vi.waitFor(() => expect([...names]).toEqual([]))
    expect(register).not.toHaveBeenCalled()
    go()
    await vi.waitFor(() => expect(register).toHaveBeenCalledOnce())
  })
})

describe('other windows', () => {
  it('learn that it is removed, and that it is stored again', async () => {
    const one = await opened()
    const other = await opened()
    for (const window of [one, other]) await until(window, 'ready')
    await one.removeOffline()
    expect(phaseOf(other)).toBe('off')
    one.storeOffline()
    for (const window of [one, other]) await until(window, 'ready')
  })

  it('learn from a worker that was being installed that there is no room', async () => {
    const first = new FakeWorker('installing')
    registration.active = null
    registration.installing = first
    const window = await opened()
    first.become('redundant')
    expect(phaseOf(window)).toBe('failed')
    say('noRoom')
    expect(phaseOf(window)).toBe('full')
  })

  it('believe no word but these', async () => {
    const window = await opened()
    await until(window, 'ready')
    register.mockClear()
    for (const said of [
      '',
      'off',
      'full',
      'failed',
      null,
      {},
      ['unwanted'],
      { type: 'unwanted' },
      'constructor',
      'wanted',
    ])
      say(said)
    expect(phaseOf(window)).toBe('ready')
    expect(register).not.toHaveBeenCalled()
  })
})
