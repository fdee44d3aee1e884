/** What the page about Masar says of what is stored. */
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { StoredHere } from '../../../src/about/stored-here.tsx'
import { askToRemove } from '../../../src/ui/offline/ask-offline.ts'
import { offlineNow, watchOffline } from '../../../src/ui/offline/offline-now.ts'
import { renderIn } from '../support/render-page.tsx'

vi.mock(import('../../../src/ui/offline/ask-offline.ts'), async (load) => ({
  ...(await load()),
  askToRemove: vi.fn(),
}))
vi.mock(import('../../../src/ui/offline/offline-now.ts'), async (load) => ({
  ...(await load()),
  offlineNow: vi.fn(),
  watchOffline: vi.fn(() => () => undefined),
}))
const READY = { phase: 'ready', update: 'none' } as const
const OFF = { phase: 'off', update: 'none' } as const
const STORING = { phase: 'storing', update: 'none' } as const

beforeEach(() => {
  window.localStorage.clear()
  vi.mocked(offlineNow).mockReturnValue(READY)
  vi.mocked(askToRemove).mockReset()
  vi.stubGlobal('caches', {
    match: async (path: string) =>
      path === '/stored.json' ? Response.json({ bytes: 43_400_000 }) : undefined,
  })
})
afterEach(() => vi.unstubAllGlobals())

async function removeEverything(said = 'Everything is removed.'): Promise<void> {
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Remove everything stored' }))
  await user.click(screen.getAllByRole('button', { name: 'Remove' }).at(-1) ?? document.body)
  expect(await screen.findByText(said)).toBeTruthy()
}

it('says how large the copy is, that nothing of the person’s own is stored, and offers to remove everything', async () => {
  await renderIn('en', <StoredHere />)
  expect(await screen.findByText('Stored for offline use, 43.4 MB.')).toBeTruthy()
  expect(await screen.findByText(/^No settings, notes, talks/)).toBeTruthy()
  expect(screen.queryByText('Nothing is stored.')).toBeNull()
  await removeEverything()
  expect(askToRemove).toHaveBeenCalledOnce()
})

it('says no longer that everything is removed once the copy is being stored again', async () => {
  const heard = new Set<() => void>()
  vi.mocked(watchOffline).mockImplementation((listener) => {
    heard.add(listener)
    return () => heard.delete(listener)
  })
  const become = (state: typeof OFF | typeof STORING) => {
    vi.mocked(offlineNow).mockReturnValue(state)
    for (const listener of heard) listener()
  }
  vi.mocked(askToRemove).mockImplementation(() => become(OFF))
  await renderIn('en', <StoredHere />)
  await removeEverything()
  act(() => become(STORING))
  expect(screen.getByText('Being stored for offline use…')).toBeTruthy()
  expect(screen.queryByText('Everything is removed.')).toBeNull()
})

it('also after the copy was removed before, none is stored again by itself: that choice stays, and is said to', async () => {
  vi.mocked(offlineNow).mockReturnValue(OFF)
  vi.mocked(askToRemove).mockImplementation(() => localStorage.setItem('masar.offline', 'off'))
  localStorage.setItem('masar.offline', 'off')
  localStorage.setItem('masar.settings', '{}')
  await renderIn('en', <StoredHere />)
  await screen.findByText(/^your reading settings/)
  await removeEverything('Everything is removed but that choice.')
  expect(localStorage.getItem('masar.offline')).toBe('off')
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^your choice not to store Masar .+ stays .+: 32 bytes$/),
  ])
  expect(screen.queryByRole('button', { name: 'Remove everything stored' })).toBeNull()
})

it.each([
  [
    'en',
    'Remove everything stored',
    [
      /talks/,
      /notes and collections/,
      /documents that you repaired/,
      /counts of hands/,
      /language/,
      /left off/,
      /panel/,
      /room/,
    ],
  ],
  [
    'ar',
    'إزالة كل ما خُزّن',
    [/عروض/, /ملاحظات ومختارات/, /الوثائق التي رممتها/, /الأيدي/, /اللغة/, /توقفت/, /اللوحة/, /القاعة/],
  ],
] as const)('names all that goes before it is removed: %s', async (language, button, made) => {
  await renderIn(language, <StoredHere />)
  await userEvent.click(await screen.findByRole('button', { name: button }))
  const warning = screen.getAllByRole('button').at(-1)?.parentElement?.textContent
  for (const each of made) expect(warning).toMatch(each)
})
