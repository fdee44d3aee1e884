import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { OFFLINE_UNKNOWN, type Offline } from '../../../../src/ui/offline/offline-state.ts'
import { renderRoute } from '../../support/render-route.tsx'

const { startOffline, takeUpdate, tell, watching, known } = vi.hoisted(() => {
  const listeners = new Set<() => void>()
  const known: { now: Offline | null } = { now: null }
  return {
    startOffline: vi.fn(),
    takeUpdate: vi.fn(),
    known,
    watching: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: (update: Offline['update']) => {
      known.now = { phase: 'ready', update }
      for (const listener of listeners) listener()
    },
  }
})
vi.mock(import('../../../../src/ui/offline/offline.ts'), async (load) => ({
  ...(await load()),
  startOffline,
  takeUpdate,
}))
vi.mock(import('../../../../src/ui/offline/offline-now.ts'), async (load) => ({
  ...(await load()),
  watchOffline: watching,
  offlineNow: () => known.now ?? OFFLINE_UNKNOWN,
}))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  startOffline.mockClear()
  takeUpdate.mockClear()
  known.now = null
})
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'locks')
})

it('begins to store the site once nothing else has to be done', async () => {
  await renderRoute('/en/about')
  expect(startOffline).not.toHaveBeenCalled()
  act(() => vi.advanceTimersByTime(3000))
  await waitFor(() => expect(startOffline).toHaveBeenCalledOnce())
})

it('does not begin to store after the page is gone', async () => {
  const { unmount } = await renderRoute('/en/about')
  unmount()
  vi.advanceTimersByTime(10_000)
  expect(startOffline).not.toHaveBeenCalled()
})

/** A page with nothing else to do, where what tells of a new edition has come. */
async function renderIdle(path: string): Promise<void> {
  await renderRoute(path)
  act(() => vi.advanceTimersByTime(3000))
  await waitFor(() => expect(startOffline).toHaveBeenCalled())
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

it('says that a talk is open as long as one is, and then again that the new edition is ready', async () => {
  let held = [{ name: 'masar.talk' }]
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { query: async () => ({ held }) } })
  await renderIdle('/en/about')
  act(() => tell('waits'))
  expect(screen.getByText(/A new edition is ready/)).toBeDefined()
  press('Load it now')
  await screen.findByText(/A talk is open in another window/)
  expect(takeUpdate).not.toHaveBeenCalled()
  held = []
  await screen.findByText(/A new edition is ready/, {}, { timeout: 5000 })
  press('Load it now')
  await waitFor(() => expect(takeUpdate).toHaveBeenCalledOnce())
})

it('says once more, to who put it off, that another window has put it in place', async () => {
  await renderIdle('/en/about')
  act(() => tell('waits'))
  press('Later')
  expect(screen.queryByText(/new edition/)).toBeNull()
  act(() => tell('inPlace'))
  expect(screen.getByText(/A new edition is in place/)).toBeDefined()
  press('Load it now')
  await waitFor(() => expect(takeUpdate).toHaveBeenCalledOnce())
})
