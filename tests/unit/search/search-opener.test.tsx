import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { renderRoute } from '../support/render-route.tsx'

let release = (_comes: boolean) => {}
vi.mock('../../../src/i18n/catalogue.ts', async (importOriginal) => {
  const own = await importOriginal<typeof import('../../../src/i18n/catalogue.ts')>()
  const coming = () =>
    new Promise<void>((done, fail) => {
      release = (comes) => (comes ? done() : fail(new Error('gone')))
    })
  const isForBox = (names: readonly string[] = []) => names.length === 1 && names[0] === 'search'
  return {
    ...own,
    loadWords: (...asked: Parameters<typeof own.loadWords>) =>
      isForBox(asked[1]) ? coming() : own.loadWords(...asked),
  }
})
vi.mock('../../../src/search/search-box.tsx', () => ({
  default: ({ typed }: { readonly typed: string }) => <p>the box, with “{typed}”</p>,
}))

it('what is typed before the search box has come is in it, and is no shortcut', async () => {
  await renderRoute('/en/about')
  const user = userEvent.setup()
  await user.keyboard('/')
  await user.keyboard('l')
  await user.keyboard('et')
  release(true)
  expect(await screen.findByText('the box, with “let”')).toBeTruthy()
  expect(document.documentElement.lang).toBe('en')
})

it('where the box does not come, the page of the search is opened with what was typed', async () => {
  await renderRoute('/en/about')
  const user = userEvent.setup()
  await user.keyboard('/')
  await user.keyboard('net')
  release(false)
  expect(((await screen.findByRole('searchbox')) as HTMLInputElement).value).toBe('net')
})

it('is told of when it takes longer than a fifth of a second, until it has come', async () => {
  await renderRoute('/en/about')
  await userEvent.keyboard('/')
  expect(await screen.findByText('Loading…')).toBeTruthy()
  release(true)
  await screen.findByText(/^the box/)
  expect(screen.queryByText('Loading…')).toBeNull()
})
