import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { createMasarRouter } from '../../../src/app/router.tsx'
import { CHARTS } from '../../../src/contributions/registry.ts'
import { setPointed } from '../../../src/place/lighting.ts'
import { setReading } from '../../../src/place/reading-place.ts'

// jsdom has no fonts to load.
Object.defineProperty(document, 'fonts', { value: { load: async () => [] }, configurable: true })

// Roles are looked up in one chart, not on the page: a hundred marks each with a computed name take their time.
vi.setConfig({ testTimeout: 30_000 })

async function open(path: string) {
  const router = createMasarRouter(createMemoryHistory({ initialEntries: [path] }))
  await router.load()
  const { container } = render(<RouterProvider router={router} />)
  await waitFor(() => expect(container.querySelector('figure')).toBeTruthy())
  const figure = (id: string): HTMLElement => {
    const found = container.querySelector<HTMLElement>(`figure#${id}`)
    if (!found) throw new Error(`no figure ${id}`)
    return found
  }
  const marks = (id: string) => [...figure(id).querySelectorAll<SVGAElement>('svg a')]
  return { container, router, figure, marks, user: userEvent.setup() }
}

describe('the page of charts', () => {
  it('asks four questions, says above each what it shows, and audits the table', async () => {
    const { container } = await open('/en/contributions')
    expect([...container.querySelectorAll('figure > h2')].map(({ textContent }) => textContent)).toEqual([
      'How many?',
      'One dot per contribution',
      'Which channel did each group use?',
      'Who was asked, who answered?',
    ])
    expect(screen.getByText(/^98 contributions in all: the largest number from civil society/)).toBeTruthy()
    const audit = plain(container.querySelector('#audit')?.textContent ?? '')
    expect(audit).toContain('8 + 0 + 3 + 2 = 13')
    expect(audit.split('wrong total')).toHaveLength(3)
    expect(audit.split('right, but a total added into it is wrong')).toHaveLength(3)
    expect(audit).toContain('2 printed totals are wrong')
    expect(audit).toContain('اغتنم 13 مشاركا')
  })

  it('says of what the print has in Arabic words that it is Arabic', async () => {
    const { container } = await open('/en/contributions')
    const words = document.createTreeWalker(
      container.querySelector('#audit') ?? container,
      NodeFilter.SHOW_TEXT,
    )
    const unnamed: string[] = []
    while (words.nextNode()) {
      const { textContent, parentElement } = words.currentNode
      if (/\p{Script=Arabic}/u.test(textContent ?? '') && !parentElement?.closest('[lang="ar"]')) {
        unnamed.push(textContent ?? '')
      }
    }
    expect(unnamed).toEqual([])
  })

  it('draws anew the chart of which something was chosen, and no other', async () => {
    const { figure, user } = await open('/en/contributions')
    const scenes = CHARTS.map((chart) => ({ id: chart.id, scene: vi.spyOn(chart, 'scene') }))
    const channels = figure('how-many').querySelector<HTMLElement>('input[value="channel"]')
    if (channels) await user.click(channels)
    await waitFor(() =>
      expect(figure('how-many').querySelector('input[value="channel"]:checked')).toBeTruthy(),
    )
    expect(scenes.flatMap(({ id, scene }) => (scene.mock.calls.length > 0 ? [id] : []))).toEqual(['how-many'])
    vi.restoreAllMocks()
  })

  it('has one tab stop a chart, and arrows between its marks', async () => {
    const { marks, user } = await open('/en/contributions')
    expect(marks('how-many').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    act(() => marks('how-many')[0]?.focus())
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Governments, prepared oral: 13 contributions of 98',
    )
    expect(document.activeElement?.getAttribute('data-locator')).toBe('a-66-77/table_1.governments.oral')
  })

  it('tells what a mark is before leading anywhere, and closes what it told', async () => {
    const { router, figure, marks, user } = await open('/en/contributions')
    const mark = marks('how-many')[1]
    if (mark) await user.click(mark)
    act(() => mark?.focus())
    const card = () => figure('how-many').querySelector<HTMLElement>('[data-card]')
    await waitFor(() => expect(card()).not.toBeNull())
    expect(router.state.location.pathname).toBe('/en/contributions')
    expect(card()?.textContent).toContain('Governments, prepared oral: 13 contributions of 98')
    expect(card()?.textContent).toContain('ما مجموعه 85 مساهمة خطية وشفوية')
    expect(card()?.textContent).toContain(
      'The report states the number from all groups, 85 (written and prepared oral):',
    )
    const [sentence = '', cell] = [...(card()?.querySelectorAll('a') ?? [])].map((link) =>
      decodeURIComponent(link.getAttribute('href') ?? '').replaceAll('+', ' '),
    )
    // At the words that prove the cell, not at their whole paragraph.
    expect(sentence).toMatch(
      /^\/en\/read\/a-66-77\?quote=en\|.*Governments,.* in the table below\.\|#para_10$/,
    )
    expect(cell).toBe('/en/read/a-66-77#table_1.governments.oral')
    await user.tab()
    expect(card()?.contains(document.activeElement)).toBe(true)
    await user.keyboard('{Escape}')
    expect(card()).toBeNull()
    expect(document.activeElement).toBe(mark)
  })

  it('closes what it told of a mark that another view has nothing of', async () => {
    const { figure, marks, user } = await open('/en/contributions')
    const mark = marks('how-many').find(
      ({ dataset }) => dataset.mark === 'international-organizations.written',
    )
    if (mark) await user.click(mark)
    const card = () => figure('how-many').querySelector('[data-card]')
    await user.click(screen.getByLabelText('Share (100%)'))
    await waitFor(() => expect(card()).not.toBeNull())
    // Its printed total is zero, of which nothing is a share.
    await user.click(screen.getByLabelText('As printed'))
    await waitFor(() => expect(card()).toBeNull())
    await user.click(screen.getByLabelText('Corrected'))
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Corrected').checked).toBe(true))
    expect(card()).toBeNull()
  })

  it('goes with the reading on an Arabic page', async () => {
    const { marks, user } = await open('/ar/embed/how-many')
    act(() => marks('how-many')[0]?.focus())
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement?.getAttribute('data-locator')).toBe('a-66-77/table_1.governments.oral')
  })

  it('shows a chart’s table at a key and keeps it in the URL', async () => {
    const { router, figure, marks, user } = await open('/en/embed/how-many')
    act(() => marks('how-many')[0]?.focus())
    await user.keyboard('t')
    await waitFor(() => expect(figure('how-many').querySelector('table')).toBeTruthy())
    const rows = [...figure('how-many').querySelectorAll('tbody tr')].map(({ textContent }) =>
      plain(textContent),
    )
    expect(rows).toContain('International organizations7108printed 0')
    expect(router.state.location.search).toEqual({ table: 'how-many' })
  })

  it('keeps a choice in the URL, and the usual one out of it', async () => {
    const { router, user } = await open('/en/embed/how-many?sort=size')
    await user.click(screen.getByLabelText('Side by side'))
    await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'size', bars: 'grouped' }))
    await user.click(screen.getByLabelText('As in the report'))
    await waitFor(() => expect(router.state.location.search).toEqual({ bars: 'grouped' }))
  })

  it('shows the contradiction when the figures are as printed', async () => {
    const { figure } = await open('/en/embed/which-door?basis=printed')
    expect(screen.getByText(/2 totals contradict their own cells/)).toBeTruthy()
    expect(figure('which-door').textContent).toContain('but its cells add up to 8')
  })

  it('says quietly what of the address it did not understand', async () => {
    await open('/en/contributions?bars=pie')
    expect(screen.getByText('“pie” is not a choice here; the usual view is shown.')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Stacked').checked).toBe(true)
  })
})

