import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { drawnOnce, renderRoute } from '../support/render-route.tsx'

// The first page to open compiles the corpus and draws the whole record.
vi.setConfig({ testTimeout: 30_000 })

/** By selector: looking for roles among ninety entries takes jsdom seconds. */
const searchField = () => {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (!field) throw new Error('no search field')
  return field
}

const entry = (locator: string) => {
  const found = document.getElementById(locator)
  if (!found) throw new Error(`no entry ${locator}`)
  return found
}

const inArabic = drawnOnce('/ar/references')
const inEnglish = drawnOnce('/en/references')

describe('the references', () => {
  it('give every entry its locator as address, and its names in both languages', async () => {
    const container = await inArabic()
    const articles = [...container.querySelectorAll('article')]
    expect(articles.length).toBeGreaterThan(80)
    for (const article of articles) expect(article.id).toBe(article.dataset.locator)
    const icann = within(entry('actor/icann'))
    expect(icann.getByRole('heading', { level: 3 }).textContent).toBe(
      'مؤسسة الإنترنت للأسماء والأرقام المخصصة',
    )
    expect(icann.getByText('Internet Corporation for Assigned Names and Numbers').lang).toBe('en')
  })

  it('lead from an entry to the paragraphs that mention it', async () => {
    await inArabic()
    const link = within(entry('doc/a-res-60-252')).getByRole('link', { name: 'الفقرة 2' })
    expect(link.getAttribute('href')).toBe('/ar/read/a-66-77#para_2')
  })

  it('say plainly what nobody could find out', async () => {
    await inArabic()
    expect(within(entry('doc/e-2010-crp.4')).getByText(/لم نعثر على عنوان هذه الوثيقة/)).toBeTruthy()
    expect(within(entry('doc/e-2010-crp.4')).getByText(/لم نعثر على مصدر/)).toBeTruthy()
    expect(within(entry('actor/tenth-organization')).getByText(/يُحصي النص هذه الجهة ولا يسميها/)).toBeTruthy()
  })

  it('give a note in the language of the interface, and in Arabic say once that its Arabic is ours', async () => {
    await inArabic()
    const arabic = within(entry('doc/a-64-64-e-2009-10')).getByText('يختصر التقرير العنوان.')
    expect(arabic.previousElementSibling?.textContent).toBe('ملاحظة التحقق')
    expect(arabic.closest('[lang]')?.getAttribute('lang')).toBe('ar')
    expect(arabic.closest('[dir]')?.getAttribute('dir')).toBe('rtl')
    expect(screen.getAllByText(/ترجمتها إلى العربية من عندنا/)).toHaveLength(1)
    await inEnglish()
    const english = within(entry('doc/a-64-64-e-2009-10')).getByText('The report shortens the title.')
    expect(english.closest('[lang]')?.getAttribute('lang')).toBe('en')
    expect(english.closest('[dir]')?.getAttribute('dir')).toBe('ltr')
  })

  it('set a symbol within an Arabic note, and an Arabic word within an English one, in its own direction', async () => {
    await inArabic()
    const symbol = within(entry('doc/e-2009-92')).getByText('A/66/77')
    expect([symbol.tagName, symbol.dir]).toEqual(['BDI', 'ltr'])
    await inEnglish()
    const word = within(entry('actor/icann')).getByText('شركة')
    expect([word.tagName, word.lang, word.dir]).toEqual(['BDI', 'ar', 'rtl'])
  })

  it('leave what the sources say in English, and in Arabic say that it is', async () => {
    await inArabic()
    expect(entry('event/wsis-tunis-phase').querySelector('details p[lang="en"][dir="ltr"]')).not.toBeNull()
    expect(screen.getByText(/ما يُنقل عن المصادر باقٍ بالإنكليزية/)).toBeTruthy()
  })

  it('say in one line what each body is, and fold what it rests on', async () => {
    await inArabic()
    expect(within(entry('actor/itu')).getByText(/^وكالة الأمم المتحدة المتخصصة/)).toBeTruthy()
    await inEnglish()
    expect(within(entry('actor/itu')).getByText(/^The United Nations specialized agency/)).toBeTruthy()
    const stated = within(entry('actor/usg-desa')).getByText('Source of the description:')
    expect(stated.closest('details')?.open).toBe(false)
    expect(stated.parentElement?.querySelector('a')?.getAttribute('href')).toBe('/en/read/a-66-77#para_8')
  })

  it('fold all but what an entry is called, together, and open it at its address alone', async () => {
    const { container } = await renderRoute('/en/references#event/ga-res-65-141')
    const asked = entry('event/ga-res-65-141')
    await waitFor(() => expect(asked.querySelector('details')?.open).toBe(true))
    for (const folded of ['Verification note', 'Mentioned in'])
      expect(within(asked).getByText(folded).closest('details')).toBe(asked.querySelector('details'))
    for (const article of container.querySelectorAll('article')) {
      expect(article.querySelectorAll('details').length, article.id).toBe(1)
      if (article !== asked) expect(article.querySelector('details')?.open, article.id).toBe(false)
    }
  })

  it('say which source was read and which is the official place that was not opened', async () => {
    await inEnglish()
    const sources = [...entry('doc/a-60-687').querySelectorAll('li:has([data-standing])')].map(
      ({ textContent }) => textContent,
    )
    expect(sources[0]).toContain('undocs.org/A/60/687')
    expect(sources[0]).toContain('not opened by us')
    expect(sources[1]).toContain('docslib.org')
    expect(sources[1]).toContain('copy of the original · read by us')
  })

  it('keep each other Arabic name whole, with the dot between them outside both', async () => {
    await inEnglish()
    const names = [...entry('actor/unesco').querySelectorAll('bdi[lang="ar"][dir="rtl"]')]
      .map(({ parentElement }) => parentElement)
      .filter((parent) => parent?.localName === 'li')
    expect(names.map((item) => item?.textContent)).toEqual([
      'اليونسكو',
      'برنامج الأمم المتحدة للتربية والعلم والثقافة',
    ])
  })

  it('give every Arabic run of the English page its language', async () => {
    const container = await inEnglish()
    const wrong: string[] = []
    const walker = document.createTreeWalker(
      container.querySelector('main') ?? container,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang')
      if (/\p{sc=Arabic}/u.test(node.textContent ?? '') && language !== 'ar')
        wrong.push(node.textContent ?? '')
    }
    expect(wrong).toEqual([])
  })

  it('open at the entry that the address names: marked, with the focus', async () => {
    await renderRoute('/ar/references#doc/a-res-60-252')
    await waitFor(() => expect(entry('doc/a-res-60-252').dataset.chosen).toBe('true'))
    expect(document.activeElement).toBe(entry('doc/a-res-60-252'))
  })

  it('show an entry asked for by address though the filter would hide it', async () => {
    const { router } = await renderRoute('/ar/references?kind=actor#doc/a-res-60-252')
    await waitFor(() => expect(entry('doc/a-res-60-252').dataset.chosen).toBe('true'))
    expect(router.state.location.search).toEqual({})
  })

  it('say so when there is no entry at the address', async () => {
    await renderRoute('/en/references#date/2010-12-14')
    await waitFor(() => expect(screen.getByText(/no entry “date\/2010-12-14”/)).toBeTruthy())
  })
})

describe('the filter of the references', () => {
  it('narrows the list while one types, counts what is left, and stands in the address', async () => {
    const { router } = await renderRoute('/ar/references')
    await userEvent.click(searchField())
    await userEvent.paste('اليونسكو')
    await waitFor(() => expect(document.querySelectorAll('article').length).toBeLessThan(10))
    expect(router.state.location.search).toEqual({ q: 'اليونسكو' })
    expect(screen.getByText(/مداخل من بين 95/)).toBeTruthy()
  })

  it('says how to get out of an empty result', async () => {
    await renderRoute('/en/references?q=geneva&kind=actor')
    expect(screen.getByText('No results.')).toBeTruthy()
    await userEvent.click(screen.getByRole('link', { name: /entries among all kinds/ }))
    await waitFor(() => expect(document.querySelectorAll('article').length).toBeGreaterThan(0))
    expect(searchField().value).toBe('geneva')
  })

  it('passes over what makes no sense in the address', async () => {
    const { container } = await renderRoute('/ar/references?kind=nonsense&mentioned=perhaps')
    expect(container.querySelectorAll('article').length).toBeGreaterThan(80)
  })
})
