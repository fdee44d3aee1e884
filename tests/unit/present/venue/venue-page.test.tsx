import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadDeck } from '../../../../src/present/decks/registry.ts'
import { keepDeck, removeDeck } from '../../../../src/present/own/own-decks.ts'
import { renderRoute } from '../../support/render-route.tsx'

/** What a browser has stored of the site, in as much as is asked. */
function storedAre(paths: readonly string[]): void {
  const requests = paths.map((path) => ({ url: `${window.location.origin}${path}?__WB_REVISION__=1` }))
  vi.stubGlobal('caches', { keys: async () => ['one'], open: async () => ({ keys: async () => requests }) })
}

afterEach(() => {
  vi.unstubAllGlobals()
  removeDeck('own-mine')
})

const item = (name: string) => screen.getByText(name).closest('li')

describe('“Prepare for the venue”', () => {
  it('says item by item what is stored, and has the file, the papers and the way they are told', async () => {
    storedAre(['/en', '/ar', '/en/present/who-spoke/1'])
    await renderRoute('/en/venue/who-spoke')
    expect(await screen.findByText('The talk in Arabic, screen and speaker view')).toBeTruthy()
    expect(item('The talk in Arabic, screen and speaker view')?.textContent).toContain('not stored')
    expect(item('The talk in English, screen and speaker view')?.textContent).toContain('1 of 22 stored')
    const file = screen.getByRole('link', { name: 'Save the file (about 2.1 MB)' })
    expect(file.getAttribute('href')).toBe('/talks/who-spoke.html')
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    await userEvent.setup().click(file)
    expect(await screen.findByText(/The file could not be loaded/)).toBeTruthy()
    const papers = screen.getByRole('heading', { name: 'On paper, or as PDF' }).closest('section')
    const hrefs = within(papers ?? document.body)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    expect(hrefs).toEqual(
      ['steps', 'notes', 'handout'].map((paper) => `/en/present/who-spoke/1?print=${paper}`),
    )
  })

  it('makes the file of a talk of one’s own in the browser, and says when it cannot', async () => {
    storedAre([])
    keepDeck({ ...(await loadDeck('who-spoke')), id: 'own-mine' })
    const fetched = vi.fn(async () => new Response('', { status: 503 }))
    vi.stubGlobal('fetch', fetched)
    await renderRoute('/ar/venue/own-mine')
    await userEvent.setup().click(screen.getByRole('button', { name: 'حفظ الملف (نحو 2.1 ميغابايت)' }))
    expect(await screen.findByText(/تعذر تحميل ما يُصنع منه الملف/)).toBeTruthy()
    expect(fetched).toHaveBeenCalledWith('/talks/template.html')
  })
})