describe('lighting', () => {
  const emphases = (figure: HTMLElement) =>
    [...figure.querySelectorAll('[data-emphasis]')].map((mark) => mark.getAttribute('data-emphasis'))

  it('lights what the paragraph being read states', async () => {
    const { figure } = await open('/en/contributions')
    const chart = figure('how-many')
    act(() => setReading('a-66-77/para_11'))
    expect(emphases(chart).filter((emphasis) => emphasis === 'lit')).toHaveLength(4)
    act(() => setReading(null))
    expect(new Set(emphases(chart))).toEqual(new Set(['plain']))
  })

  it('lights the cell of the table that another pane points at', async () => {
    const { figure } = await open('/en/contributions?table=how-many')
    const table = figure('how-many')
    act(() => setPointed('a-66-77/table_1.private-sector.oral'))
    expect([...table.querySelectorAll('td[data-lit]')].map(({ textContent }) => textContent)).toEqual(['5'])
    act(() => setPointed(null))
  })
})

describe('the page for a frame', () => {
  it('has the one chart and nothing of ours around it', async () => {
    const { container, figure } = await open('/en/embed/which-door')
    expect(figure('which-door').querySelector('h1')?.textContent).toBe('Which channel did each group use?')
    expect(container.querySelector('header')).toBeNull()
  })

  it('offers the nearest chart for an unknown one', async () => {
    const { figure } = await open('/en/embed/wich-dor')
    expect(await screen.findByText('There is no chart “wich-dor”; this is the nearest one.')).toBeTruthy()
    expect(figure('which-door')).toBeTruthy()
  })
})

/** Without the marks that keep a printed figure apart from its surroundings; `0 (صفر)` as its value. */
function plain(text: string | null): string {
  return (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/(\d) \(صفر\)/g, '$1')
}
