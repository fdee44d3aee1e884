import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { STORAGE_KEYS } from '../../../src/ui/storage.ts'
import { renderRoute } from '../support/render-route.tsx'

// The first page to open compiles the corpus and draws the whole record.
vi.setConfig({ testTimeout: 30_000 })

const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))
const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href') ?? ''
/** Where a link leads, and the words that it has marked there. */
const placeOf = (href: string) => {
  const { pathname, searchParams, hash } = new URL(href, 'https://masar.example')
  return { at: `${pathname}${hash}`, quote: searchParams.get('quote')?.split('|')[2] }
}

afterEach(() => localStorage.clear())

describe('the front page', () => {
  it('says what enhanced cooperation is, each claim with the words it rests on, and whose summary that is', async () => {
    await renderRoute('/ar')
    const claims = [
      ['تتمكن الحكومات، على قدم المساواة، من أداء أدوارها ومسؤولياتها', 'para_6', 'على قدم المساواة'],
      ['لم يحدد جدول أعمال تونس معناه بعبارات دقيقة', 'para_2', 'لم يحدد معنى تعزيز التعاون'],
      ['رأى بعضهم أنه جارٍ بالفعل', 'para_30', 'وأعرب بعض المراقبين'],
      ['ورأى آخرون أنه لم يبدأ بعد', 'para_33', 'وارتأى آخرون'],
    ] as const
    for (const [name, part, words] of claims) {
      const { at, quote } = placeOf(hrefOf(name))
      expect(at).toBe(`/ar/read/a-66-77#${part}`)
      // Of many words an address has the first and the last.
      expect(words === 'لم يحدد معنى تعزيز التعاون' || quote?.includes(words), `${words} in ${quote}`).toBe(
        true,
      )
    }
    expect(screen.getByText('الخلاصة من عندنا، وروابطها إلى ألفاظ التقرير.')).toBeTruthy()
  })

  it('has three figures, each with the place that it can be seen in', async () => {
    await renderRoute('/en')
    const figures = within(screen.getByRole('region', { name: 'Who was asked and who answered' }))
    expect(figures.getByText('about 3,650')).toBeTruthy()
    expect(figures.getByText('98')).toBeTruthy()
    const linkOf = (name: RegExp) => figures.getByRole('link', { name }).getAttribute('href') ?? ''
    expect(placeOf(linkOf(/^In the words/))).toMatchObject({
      at: '/en/read/a-66-77#para_8',
      quote: expect.stringContaining('وطلب إلى نحو 150 من المنظمات الدولية'),
    })
    expect(linkOf(/^Which group/)).toBe('/en/contributions#how-many')
    expect(linkOf(/^Which channel/)).toBe('/en/contributions?by=channel#how-many')
    expect(linkOf(/^59 written/)).toBe('/en/read/a-66-77#table_1.total.written')
    expect(linkOf(/^26 prepared oral/)).toBe('/en/read/a-66-77#table_1.total.oral')
    expect(placeOf(linkOf(/^13 open discussion/))).toMatchObject({
      at: '/en/read/a-66-77#para_11',
      quote: expect.stringContaining('13 مشاركا'),
    })
    expect(figures.getByText(/third, the open discussion, .* total of 31; .* add up to 13,/)).toBeTruthy()
  })

  it('sets the two positions facing each other, in English with the Arabic below it, and says whose English that is', async () => {
    const { container } = await renderRoute('/en')
    const quoted = [...container.querySelectorAll<HTMLElement>('blockquote[data-locator]')].map((quote) => [
      quote.dataset.locator,
      ...[...quote.querySelectorAll<HTMLElement>('p[lang]')].map(({ lang, textContent }) => [
        lang,
        textContent?.slice(0, 14),
      ]),
    ])
    expect(quoted).toEqual([
      ['a-66-77/para_30', ['en', 'Some observers'], ['ar', 'وأعرب بعض المر']],
      ['a-66-77/para_33', ['en', 'Others were of'], ['ar', 'وارتأى آخرون أ']],
    ])
    expect(screen.getByText(/unofficial translation/)).toBeTruthy()
  })

  it('quotes the Arabic alone in the Arabic interface', async () => {
    const { container } = await renderRoute('/ar')
    const languages = [...container.querySelectorAll<HTMLElement>('blockquote p[lang]')].map(
      ({ lang }) => lang,
    )
    expect(languages).toEqual(['ar', 'ar'])
  })

  it('draws the whole timeline, each mark a link that says what it is', async () => {
    const { container } = await renderRoute('/ar')
    await waitFor(() => expect(container.querySelector('svg[data-room="wide"]')).toBeTruthy(), {
      timeout: 20_000,
    })
    const mark = container.querySelector('svg[data-room="wide"] a[data-locator="event/ga-res-65-141"]')
    expect(mark?.getAttribute('href')).toBe('/ar/timeline?event=ga-res-65-141')
    expect(mark?.getAttribute('aria-label')).toContain('قرار الجمعية العامة 65/141')
    expect(screen.getByRole('link', { name: 'الخط الزمني كاملا' }).getAttribute('href')).toBe('/ar/timeline')
  })

  it('notices both documents with symbol, date, length, and how their text was made', async () => {
    await renderRoute('/ar')
    const report = within(
      screen.getByRole('article', { name: 'تعزيز التعاون بشأن قضايا السياسة العامة المتعلقة بالإنترنت' }),
    )
    expect(report.getByText('A/66/77-E/2011/103').dir).toBe('ltr')
    expect(report.getByText('4 أيار/مايو 2011')).toBeTruthy()
    expect(report.getByText('39 فقرة')).toBeTruthy()
    expect(report.getByText('4 حواشٍ')).toBeTruthy()
    expect(report.getByText(/وفق قواعد عامة/)).toBeTruthy()
    expect(screen.getByText(/ترجمة آلية/)).toBeTruthy()
  })

  it('leads on in the order of the bar, and to sources, tools, data and the other language', async () => {
    await renderRoute('/ar')
    const ways = within(screen.getByRole('region', { name: 'من أين تبدأ' }))
    expect(ways.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/ar/read/a-66-77',
      '/ar/timeline',
      '/ar/contributions',
      '/ar/issues',
      '/ar/present',
    ])
    expect(hrefs()).toEqual(
      expect.arrayContaining([
        '/ar/read/a-66-77/evidence',
        '/ar/edition/a-66-77',
        '/ar/read/wsis-forum-2025-209',
        '/ar/references',
        '/ar/glossary',
        '/ar/rescue',
        '/data/a-66-77.json',
        '/data/wsis-forum-2025-209.json',
        '/en',
      ]),
    )
  })

  it('has one first heading and no level left out', async () => {
    await renderRoute('/en')
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    }, 0)
  })
})

