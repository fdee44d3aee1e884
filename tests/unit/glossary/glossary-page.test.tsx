import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { setReading } from '../../../src/place/reading-place.ts'
import { drawnOnce, renderRoute } from '../support/render-route.tsx'

// The first page to open compiles the corpus.
vi.setConfig({ testTimeout: 30_000 })

const term = (id: string) => {
  const found = document.getElementById(`term/${id}`)
  if (!found) throw new Error(`no term ${id}`)
  return found
}
/** By selector: looking for roles among a hundred terms takes jsdom seconds. */
const searchField = () => {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (!field) throw new Error('no search field')
  return field
}
const names = () => [...document.querySelectorAll('h3')].map(({ textContent }) => textContent)
const letters = () => [...document.querySelectorAll('main h2')].map(({ textContent }) => textContent)

const inArabic = drawnOnce('/ar/glossary')
const inEnglish = drawnOnce('/en/glossary')

describe('the glossary', () => {
  it('has each term at its locator with both names, both definitions and its sources', async () => {
    await inArabic()
    expect(document.querySelectorAll('article').length).toBeGreaterThanOrEqual(60)
    for (const article of document.querySelectorAll('article')) {
      expect(article.id).toBe(article.dataset.locator)
    }
    const own = within(term('internet-governance'))
    expect(own.getByRole('heading', { level: 3 }).textContent).toBe('إدارة الإنترنت')
    expect(own.getByText('Internet governance', { selector: 'p' }).lang).toBe('en')
    expect(term('internet-governance').querySelectorAll('p[lang="en"][dir="ltr"]').length).toBe(2)
    const source = own.getByRole('link', { name: /جدول أعمال تونس.*، الفقرة 34/ })
    expect(source.getAttribute('href')).toBe('/ar/references#doc/wsis-05-tunis-doc-6-rev.1')
  })

  it('says of the title of a source that has none in Arabic that it is English', async () => {
    await inArabic()
    const titles = [...document.querySelectorAll('article a')].filter(({ textContent }) =>
      textContent.startsWith('Transforming our world'),
    )
    expect(titles.length).toBeGreaterThan(0)
    for (const title of titles) expect(title.querySelector('[lang="en"]')).toBeTruthy()
  })

  it('says where a term stands, folded but for the count', async () => {
    await inEnglish()
    const once = within(term('network-neutrality'))
    expect(once.getByText('Used in 1 place')).toBeTruthy()
    expect(
      once
        .getAllByRole('link', { name: /^para\. \d+$/ })
        .at(-1)
        ?.getAttribute('href'),
    ).toMatch(/^\/en\/read\/a-66-77#para_\d+$/)
    const often = term('enhanced-cooperation').querySelector('details')
    expect(often?.open).toBe(false)
    expect(often?.querySelector('summary')?.textContent).toMatch(/^More\u00a0· Used in \d\d+ places$/)
  })

  it('says where the words are rendered otherwise or mean something else, and what they are confused with', async () => {
    await inEnglish()
    expect(within(term('multistakeholder')).getByText('The same words in another sense')).toBeTruthy()
    const friend = within(term('multilateral')).getByText('multistakeholder', { selector: 'bdi' })
    expect(friend.closest('a')?.getAttribute('href')).toBe('#term/multistakeholder')
  })

  it('stands in the alphabet of the interface, and in the other’s where the address says so', async () => {
    await inArabic()
    expect(letters()[0]).toBe('ا')
    document.body.replaceChildren()
    await renderRoute('/ar/glossary?order=en')
    expect(letters().slice(0, 2)).toEqual(['0–9', 'A'])
    expect(names()[1]).toBe('access to information and knowledge')
    expect(document.querySelector('h3 bdi')?.getAttribute('lang')).toBe('en')
    const order = within(screen.getByRole('navigation', { name: 'الترتيب بحسب' }))
    expect(order.getByRole('link', { name: 'العربية' }).getAttribute('href')).toBe('/ar/glossary')
    expect(order.getByRole('link', { name: 'الإنكليزية' }).getAttribute('aria-current')).toBe('page')
    expect(order.getByRole('link', { name: 'العربية' }).hasAttribute('aria-current')).toBe(false)
  })

  it('opens at the term that the address names though the search would hide it', async () => {
    const { router } = await renderRoute('/en/glossary?q=spam&order=ar#term/hallmark')
    await waitFor(() => expect(term('hallmark').dataset.chosen).toBe('true'))
    await waitFor(() => expect(document.activeElement).toBe(term('hallmark')))
    const folded = [...document.querySelectorAll('details')].filter(({ open }) => open)
    expect(folded).toEqual([term('hallmark').querySelector('details')])
    await waitFor(() => expect(router.state.location.search).toEqual({ order: 'ar' }))
  })

  it('says so when there is no such term, or no such order', async () => {
    await renderRoute('/en/glossary?order=fr#term/nothing')
    await waitFor(() => expect(screen.getByText(/no term “term\/nothing”/)).toBeTruthy())
    expect(screen.getByText(/“fr” is not a choice here/)).toBeTruthy()
    expect(letters()[1]).toBe('A')
  })
})

describe('the search of the glossary', () => {
  it('narrows the list while one types, counts what is left, and stands in the address', async () => {
    const { router } = await renderRoute('/ar/glossary?order=en')
    await userEvent.click(searchField())
    await userEvent.paste('الشراكه')
    await waitFor(() => expect(document.querySelectorAll('article').length).toBeLessThan(10))
    expect(router.state.location.search).toEqual({ q: 'الشراكه', order: 'en' })
    expect(screen.getByText(/من بين/)).toBeTruthy()
  })

  it('says how to get out of an empty result', async () => {
    await renderRoute('/en/glossary?q=neutrality+xyzzy')
    expect(screen.getByText('No results.')).toBeTruthy()
    const others = screen.getByRole('link', { name: 'these words in the references' })
    expect(others.getAttribute('href')).toBe('/en/references?q=neutrality+xyzzy')
    await userEvent.click(screen.getByRole('link', { name: '“neutrality” alone: 1 term' }))
    await waitFor(() => expect(names()).toEqual(['network neutrality']))
    expect(searchField().value).toBe('neutrality')
  })
})

describe('the terms beside a text', () => {
  it('are those of the paragraph being read, each once, in the order in which they stand', async () => {
    await renderRoute('/en/read/a-66-77/glossary')
    const pane = await screen.findByRole('complementary', { name: /^Terms/ })
    const heading = () => within(pane).getByRole('heading', { level: 2 }).textContent
    expect(heading()).toBe('Terms: summary, paragraph 1')
    expect(within(pane).getByText(/follows your reading/)).toBeTruthy()
    act(() => setReading('a-66-77/para_1'))
    expect(heading()).toBe('Terms: paragraph 1')
    const terms = [...pane.querySelectorAll('h3 a')]
    expect(terms.map(({ textContent }) => textContent).slice(0, 2)).toEqual([
      'enhanced cooperation',
      'Internet governance',
    ])
    expect(terms[0]?.getAttribute('href')).toBe('/en/glossary#term/enhanced-cooperation')
    expect(new Set(terms.map(({ textContent }) => textContent)).size).toBe(terms.length)
  })
})
