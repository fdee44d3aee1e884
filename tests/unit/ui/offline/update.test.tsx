/** A new edition of the site, as one window after another learns of it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeRegistration, FakeWorker } from './fake-worker.ts'

let registration: FakeRegistration
const reload = vi.fn()

/** A window's own copy of what is known, once it has registered. */
async function opened() {
  vi.resetModules()
  const offline = {
    ...(await import('../../../../src/ui/offline/offline.ts')),
    ...(await import('../../../../src/ui/offline/offline-now.ts')),
  }
  void offline.startOffline()
  await vi.waitFor(() => expect(offline.offlineNow().phase).toBe('ready'))
  return offline
}

/** The same, where a worker waited when it was opened. */
async function openedWithOneWaiting() {
  const next = new FakeWorker('installed')
  registration.waiting = next
  return { next, ...(await opened()) }
}

/** Stored, and taking over from the one before. */
function inPlace(worker: FakeWorker): void {
  registration.waiting = null
  registration.active = worker
  worker.become('activating')
  worker.become('activated')
}

beforeEach(() => {
  registration = new FakeRegistration()
  reload.mockClear()
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('navigator', {
    serviceWorker: Object.assign(new EventTarget(), { register: async () => registration }),
  })
})
afterEach(() => vi.unstubAllGlobals())

it('in a window that no worker controls, the page is loaded anew once the worker that waited is in place', async () => {
  const { offlineNow, takeUpdate } = await opened()
  const next = new FakeWorker('installing')
  registration.find(next)
  registration.waiting = next
  next.become('installed')
  expect(offlineNow().update).toBe('waits')
  takeUpdate()
  expect(next.told).toEqual(['take-over'])
  expect(reload).not.toHaveBeenCalled()
  inPlace(next)
  expect(reload).toHaveBeenCalledOnce()
})

it('so it is with one that waited when the window was opened', async () => {
  const { next, offlineNow, takeUpdate } = await openedWithOneWaiting()
  expect(offlineNow().update).toBe('waits')
  takeUpdate()
  inPlace(next)
  expect(reload).toHaveBeenCalledOnce()
})

it('another window is told when the new edition is in place, stays as it is, and then has only to be loaded anew', async () => {
  const { next, offlineNow, takeUpdate } = await openedWithOneWaiting()
  inPlace(next)
  expect(offlineNow().update).toBe('inPlace')
  expect(reload).not.toHaveBeenCalled()
  takeUpdate()
  expect(reload).toHaveBeenCalledOnce()
})

it('one that was replaced while it waited makes room for the newest', async () => {
  const { next, takeUpdate } = await openedWithOneWaiting()
  takeUpdate()
  const newest = new FakeWorker('installing')
  registration.find(newest)
  registration.waiting = newest
  newest.become('installed')
  next.become('redundant')
  expect(newest.told).toEqual(['take-over'])
  inPlace(newest)
  expect(reload).toHaveBeenCalledOnce()
})

it('who refused to leave the page is not asked by the next edition', async () => {
  const { next, takeUpdate } = await openedWithOneWaiting()
  takeUpdate()
  inPlace(next)
  const later = new FakeWorker('installing')
  registration.find(later)
  registration.waiting = later
  later.become('installed')
  inPlace(later)
  expect(reload).toHaveBeenCalledOnce()
})

it('the first edition that is stored replaces nothing', async () => {
  const first = new FakeWorker('installing')
  registration.active = null
  registration.installing = first
  vi.resetModules()
  const { startOffline } = await import('../../../../src/ui/offline/offline.ts')
  const { offlineNow } = await import('../../../../src/ui/offline/offline-now.ts')
  void startOffline()
  await vi.waitFor(() => expect(offlineNow().phase).toBe('storing'))
  await Promise.resolve()
  first.become('installed')
  inPlace(first)
  await vi.waitFor(() => expect(offlineNow().phase).toBe('ready'))
  expect(offlineNow().update).toBe('none')
})
