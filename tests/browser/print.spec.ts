import type { Page } from '@playwright/test'
import { open } from './support/app.ts'
import { foundAgain, pagesOf, textOfPdf, wordsOf, wordsOverEachOther } from './support/pdf.ts'
import { REPORT } from './support/site.ts'
import { expect, test } from './support/test.ts'

async function printed(page: Page, path: string): Promise<string> {
  await open(page, path)
  // The font of the print is fetched once the page has come to rest.
  await expect(page.locator('html')).toHaveAttribute('data-print', 'ready', { timeout: 15_000 })
  return textOfPdf(await page.pdf({ format: 'A4', tagged: true }))
}

/** Words of the interface that the report does not have. */
const INTERFACE = {
  ar: ['المحتويات', 'الشواهد', 'المراجع', 'English', 'أب', '↩'],
  en: ['Contents', 'Evidence', 'References', 'Reading', 'العربية', '↩'],
} as const

/**
 * How many of the words come back whole. What is lost in Arabic has a vowel sign, which pdftotext sets beside its word. In
 * the English interface the languages stand side by side, and it puts numbers at the edge of a narrow line to words.
 */
const WHOLE = { ar: 0.99, en: 0.95 } as const

for (const language of ['ar', 'en'] as const) {
  test(`the report printed from the interface of ${language} can be copied, searched and cited, and has nothing of what is open beside it`, async ({
    page,
  }) => {
    test.slow()
    const text = await printed(page, `/${language}/read/a-66-77`)
    const words = wordsOf(text)

    const wanted = wordsOf([...REPORT.summary, ...REPORT.paragraphs].map((each) => each.text).join(' '))
    expect(wanted.length).toBeGreaterThan(3000)
    expect(foundAgain(wanted, words) / wanted.length, 'words of the text found again').toBeGreaterThanOrEqual(
      WHOLE[language],
    )

    const notes = wordsOf(REPORT.footnotes.map((note) => note.text).join(' '))
    expect(foundAgain(notes, words) / notes.length, 'words of the notes found again').toBeGreaterThanOrEqual(
      0.9,
    )

    const numbers = REPORT.paragraphs.map((each) => String(each.num))
    expect(
      numbers.filter((number) => !words.includes(number)),
      'paragraph numbers missing',
    ).toEqual([])

    const interfaceWords = INTERFACE[language].filter(
      (word) => words.includes(word) || (word === '↩' && text.includes(word)),
    )
    expect(interfaceWords, 'interface in print').toEqual([])

    if (language === 'en') return
    const besidePane = await printed(page, '/ar/read/a-66-77/evidence#para_12')
    expect(wordsOf(besidePane).length, 'what is open on the screen does not get into the print').toBe(
      words.length,
    )
    expect(pagesOf(besidePane).length, 'nor its height').toBe(pagesOf(text).length)
  })
}

test('the first page is as full as the others, and no heading stands at the end of one', async ({ page }) => {
  for (const path of [
    '/en/timeline',
    '/ar/references',
    '/en/search?q=internet',
    '/ar/mechanisms',
    '/en/frameworks',
    '/en/rescue',
    '/en/',
  ]) {
    await open(page, path)
    // A closed entry of the references stays whole, and may be no more than its name.
    const headings = await page
      .locator('main :is(h1, h2, h3, h4):not(article:has(details:not([open])) *)')
      .evaluateAll((found) => found.map((heading) => heading.textContent.replace(/\s+/g, ' ').trim()))
    const pages = pagesOf(textOfPdf(await page.pdf({ format: 'A4' })))
    expect(pages.filter((text) => text.trim() === '').length, `empty pages of ${path}`).toBe(0)
    const lengths = pages.map((text) => wordsOf(text).length)
    const usual = [...lengths].sort((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0
    expect(lengths[0], path).toBeGreaterThan(usual / 2)
    // Below the name of an entry stand its name in the other language and what it is.
    const last = pages
      .slice(0, -1)
      .flatMap((text) =>
        text
          .trim()
          .split('\n')
          .slice(path.endsWith('mechanisms') ? -4 : -1),
      )
      .map((line) => line.replace(/\s+/g, ' ').trim())
    expect(
      last.filter((line) => headings.includes(line)),
      path,
    ).toEqual([])
    // The table's heads stand whole over every page it goes on to.
    if (path === '/en/timeline') {
      for (const text of pages.slice(2)) expect(wordsOf(text).slice(0, 3)).toEqual(['Date', 'Event', 'Lane'])
    }
    // The timeline stands on the first page of the front page, and each figure above its sentence.
    if (path === '/en/') {
      expect(pages[0]).toContain('From Geneva to the twenty-year review')
      // The main events are listed with their whole names; the last page has something to hold.
      expect(wordsOf(pages[0] ?? '').join(' ')).toContain('more events on the timeline')
      expect(pages[0]).not.toContain('…')
      expect(lengths.at(-1), path).toBeGreaterThan(usual / 2)
      expect(pages.find((text) => /^\s*98$/m.test(text))).toContain('contributions came from')
    }
  }
})

test('the report in facing columns fills its pages', async ({ page }) => {
  const pages = pagesOf(await printed(page, '/ar/read/a-66-77?text=both'))
  const lengths = pages.map((text) => wordsOf(text).length)
  const usual = [...lengths].sort((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0
  // The first has the masthead, the last what is left.
  expect(Math.min(...lengths.slice(1, -1)), String(lengths)).toBeGreaterThan(usual / 2)
})

test('entries print what is open, and no line lies over another', async ({ page }) => {
  test.slow()
  for (const path of ['/ar/actors', '/en/mechanisms']) {
    await open(page, path)
    const print = async () => {
      const pdf = await page.pdf({ format: 'A4' })
      const pages = pagesOf(textOfPdf(pdf))
      expect(pages.filter((text) => text.trim() === '').length, `empty pages of ${path}`).toBe(0)
      expect(wordsOverEachOther(pdf), path).toEqual([])
      return pages
    }
    const closed = await print()
    await page.getByRole('button', { name: /^(Open all|فتح الكل)$/ }).click()
    // What ends an entry, and does not stand alone at the top of a page.
    const lastLines = await page
      .locator('main article p:not(article section p)')
      .evaluateAll((found) => found.map((line) => line.textContent.replace(/\s+/g, ' ').trim()))
    const headings = await page
      .locator('main :is(h2, h3, h4)')
      .evaluateAll((found) => found.map((line) => line.textContent.replace(/\s+/g, ' ').trim()))
    const unfolded = await print()
    const lines = unfolded.map((text) =>
      text
        .trim()
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim()),
    )
    expect(
      lines.flatMap((each) => (lastLines.includes(each[0] ?? '') ? each.slice(0, 1) : [])),
      `lines alone at the top of a page of ${path}`,
    ).toEqual([])
    expect(
      lines.slice(0, -1).flatMap((each) => (headings.includes(each.at(-1) ?? '') ? each.slice(-1) : [])),
      `headings at the end of a page of ${path}`,
    ).toEqual([])
    expect(closed.length, path).toBeLessThan(unfolded.length / 3)
  }
})

test('printing in a dark theme uses no dark paper', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('masar.settings', JSON.stringify({ theme: 'dark' })))
  await open(page, '/ar/read/a-66-77')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('#para_12 p')).toHaveCSS('color', 'rgb(0, 0, 0)')
})
