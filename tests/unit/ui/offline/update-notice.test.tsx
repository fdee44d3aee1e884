import { act } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderRoute } from '../../support/render-route.tsx'

const startOffline = vi.hoisted(() => vi.fn())
vi.mock(import('../../../../src/ui/offline/offline.ts'), async (load) => ({
  ...(await load()),
  startOffline,
}))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  startOffline.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
})

it('begins to store the site once nothing else has to be done', async () => {
  await renderRoute('/en/about')
  expect(startOffline).not.toHaveBeenCalled()
  act(() => vi.advanceTimersByTime(3000))
  expect(startOffline).toHaveBeenCalledOnce()
})

it('does not begin to store after the page is gone', async () => {
  const { unmount } = await renderRoute('/en/about')
  unmount()
  vi.advanceTimersByTime(10_000)
  expect(startOffline).not.toHaveBeenCalled()
})
