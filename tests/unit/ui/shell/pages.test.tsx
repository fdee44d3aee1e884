import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
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
 * What the routes have, but for the front page and the search (reached by tools), charts for frames, panes, steps, the editor of talks and what prepares one (reached from their
 * list), an issue or a theme (reached from theirs), and the edition of more than one text.
 */
async function pagesToOffer(): Promise<string[]> {
  const paths = await pagePaths(Object.values(createMasarRouter().routesById))
  const kinds = new Set<string>()
  return paths.filter((path) => {
    const [, language, kind = '', name, pane] = path.split('/')
    if (language !== 'en' || kind === '' || pane) return false
    if (['embed', 'speaker', 'venue', 'search', 'issue', 'theme'].includes(kind)) return false
    if (kind === 'present' && name === 'edit') return false
    const isKnown = kind !== 'read' && kinds.has(kind)
    kinds.add(kind)
    return !isKnown || name === undefined
  })
}

describe('every kind of page', () => {
  it('is offered where nothing is, in the bar and at the foot', async () => {
    const { container } = await renderRoute('/en/nothing')
    const wanted = (await pagesToOffer()).sort()
    expect(wanted).toHaveLength(DOCUMENT_IDS.length + 15)
    expect(hrefsIn(screen.getByRole('main')).sort()).toEqual([...wanted, '/en/search'].sort())
    for (const list of ['header nav', 'footer nav']) {
      const offered = container.querySelector<HTMLElement>(list)
      expect(offered && hrefsIn(offered).sort(), list).toEqual(wanted)
    }
  })
})

describe('the order of the navigation', () => {
  /** The entries of the bar by their names, what one of them opens in brackets behind it. */
  const entries = (container: HTMLElement) =>
    [...container.querySelectorAll('header nav > *')].map((entry) => {
      const opened = [...entry.querySelectorAll('a')].map((link) => link.textContent)
      const name = entry.querySelector('summary') ?? entry
      return opened.length > 0 ? `${name.textContent} (${opened.join(', ')})` : name.textContent
    })

  it('is that of what a visitor asks, with no more than nine entries', async () => {
    const { container } = await renderRoute('/en/about')
    const bar = entries(container)
    expect(bar.length).toBeLessThanOrEqual(9)
    expect(bar).toEqual([
      'The report',
      'The session',
      'Timeline',
      'Contributions',
      'Issues and actors (Issues, Threads, Mechanisms, Actors, Frameworks, Map of the text)',
      'Sources and terms (References, Glossary, How the text was edited, Repair a document)',
      'Talks',
      'My notes',
      'About',
    ])
  })

  it('is the same in Arabic', async () => {
    const { container } = await renderRoute('/ar/about')
    expect(entries(container)).toEqual([
      'التقرير',
      'الجلسة',
      'الخط الزمني',
      'المساهمات',
      'القضايا والجهات (القضايا, المحاور, الآليات, الجهات, الأطر, خريطة النص)',
      'المصادر والمصطلحات (المراجع, المصطلحات, كيف حُقّق النص, ترميم وثيقة)',
      'العروض',
      'ملاحظاتي',
      'عن مسار',
    ])
  })

  it('has no list of pages below a long text', async () => {
    const { container } = await renderRoute('/en/read/wsis-forum-2025-209')
    expect(container.querySelector('footer nav')).toBeNull()
  })
})

describe('pages under one name', () => {
  const opened = async () => {
    const { container, router } = await renderRoute('/en/edition/wsis-forum-2025-209')
    const group = [...container.querySelectorAll('header details')].find(({ textContent }) =>
      textContent?.includes('Glossary'),
    )
    const summary = group?.querySelector('summary')
    if (!(group instanceof HTMLDetailsElement) || !summary) throw new Error('the bar has no such entry')
    group.open = true
    return { group, summary, router }
  }

  it('are marked as the current entry on each page they lead to', async () => {
    const { summary, router } = await opened()
    expect(summary.dataset.current).toBe('true')
    await router.navigate({ to: '/$lang/about', params: { lang: 'en' } })
    await waitFor(() => expect(summary.dataset.current).toBeUndefined())
  })

  it('close by Escape, which gives the name the focus, and go no further than that', async () => {
    const { group, summary } = await opened()
    within(group).getByRole('link', { name: 'Glossary', hidden: true }).focus()
    const isLeft = fireEvent.keyDown(document.activeElement ?? group, { key: 'Escape' })
    expect(group.open).toBe(false)
    expect(document.activeElement).toBe(summary)
    expect(isLeft).toBe(false)
  })

  it('close by a press elsewhere, by the focus elsewhere and by a link', async () => {
    const { group, summary } = await opened()
    fireEvent.pointerDown(summary)
    expect(group.open).toBe(true)
    fireEvent.pointerDown(document.body)
    expect(group.open).toBe(false)
    group.open = true
    summary.focus()
    act(() => screen.getByRole('link', { name: 'Masar, front page' }).focus())
    expect(group.open).toBe(false)
    group.open = true
    fireEvent.click(within(group).getByRole('link', { name: 'Glossary', hidden: true }))
    expect(group.open).toBe(false)
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