describe('where one left off', () => {
  const begin = async (stored: string | null) => {
    if (stored !== null) localStorage.setItem(STORAGE_KEYS.leftOff, stored)
    await renderRoute('/en')
    const link = screen.getByRole('link', { name: /^(Start|Go on) reading/ })
    return [link.textContent, link.getAttribute('href')]
  }

  it('is offered instead of the beginning', async () => {
    expect(await begin('a-66-77/para_12')).toEqual([
      'Go on reading at paragraph 12',
      '/en/read/a-66-77#para_12',
    ])
  })

  it.each(['wsis-forum-2025-209/goal_3', 'a-66-77/summary_1'])(
    'is offered also at %s, which has no number',
    async (part) => {
      const [document, eId] = part.split('/')
      expect(await begin(part)).toEqual(['Go on reading where you left off', `/en/read/${document}#${eId}`])
    },
  )

  it.each([null, 'no locator', 'letter/para_1', 'event/ga-res-65-141', '<b>/para_1'])(
    'is the beginning where nothing of our texts is stored (%s)',
    async (stored) => {
      expect(await begin(stored)).toEqual(['Start reading at paragraph 1', '/en/read/a-66-77#para_1'])
    },
  )
})

describe('the small timeline', () => {
  const drawn = async () => {
    const { container, router } = await renderRoute('/en')
    const find = (selector: string) =>
      container.querySelector<SVGElement>(`svg[data-room="wide"] ${selector}`)
    await waitFor(() => expect(find('a')).toBeTruthy(), { timeout: 20_000 })
    return { container, router, find }
  }

  it('says what is pointed at, and draws what led to it and what it led to', async () => {
    const { container, find } = await drawn()
    const mark = find('a[data-locator="event/ga-res-65-141"]')
    if (!mark) throw new Error('it has no such mark')
    expect(find('[data-part="curve"]')).toBeNull()
    fireEvent.pointerOver(mark)
    expect(container.textContent).toContain('20 December 2010 General Assembly resolution 65/141')
    expect(find('[data-part="curve"]')).toBeTruthy()
    expect(find('a[data-locator="event/ecosoc-res-2010-2"]')?.dataset.lit).toBe('true')
  })

  it('is one stop of the Tab key; the arrows go from mark to mark along time', async () => {
    const { container, find } = await drawn()
    const stops = () => [...container.querySelectorAll<SVGElement>('svg[data-room="wide"] a[tabindex="0"]')]
    expect(stops()).toHaveLength(1)
    const [first] = stops()
    first?.focus()
    if (first) fireEvent.keyDown(first, { key: 'ArrowRight' })
    expect(stops()).toHaveLength(1)
    expect(stops()[0]).not.toBe(first)
    expect(document.activeElement).toBe(stops()[0])
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Home' })
    expect(document.activeElement).toBe(first)
    expect(find('a')).toBeTruthy()
  })

  it('leads to the timeline without loading the page anew', async () => {
    const { router, find } = await drawn()
    const went = vi.spyOn(router, 'navigate').mockResolvedValue()
    const mark = find('a[data-locator="event/ga-res-65-141"]')
    if (!mark) throw new Error('it has no such mark')
    expect(fireEvent.click(mark)).toBe(false)
    expect(went).toHaveBeenCalledWith({ href: '/en/timeline?event=ga-res-65-141' })
    expect(fireEvent.click(mark, { ctrlKey: true })).toBe(true)
    expect(went).toHaveBeenCalledTimes(1)
  })
})
