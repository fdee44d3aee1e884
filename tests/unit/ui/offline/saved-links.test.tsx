import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { download } from '../../../../src/ui/download.ts'
import { SavedLinks } from '../../../../src/ui/offline/saved-links.tsx'
import { renderIn } from '../../support/render-page.tsx'

vi.mock(import('../../../../src/ui/download.ts'), () => ({ download: vi.fn() }))

beforeEach(() => vi.mocked(download).mockClear())
afterEach(() => vi.unstubAllGlobals())

const ALL = (
  <>
    <SavedLinks />
    <a href="/data/contributions.csv" download>
      <span>CSV</span>
    </a>
    <a href="https://example.org/other.csv" download>
      elsewhere
    </a>
    <a href="/data/answered.csv" download onClick={(event) => event.preventDefault()}>
      answered
    </a>
    <a href="/data/read.csv">read</a>
  </>
)

it('a plain link that saves a file saves what is stored, under its own name; other links are left to whoever answers', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const match = vi.fn(async () => new Response('stored'))
  vi.stubGlobal('caches', { match })
  await renderIn('en', ALL)
  for (const name of ['elsewhere', 'answered', 'read']) await userEvent.click(screen.getByText(name))
  await userEvent.click(screen.getByText('CSV'))
  await vi.waitFor(() => expect(download).toHaveBeenCalledOnce())
  expect(vi.mocked(download).mock.lastCall?.[1]).toBe('contributions.csv')
  expect(match.mock.calls).toEqual([['/data/contributions.csv', { ignoreSearch: true }]])
})

it('what is neither stored nor comes is told of in the page', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  vi.stubGlobal('caches', { match: async () => undefined })
  await renderIn('en', ALL)
  await userEvent.click(screen.getByText('CSV'))
  expect(await screen.findByText(/The file could not be loaded/)).toBeTruthy()
  expect(download).not.toHaveBeenCalled()
})
