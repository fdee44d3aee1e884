/** What the page about Masar says of what is stored, where the copy for offline use is all there is. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { StoredHere } from '../../../src/about/stored-here.tsx'
import { removeOffline } from '../../../src/ui/offline/offline.ts'
import { renderIn } from '../support/render-page.tsx'

vi.mock(import('../../../src/ui/offline/offline.ts'), async (load) => ({
  ...(await load()),
  offlineNow: () => READY,
  removeOffline: vi.fn(),
}))
const READY = { phase: 'ready', update: 'none' } as const

beforeEach(() => {
  window.localStorage.clear()
  vi.stubGlobal('caches', {
    match: async (path: string) =>
      path === '/stored.json' ? Response.json({ bytes: 43_400_000 }) : undefined,
  })
})
afterEach(() => vi.unstubAllGlobals())

it('says how large the copy is, that nothing of the person’s own is stored, and offers to remove everything', async () => {
  await renderIn('en', <StoredHere />)
  expect(await screen.findByText('Stored for offline use, 43.4 MB.')).toBeTruthy()
  expect(await screen.findByText(/^No settings, notes, talks/)).toBeTruthy()
  expect(screen.queryByText('Nothing is stored.')).toBeNull()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Remove everything stored' }))
  await user.click(screen.getAllByRole('button', { name: 'Remove' }).at(-1) ?? document.body)
  expect(await screen.findByText('Everything is removed.')).toBeTruthy()
  expect(removeOffline).toHaveBeenCalledOnce()
})
