import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { theEngine } from '../../../src/search/engine-here.ts'
import { renderRoute } from '../support/render-route.tsx'

vi.mock('../../../src/search/engine-here.ts', async (importOriginal) => {
  const own = await importOriginal<typeof import('../../../src/search/engine-here.ts')>()
  return { theEngine: vi.fn(own.theEngine) }
})

beforeEach(() => {
  vi.mocked(theEngine).mockClear()
  // jsdom knows no modal dialogs.
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
})

const hits = () => [...document.querySelectorAll('[data-hit]')]

describe('the page of the search, where there is no worker', () => {
  it('shows what its address asks for, each with its place, its reason and its marks', async () => {
    await renderRoute('/en/search?q=mechanism')
    await waitFor(() => expect(hits().length).toBeGreaterThan(5))
    for (const hit of hits()) {
      expect(hit.getAttribute('data-locator')).toMatch(/^[a-z0-9-]+\/.+/)
      expect(hit.querySelector('mark')?.textContent).toMatch(/mechanism|آلي/i)
    }
    expect(hits()[0]?.getAttribute('data-reason')).toBe('exact')
    // Only what was found by other words than those typed says how.
    for (const hit of hits()) {
      const says = /\((?:another (?:spelling|form)|begins with it|through the glossary.*)\)/.test(
        hit.textContent,
      )
      expect(says).toBe(hit.getAttribute('data-reason') !== 'exact')
    }
    const link = hits()[0]?.querySelector('a')?.getAttribute('href')
    expect(link).toMatch(/^\/en\/read\/[a-z0-9-]+\?find=mechanism#/)
  })

  it.each([
    ['/ar/search?q=ترميم', 'ترميم وثيقة', '/ar/rescue'],
    ['/en/search?q=repair', 'Repair a document', '/en/rescue'],
    ['/ar/search?q=مصطلحات', 'المصطلحات', '/ar/glossary'],
  ])('leads to the pages that are called what is asked for: %s', async (address, name, href) => {
    await renderRoute(address)
    const main = within(screen.getByRole('main'))
    expect((await main.findByRole('link', { name })).getAttribute('href')).toBe(href)
  })

  it('without a query says how to search, and answers as one types', async () => {
    await renderRoute('/ar/search')
    expect(screen.getByRole('heading', { name: 'كيف يجري البحث' })).toBeTruthy()
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'المنضمات' } })
    await screen.findByText('لم يُعثر على «المنضمات».')
    // What nothing was found for is no dead end.
    expect(screen.getByRole('heading', { name: 'كيف يجري البحث' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'المنظمات' }))
    await waitFor(() => expect(hits().length).toBeGreaterThan(20))
  })

  it('asks for a word where only signs are typed', async () => {
    await renderRoute('/en/search?q=%22%20%E2%80%94%20%3F')
    expect(await screen.findByText(/^Signs alone are not searched for/)).toBeTruthy()
    expect(screen.queryByText(/^Nothing found/)).toBeNull()
  })

  it('says of every example in the other script which language it is', async () => {
    await renderRoute('/en/search')
    for (const words of ['تعزيز التعاون', 'تقرير'])
      expect(screen.getByText(words).closest('[lang]')?.getAttribute('lang'), words).toBe('ar')
  })

  it('says when it could not be loaded, and tries again', async () => {
    vi.mocked(theEngine).mockRejectedValueOnce(new Error('no network'))
    await renderRoute('/en/search?q=report')
    expect((await screen.findByRole('alert')).textContent).toContain('The search could not be loaded.')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(hits().length).toBeGreaterThan(5))
  })
})

describe('the box', () => {
  it('is opened by the bar, and leads by the arrows to a step of a talk too', async () => {
    await renderRoute('/en/about')
    fireEvent.click(screen.getByRole('link', { name: 'Search' }))
    const field = await screen.findByRole('searchbox', { hidden: true })
    fireEvent.change(field, { target: { value: '"Who spoke in 2010"' } })
    await waitFor(() =>
      expect(hits().map((hit) => hit.getAttribute('data-locator'))).toContain('present/who-spoke/1'),
    )
    field.focus()
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    expect(document.activeElement?.closest('[data-hit]')).toBe(hits()[0])
    expect(hits()[0]?.querySelector('a')?.getAttribute('href')).toBe('/en/present/who-spoke/1')
    fireEvent.keyDown(document.activeElement ?? field, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(field)
  })

  it('leads down as soon as the results are there, where the key came before them', async () => {
    await renderRoute('/en/about')
    fireEvent.click(screen.getByRole('link', { name: 'Search' }))
    const field = await screen.findByRole('searchbox', { hidden: true })
    field.focus()
    fireEvent.change(field, { target: { value: 'governance' } })
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    await waitFor(() => expect(document.activeElement?.closest('[data-hit]')).toBe(hits()[0]))
  })

  it('offers a likelier word beside what was found by another form', async () => {
    await renderRoute('/en/search?q=developement')
    const likelier = await screen.findByRole('button', { name: 'development' })
    expect(hits().length).toBeGreaterThan(0)
    fireEvent.click(likelier)
    await waitFor(() => expect(hits()[0]?.getAttribute('data-reason')).toBe('exact'))
  })
})
