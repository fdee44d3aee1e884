import { afterEach, describe, expect, it, vi } from 'vitest'
import { offlineNow, removeOffline, startOffline } from '../../../../src/ui/offline/offline.ts'

describe('Masar without a network', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    Reflect.deleteProperty(navigator, 'serviceWorker')
  })

  it('is left alone in a window that a sandboxed frame opened, where to ask for it is an error', () => {
    vi.stubGlobal('isSecureContext', true)
    Object.defineProperty(navigator, 'serviceWorker', {
      configurable: true,
      get: () => {
        throw new DOMException('the context is sandboxed', 'SecurityError')
      },
    })
    expect(() => startOffline()).not.toThrow()
    expect(offlineNow().phase).toBe('unable')
  })
  it('removes its own copy and worker, and no other site’s on the same host', async () => {
    const at = (path: string) => new URL(path, window.location.href).href
    const unregistered: string[] = []
    const registration = (scope: string) => ({ scope, unregister: async () => unregistered.push(scope) })
    const scopes = [at('/'), at('/neighbour/'), at('/neighbour/masar/')]
    Object.defineProperty(navigator, 'serviceWorker', {
      configurable: true,
      value: { getRegistrations: async () => scopes.map(registration) },
    })
    vi.stubGlobal('isSecureContext', true)
    const names = new Set(
      scopes.map((scope) => `workbox-precache-v2-${scope}`).concat('pictures of a neighbour'),
    )
    vi.stubGlobal('caches', {
      keys: async () => [...names],
      delete: async (name: string) => names.delete(name),
    })
    await removeOffline()
    expect(unregistered).toEqual([at('/')])
    expect([...names]).toEqual([
      `workbox-precache-v2-${at('/neighbour/')}`,
      `workbox-precache-v2-${at('/neighbour/masar/')}`,
      'pictures of a neighbour',
    ])
    expect(localStorage.getItem('masar.offline')).toBe('off')
    expect(offlineNow().phase).toBe('off')
  })

  it('removes at once what a worker has stored that is still storing, and the rest when that goes', async () => {
    const own = new URL('/', window.location.href).href
    let go = () => {}
    const gone = new Promise<boolean>((done) => {
      go = () => done(true)
    })
    Object.defineProperty(navigator, 'serviceWorker', {
      configurable: true,
      value: { getRegistrations: async () => [{ scope: own, unregister: () => gone }] },
    })
    vi.stubGlobal('isSecureContext', true)
    const name = `workbox-precache-v2-${own}`
    const names = new Set([name])
    vi.stubGlobal('caches', {
      keys: async () => [...names],
      delete: async (one: string) => names.delete(one),
    })
    await removeOffline()
    expect([...names]).toEqual([])
    names.add(name)
    go()
    await expect.poll(() => [...names]).toEqual([])
  })
})
