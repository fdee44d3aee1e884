import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { pagePaths } from '../../../../src/app/pages.ts'
import { createMasarRouter } from '../../../../src/app/router.tsx'
import { DOCUMENT_IDS } from '../../../../src/corpus/load.ts'
import { renderRoute } from '../../support/render-route.tsx'

const hrefsIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole('link', { hidden: true })
    .map((link) => link.getAttribute('href'))

/**
 * What the routes have, but for the front page, the search and the notes (reached by tools), charts for frames, panes, steps,
 * the editor of talks and what prepares one (reached from their list), and the edition of more than one text.
 */
async function pagesToOffer(): Promise<string[]> {
  const paths = await pagePaths(Object.values(createMasarRouter().routesById))
  const kinds = new Set<string>()
  return paths.filter((path) => {
    const [, language, kind = '', name, pane] = path.split('/')
    if (language !== 'en' || kind === '' || pane) return false
    if (['embed', 'speaker', 'venue', 'search', 'notes'].includes(kind)) return false
    if (kind === 'present' && name === 'edit') return false
    const isKnown = kind !== 'read' && kinds.has(kind)
    kinds.add(kind)
    return !isKnown || name === undefined
  })
}

describe('every kind of page', () => {
  it('is offered where nothing is, and in the bar', async () => {
    await renderRoute('/en/nothing')
    const wanted = (await pagesToOffer()).sort()
    expect(wanted).toHaveLength(DOCUMENT_IDS.length + 7)
    expect(hrefsIn(screen.getByRole('main')).sort()).toEqual([...wanted, '/en/notes', '/en/search'].sort())
    expect(hrefsIn(screen.getByRole('navigation', { hidden: true })).sort()).toEqual(wanted)
  })
})

describe('the bar', () => {
  it('leads to the search, without scripts too', async () => {
    const { container } = await renderRoute('/en/references')
    expect(container.querySelector('header a[href="/en/search"]')?.getAttribute('aria-label')).toBe('Search')
  })

  it('says of the front page that one is there only when one is', async () => {
    const { container, router } = await renderRoute('/en/references')
    const home = () => container.querySelector('header a[href="/en"]')
    expect(home()?.getAttribute('aria-current')).toBeNull()
    expect([...container.querySelectorAll('header [aria-current]')].map((link) => link.textContent)).toEqual([
      'References',
    ])
    await router.navigate({ to: '/$lang', params: { lang: 'en' } })
    await screen.findByRole('heading', { level: 1, name: 'Masar' })
    expect(home()?.getAttribute('aria-current')).toBe('page')
  })

  it('names the other language in that language, and says in the page’s own what the link does', async () => {
    const { container } = await renderRoute('/en/references')
    const link = container.querySelector('header a[hreflang]')
    expect(link?.getAttribute('title')).toBe('Switch the interface to Arabic (key L)')
    expect(link?.closest('[lang]')).toBe(document.documentElement)
    expect(link?.querySelector('[lang="ar"]')?.textContent).toBe('العربية')
  })
})
