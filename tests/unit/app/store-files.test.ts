/** What the service worker stores, goes on storing, and gives up. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Edition, removeOthers, storeFiles } from '../../../src/app/store-files.ts'

const at = (path: string) => `https://masar.test${path}`
const NAME = 'workbox-precache-v2-https://masar.test/'

const edition = (...keys: readonly string[]): Edition => ({
  cacheName: NAME,
  files: new Map(keys.map((key) => [at(key.replace(/\?.*/, '')), at(key)])),
  sizeAddress: at('/stored.json'),
})

/** The browser's caches, in as much as is asked of them, with room for so many files. */
function browserWith({ room = Number.POSITIVE_INFINITY, stored = [] as readonly string[] }) {
  const files = new Map(stored.map((key) => [at(key), '']))
  const cache = {
    keys: async () => [...files.keys()].map((url) => ({ url })),
    put: async (key: string, answer: Response) => {
      if (files.size >= room) throw new DOMException('no room', 'QuotaExceededError')
      files.set(key, await answer.text())
    },
    delete: async (key: string | { readonly url: string }) =>
      files.delete(typeof key === 'string' ? key : key.url),
  }
  vi.stubGlobal('caches', {
    open: async () => cache,
    delete: async (name: string) => {
      expect(name).toBe(NAME)
      files.clear()
    },
  })
  return { has: () => [...files.keys()].map((url) => url.slice(at('').length)), files }
}

/** The bytes still free. */
const free = (bytes: number) =>
  vi.stubGlobal('navigator', {
    storage: { estimate: async () => ({ quota: 50_000_000, usage: 50_000_000 - bytes }) },
  })

const fetched = vi.fn<(url: string, cache: RequestCache) => Response>()
const never = () => new AbortController().signal

beforeEach(() => {
  fetched.mockReset()
  fetched.mockImplementation((url) =>
    url === at('/stored.json') ? Response.json({ bytes: 40_000_000 }) : new Response(`what is at ${url}`),
  )
  vi.stubGlobal('fetch', async (asked: string | Request) =>
    typeof asked === 'string' ? fetched(asked, 'default') : fetched(asked.url, asked.cache),
  )
  free(50_000_000)
})
afterEach(() => vi.unstubAllGlobals())

describe('the files of an edition', () => {
  it('are stored under their keys: what is named by its content from wherever it is, the rest anew', async () => {
    const { has, files } = browserWith({})
    expect(await storeFiles(edition('/assets/a-1.js', '/ar?v=1'), true, never())).toBe('whole')
    expect(has()).toEqual(['/assets/a-1.js', '/ar?v=1'])
    expect(files.get(at('/ar?v=1'))).toBe(`what is at ${at('/ar')}`)
    expect(fetched).toHaveBeenCalledWith(at('/assets/a-1.js'), 'default')
    expect(fetched).toHaveBeenCalledWith(at('/ar'), 'reload')
  })

  it('are not fetched again where they are', async () => {
    browserWith({ stored: ['/a', '/b?v=1'] })
    expect(await storeFiles(edition('/a', '/b?v=1'), true, never())).toBe('whole')
    expect(fetched).not.toHaveBeenCalled()
  })

  it('stay as far as they came when the network goes, and the next attempt goes on there', async () => {
    const { has } = browserWith({})
    const whole = edition('/a', '/b', '/c')
    fetched.mockImplementation((url) => {
      if (url === at('/b')) throw new TypeError('no network')
      return new Response('')
    })
    expect(await storeFiles(whole, true, never())).toBe('failed')
    expect(has()).toEqual(['/a'])
    fetched.mockClear().mockImplementation(() => new Response(''))
    expect(await storeFiles(whole, true, never())).toBe('whole')
    expect(fetched).not.toHaveBeenCalledWith(at('/a'), expect.anything())
  })

  it('are not stored as what they are not: a page that says that they are not there', async () => {
    const { has } = browserWith({})
    fetched.mockImplementation(() => new Response('nothing here', { status: 404 }))
    expect(await storeFiles(edition('/a'), true, never())).toBe('failed')
    expect(has()).toEqual([])
  })

  it('a person who removes them stops it at once', async () => {
    const { has } = browserWith({})
    const stop = new AbortController()
    fetched.mockImplementation((url) => {
      if (url === at('/b')) stop.abort()
      return new Response('')
    })
    expect(await storeFiles(edition('/a', '/b', '/c'), true, stop.signal)).toBe('failed')
    expect(has()).not.toContain('/c')
  })
})

describe('where there is no room', () => {
  it('nothing is fetched, as far as the browser tells', async () => {
    const { has } = browserWith({})
    free(41_000_000)
    expect(await storeFiles(edition('/a', '/b'), true, never())).toBe('full')
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([at('/stored.json')])
    expect(has()).toEqual([])
  })

  it('what of a newer edition is still to come has to fit, and no more', async () => {
    const { has } = browserWith({ stored: ['/a', '/b', '/c', '/d?v=1'] })
    free(16_000_000)
    expect(await storeFiles(edition('/a', '/b', '/c', '/d?v=2'), false, never())).toBe('whole')
    expect(has()).toContain('/d?v=2')
  })

  it('nothing stays of what was stored, of an earlier attempt either', async () => {
    const { has } = browserWith({ room: 3, stored: ['/a'] })
    expect(await storeFiles(edition('/a', '/b', '/c', '/d'), true, never())).toBe('full')
    expect(has()).toEqual([])
  })

  it('what another edition has stored stays whole', async () => {
    const before = ['/a', '/b?v=1']
    const { has } = browserWith({ room: 3, stored: before })
    expect(await storeFiles(edition('/a', '/b?v=2', '/c'), false, never())).toBe('full')
    expect(has()).toEqual(before)
  })
})

it('once an edition has taken over, what is not of it goes', async () => {
  const { has } = browserWith({ stored: ['/a', '/b?v=1', '/b?v=2'] })
  await removeOthers(edition('/a', '/b?v=2'))
  expect(has()).toEqual(['/a', '/b?v=2'])
})
