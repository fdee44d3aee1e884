import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadIssues, loadMechanisms } from '../../../src/corpus/load.ts'
import { unfoldedIn, withUnfolded } from '../../../src/ways/unfolded.ts'
import { stubFirstSize, stubResizeObserver } from '../support/no-resizing.ts'
import { renderRoute } from '../support/render-route.tsx'

// The first page to open compiles the corpus.
vi.setConfig({ testTimeout: 60_000 })
/** What is fetched when it is asked for may take long on a machine that is busy. */
const FETCHED = { timeout: 30_000 }

const hrefs = (within: Element | null) =>
  [...(within?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '')

describe('the issues', () => {
  it('lead each to its page, which quotes every place in both languages and leads to the words', async () => {
    const { container, router } = await renderRoute('/ar/issues')
    const issues = await loadIssues()
    for (const { id } of issues) expect(hrefs(container)).toContain(`/ar/issue/${id}`)
    const [issue] = issues
    if (!issue) throw new Error('no issue')
    await router.navigate({ to: '/$lang/issue/$issue', params: { lang: 'ar', issue: issue.id } })
    await screen.findByRole('heading', { level: 1, name: issue.name.ar })
    const quotes = container.querySelectorAll('blockquote')
    expect(quotes).toHaveLength(issue.passages.length)
    for (const [index, quote] of [...quotes].entries()) {
      expect(quote.querySelector('mark')?.textContent).toBe(issue.passages[index]?.words)
      expect(quote.querySelector('[lang="en"]')?.textContent).toBe(issue.passages[index]?.english)
      expect(hrefs(quote).at(-1)).toMatch(/^\/ar\/read\/.+\?quote=.+#/)
    }
    expect(document.title).toContain(issue.name.ar)
  })

  it('say of an unknown one that it is not there, and which come nearest', async () => {
    const { container } = await renderRoute('/en/issue/cybersec')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such issue')
    expect(container.querySelector('main')?.textContent).toContain('cybersec')
    expect(hrefs(container.querySelector('main'))).toContain('/en/issue/cybersecurity')
  })
})

describe('the threads', () => {
  it('set the words of both texts beside a text of ours in both languages', async () => {
    const { container } = await renderRoute('/en/theme/capacity-building')
    expect(container.querySelector('section [lang="ar"][dir="rtl"]')).not.toBeNull()
    expect(screen.getAllByText('our reading').length).toBeGreaterThan(0)
    const where = [...container.querySelectorAll('blockquote')].map((quote) => quote.dataset.locator ?? '')
    expect(where.some((at) => at.startsWith('a-66-77/'))).toBe(true)
    expect(where.some((at) => at.startsWith('wsis-forum-2025-209/'))).toBe(true)
  })

  it('say of an unknown one which come nearest', async () => {
    const { container } = await renderRoute('/ar/theme/fundin')
    expect(hrefs(container.querySelector('main'))).toContain('/ar/theme/funding')
  })
})

describe('the mechanisms', () => {
  it('stand each at its locator, what became of it only where an event is known', async () => {
    const { container } = await renderRoute('/en/mechanisms')
    for (const { locator, becameOf, status } of await loadMechanisms()) {
      const entry = document.getElementById(locator)
      if (!entry) throw new Error(`no entry ${locator}`)
      for (const { event } of becameOf) expect(hrefs(entry)).toContain(`/en/references#${event}`)
      const isUnknown = entry.textContent.includes('has no source that tells')
      expect(isUnknown, locator).toBe(becameOf.length === 0 && status === 'proposed')
    }
    expect(container.querySelectorAll('article').length).toBeGreaterThan(20)
  })

  it('answer an unknown one by the nearest', async () => {
    await renderRoute('/en/mechanisms#mechanism/standing-comittee')
    const notice = await screen.findByText(/There is no mechanism/)
    expect(hrefs(notice.parentElement)).toContain('/en/mechanisms#mechanism/standing-committee')
  })
})

describe('an action line', () => {
  it('is numbered in Arabic as the session prints it', async () => {
    const { container, router } = await renderRoute('/ar/issue/capacity-building')
    const shown = () => container.querySelector('main')?.textContent ?? ''
    expect(shown()).toContain('ج 4 بناء القدرات')
    await router.navigate({ to: '/$lang/issues', params: { lang: 'ar' } })
    await screen.findByRole('heading', { level: 1, name: 'القضايا' }, FETCHED)
    expect(shown()).toContain('ج 4')
    expect(shown()).not.toMatch(/\bC\d/)
    await router.navigate({ to: '/$lang/frameworks', params: { lang: 'ar' } })
    await screen.findByRole('heading', { level: 1, name: 'الأطر' }, FETCHED)
    expect(shown()).toContain('خط العمل ج 4')
    expect(shown()).not.toMatch(/\bC\d/)
  })
})

describe('actors and frameworks', () => {
  it('set the dot between two printed names between them, in the direction of the line', async () => {
    await renderRoute('/en/actors')
    const [first, second] = document.getElementById('actor/unesco')?.querySelectorAll('bdi[lang="ar"]') ?? []
    expect(second?.previousSibling?.textContent).toBe('\u00a0· ')
    expect(second?.previousSibling?.previousSibling).toBe(first)
  })

  it('give official names in both languages, and the printed ones', async () => {
    await renderRoute('/ar/actors')
    const icann = document.getElementById('actor/icann')
    expect(icann?.querySelector('h3')?.textContent).toBe('مؤسسة الإنترنت للأسماء والأرقام المخصصة')
    expect(icann?.querySelector('[lang="en"]')?.textContent).toContain('Internet Corporation')
    expect(icann?.textContent).toContain('شركة الإنترنت للأسماء والأرقام المخصصة')
  })

  it('set the machine translation beside the official name, and say where it says something else', async () => {
    await renderRoute('/ar/frameworks')
    const line = document.getElementById('wsis-forum-2025-209/action-line_c6')
    expect(line?.textContent).toContain('البيئة التمكينية')
    expect(line?.textContent).toContain('احفظ البيئة')
    expect(line?.textContent).toContain('لا يطابق هذا النص معنى الاسم الرسمي')
  })
})

describe('the map', () => {
  beforeEach(() => {
    stubResizeObserver()
  })
  it('is coloured by what is chosen, keeps it in the address, and tells of a clause', async () => {
    const user = userEvent.setup()
    const { container, router } = await renderRoute('/en/map')
    const marked = () => container.querySelectorAll('[data-marked]').length
    const before = marked()
    expect(before).toBeGreaterThan(50)
    await user.selectOptions(screen.getByLabelText('Colour by'), 'issue/cybersecurity')
    await waitFor(() => expect(router.state.location.search).toEqual({ show: 'issue/cybersecurity' }))
    await waitFor(() => expect(marked()).toBeLessThan(before))
    const mark = container.querySelector<SVGAElement>('[data-marked]')
    expect(mark?.getAttribute('aria-label')).toMatch(/paragraph \d+, clause \d+: Cybersecurity/)
    if (!mark) throw new Error('no mark')
    await user.click(mark)
    const card = await screen.findByText('Read it in the text')
    await waitFor(() => expect(card.getAttribute('href')).toMatch(/\?quote=ar.*#para_/))
    mark.focus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByText('Read it in the text')).toBeNull())
    expect(router.state.location.search).toEqual({ show: 'issue/cybersecurity' })
    expect(document.activeElement).toBe(mark)
  })

  it('is pressed by paragraph: the clause that is pressed opens, has the focus, and leads to those beside it', async () => {
    const user = userEvent.setup()
    const { container, router } = await renderRoute('/ar/map')
    const fields = [...container.querySelectorAll<SVGAElement>('[data-field]')]
    const field = fields.find((link) => link.getAttribute('href')?.endsWith('#para_17'))
    if (!field) throw new Error('no paragraph 17')
    const drawing = field.closest('svg')
    if (drawing) vi.spyOn(drawing, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 940, 900))
    await user.click(field)
    const clause = () => router.state.location.search.clause ?? ''
    await vi.waitFor(() => expect(clause()).toMatch(/^a-66-77\/para_17\.\d+$/))
    expect(document.activeElement?.getAttribute('data-clause')).toBe(clause())
    const num = Number(clause().split('.').at(-1))
    await user.click(await screen.findByRole('button', { name: 'العبارة التالية' }))
    await vi.waitFor(() => expect(clause()).toBe(`a-66-77/para_17.${num + 1}`))
    expect(container.querySelector(`[data-clause="${clause()}"]`)?.getAttribute('tabindex')).toBe('0')
    await user.click(screen.getByRole('button', { name: 'العبارة السابقة' }))
    await user.click(screen.getByRole('button', { name: 'العبارة السابقة' }))
    await vi.waitFor(() => expect(clause()).toMatch(num > 0 ? `para_17.${num - 1}` : 'para_16.'))
  })

  it('sets its names in the lines that a person’s own spacing of letters asks for', async () => {
    stubFirstSize()
    const lines = async () => {
      const { container, unmount } = await renderRoute('/en/map')
      const count = container.querySelectorAll('svg[role="group"] g[aria-hidden] text').length
      unmount()
      return count
    }
    const usual = await lines()
    const sheet = document.head.appendChild(document.createElement('style'))
    sheet.textContent = 'span { font-size: 20px; letter-spacing: 2.4px; word-spacing: 3.2px }'
    expect(usual).toBeGreaterThan(40)
    expect(await lines()).toBeGreaterThan(usual)
    sheet.remove()
    vi.unstubAllGlobals()
  })

  it('beside one text counts the issues of that text alone', async () => {
    const issues = await loadIssues()
    const ofReport = issues.filter(({ passages }) => passages.some(({ at }) => at.startsWith('a-66-77/')))
    expect(ofReport.length).toBeLessThan(issues.length)
    await renderRoute('/en/read/a-66-77/map')
    expect(await screen.findByText(new RegExp(`speak of ${ofReport.length} issues`))).toBeTruthy()
  })

  it('says which clause of the address is not there', async () => {
    const { container } = await renderRoute('/en/map?clause=a-66-77/para_99.3')
    expect(container.querySelector('main')?.textContent).toContain('“a-66-77/para_99.3” is not a choice here')
  })

  it('says what the address asks for in vain, and offers the nearest', async () => {
    const { container } = await renderRoute('/ar/map?show=issue/cyberscurity')
    expect(hrefs(container.querySelector('main'))).toContain('/ar/issue/cybersecurity')
  })

  it('offers, for a name of a kind, only those of that kind', async () => {
    const { container } = await renderRoute('/en/map?show=issue/cyberscurity')
    const notice = (await screen.findByText(/There is nothing called/)).parentElement
    expect(hrefs(notice).length).toBeGreaterThan(0)
    expect(hrefs(notice).every((href) => href.startsWith('/en/issue/'))).toBe(true)
    expect(container.querySelectorAll('[data-marked]').length).toBeGreaterThan(50)
  })

  it('is listed on demand', async () => {
    await renderRoute('/en/map?show=theme/funding&table=open')
    const [table] = screen.getAllByRole('table')
    if (!table) throw new Error('no table')
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(1)
  })
})

describe('the text with a way lit in it', () => {
  beforeAll(() => {
    stubResizeObserver()
  })
  it('says of an unknown one that there is nothing to light, and which come nearest', async () => {
    await renderRoute('/en/read/a-66-77?show=issue/cybersecurty')
    const notice = (await screen.findByText(/to highlight here/)).parentElement
    expect(hrefs(notice)[0]).toBe('/en/issue/cybersecurity')
    expect(hrefs(notice).every((href) => href.startsWith('/en/issue/'))).toBe(true)
  })

  it('says so above the text, in its main, and not over it', async () => {
    await renderRoute('/ar/read/a-66-77?show=issue/nonesuch&text=zz')
    const notices = document.querySelector('main > [data-notices]')
    await waitFor(() => expect(notices?.textContent).toContain('nonesuch'), FETCHED)
    expect(notices?.textContent).toContain('zz')
    expect(notices?.nextElementSibling?.tagName).toBe('ARTICLE')
  })

  it.each([
    '/en/read/a-66-77?show=nonesuch',
    '/en/read/a-66-77?show=event/nonesuch',
    '/en/timeline?show=issue/nonesuch',
    '/en/contributions?show=nonesuch',
  ])('says so of whatever nothing answers to: %s', async (address) => {
    await renderRoute(address)
    const notice = await screen.findByText(
      /There is nothing called .*nonesuch.* to highlight here/,
      {},
      FETCHED,
    )
    // Nothing is offered that is not like it.
    expect(hrefs(notice.parentElement)).toEqual([])
  })

  it('says nothing of what the map beside the text can show', async () => {
    const { container } = await renderRoute('/en/read/a-66-77?show=groups')
    expect(container.querySelector('main')?.textContent).not.toContain('groups”')
    expect(screen.queryByText(/to highlight here/)).toBeNull()
  })

  it('names on the timeline alone what is lit there', async () => {
    await renderRoute('/ar/timeline?show=issue/privacy')
    const lit = await screen.findByRole('region', { name: 'المُبرَز هنا:' }, FETCHED)
    expect(hrefs(lit)).toEqual(['/ar/issue/privacy'])
  })

  it('names it in the bar of the reader, where it lies over no line of the text', async () => {
    const { container } = await renderRoute('/en/read/a-66-77?show=issue/privacy')
    const lit = await screen.findByRole('region', { name: 'Highlighted here:' }, FETCHED)
    expect(screen.getByRole('region', { name: 'Reading tools' }).contains(lit)).toBe(true)
    fireEvent.click(within(lit).getByRole('button'))
    await waitFor(() => expect(container.querySelector('[data-segment][data-lit]')).toBeNull())
    expect(screen.queryByRole('region', { name: 'Highlighted here:' })).toBeNull()
  })

  it('lights the clauses of it, also where the Arabic alone is shown', async () => {
    const { container } = await renderRoute('/ar/read/a-66-77?show=issue/net-neutrality')
    const issue = (await loadIssues()).find(({ id }) => id === 'net-neutrality')
    const [{ at = '' } = {}] = issue?.passages ?? []
    await waitFor(() => {
      const lit = [...container.querySelectorAll<HTMLElement>('[data-segment][data-lit]')]
      expect(lit.length).toBeGreaterThan(0)
      for (const clause of lit)
        expect(clause.closest<HTMLElement>('[data-locator]')?.dataset.locator).toBe(at)
    }, FETCHED)
  })
})

describe('a long page of entries', () => {
  const bodyOf = (locator: string) => document.getElementById(`${locator}.body`)
  const buttonOf = (locator: string) => {
    const button = document.querySelector<HTMLElement>(`[aria-controls="${locator}.body"]`)
    if (!button) throw new Error(`no button for ${locator}`)
    return button
  }
  afterEach(() => window.history.replaceState(null, ''))

  it('leads to its groups, each with how many it holds', async () => {
    await renderRoute('/en/actors')
    const nav = screen.getByRole('navigation', { name: 'Sections of this page' })
    const links = within(nav).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['30 bodies', '32 groups', '3 offices'])
    for (const link of links)
      expect(document.querySelector(link.getAttribute('href') ?? '')?.textContent).toBe(link.textContent)
  })

  it('folds each entry so that the search of the browser finds it, and unfolds it at a press', async () => {
    const user = userEvent.setup()
    await renderRoute('/en/actors')
    const icann = buttonOf('actor/icann')
    const named = icann.getAttribute('aria-labelledby')?.split(' ') ?? []
    expect(named.map((id) => document.getElementById(id)?.textContent).join(' ')).toMatch(
      /^Internet Corporation for Assigned Names and Numbers \d+ places$/,
    )
    expect(icann.getAttribute('aria-expanded')).toBe('false')
    expect(bodyOf('actor/icann')?.getAttribute('hidden')).toBe('until-found')
    await user.click(icann)
    expect(icann.getAttribute('aria-expanded')).toBe('true')
    expect(bodyOf('actor/icann')?.hasAttribute('hidden')).toBe(false)
    await user.click(icann)
    expect(bodyOf('actor/icann')?.getAttribute('hidden')).toBe('until-found')
    act(() => void bodyOf('actor/icann')?.dispatchEvent(new Event('beforematch')))
    expect(icann.getAttribute('aria-expanded')).toBe('true')
  })

  it('unfolds all and folds all at a press', async () => {
    const user = userEvent.setup()
    await renderRoute('/ar/mechanisms')
    const folded = () => document.querySelectorAll('article[data-folded]').length
    expect(folded()).toBe((await loadMechanisms()).length)
    await user.click(screen.getByRole('button', { name: 'فتح الكل' }))
    expect(folded()).toBe(0)
    await user.click(screen.getByRole('button', { name: 'طي الكل' }))
    expect(folded()).toBe((await loadMechanisms()).length)
  })

  it('unfolds the entry that its address names', async () => {
    await renderRoute('/ar/mechanisms#mechanism/standing-committee')
    await waitFor(() =>
      expect(document.getElementById('mechanism/standing-committee')?.dataset.folded).toBeUndefined(),
    )
    expect(document.querySelectorAll('[data-folded]').length).toBeGreaterThan(20)
  })

  it('keeps with its entry of the history what is unfolded, so that Back finds it so', async () => {
    const user = userEvent.setup()
    const { unmount } = await renderRoute('/en/mechanisms')
    await user.click(buttonOf('mechanism/standing-committee'))
    expect(unfoldedIn(window.history.state)).toEqual(['mechanism/standing-committee'])
    unmount()
    await renderRoute('/en/mechanisms')
    expect(buttonOf('mechanism/standing-committee').getAttribute('aria-expanded')).toBe('true')
    // What was kept goes along to an entry of the history that knows of nothing: a jump to a group.
    window.history.replaceState(null, '')
    await user.click(buttonOf('mechanism/igf'))
    expect(unfoldedIn(window.history.state)).toEqual(['mechanism/standing-committee', 'mechanism/igf'])
  })

  it('takes nothing from a history that holds something else', () => {
    expect(unfoldedIn(null)).toEqual([])
    expect(unfoldedIn('x')).toEqual([])
    expect(unfoldedIn({ unfolded: 'actor/icann' })).toEqual([])
    expect(unfoldedIn({ unfolded: ['actor/icann', 3] })).toEqual(['actor/icann'])
    expect(withUnfolded({ key: 'k' }, ['a'])).toEqual({ key: 'k', unfolded: ['a'] })
  })
})
