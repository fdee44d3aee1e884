/** A talk of one's own: one in which somebody has written very long words, and one that comes in a link. */
import type { Page } from '@playwright/test'
import { writeDeckFile } from '../../src/present/own/deck-file.ts'
import { fragmentOf } from '../../src/present/own/link-to-deck.ts'
import { open, settled } from './support/app.ts'
import { expect, test } from './support/test.ts'

const ADDRESS = `https://example.org/${'aVeryLongAddressWithoutABreak'.repeat(5)}`.slice(0, 140)
const words = (ar: string, en = ar) => ({ ar, en })
const common = (title: { ar: string; en: string }) => ({
  title,
  notes: words(ADDRESS),
  seconds: 60,
  sources: [],
})
const TALK = {
  id: 'own-long',
  title: words('عرض', 'A talk'),
  summary: words(''),
  steps: [
    {
      ...common(words('سطور', 'Lines')),
      kind: 'statement' as const,
      lines: [words('اقرؤوا التقرير قبل الجلسة', 'Read the report before the session'), words(ADDRESS)],
    },
    {
      ...common(words(`عنوان ${ADDRESS}`, `A title ${ADDRESS}`)),
      kind: 'title' as const,
      subtitle: words(ADDRESS),
    },
  ],
}

const keep = (page: Page) =>
  page.addInitScript((talk) => window.localStorage.setItem('masar.decks', JSON.stringify([talk])), TALK)

/** What of a page's words stands beyond its edges. */
const beyondEdges = (page: Page, within: string) =>
  page.locator(within).evaluate((frame) => {
    const edges = frame.getBoundingClientRect()
    const found: string[] = []
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right, width } = range.getBoundingClientRect()
      if (width > 0 && (left < edges.left - 1 || right > edges.right + 1)) found.push(text.textContent ?? '')
    }
    return found
  })

// No page is written for a talk that one browser keeps: the page for what is not there shows it.
test.use({ expectedTrouble: /404/ })

for (const language of ['ar', 'en'] as const) {
  test(`a very long word is broken and leaves the other words their size, in ${language}`, async ({
    page,
  }) => {
    await keep(page)
    await page.setViewportSize({ width: 1280, height: 720 })
    await open(page, `/${language}/present/own-long/1?build=1`)
    await settled(page)
    expect(await beyondEdges(page, '[data-stage]')).toEqual([])
    const line = page.locator('[data-stage] > [data-kind]:not([data-copy]) li').first()
    expect(await line.evaluate((item) => Number.parseFloat(getComputedStyle(item).fontSize))).toBeGreaterThan(
      36,
    )
    await open(page, `/${language}/present/own-long/2`)
    await settled(page)
    expect(await beyondEdges(page, '[data-stage]')).toEqual([])
    for (const path of ['speaker/own-long/1', 'present/edit?talk=own-long&step=2', 'present']) {
      await open(page, `/${language}/${path}`)
      await settled(page)
      expect(await beyondEdges(page, 'main'), path).toEqual([])
    }
  })
}

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  test(`a talk that comes in a link is shown with what is said of it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const fragment = await fragmentOf(writeDeckFile(TALK))
    await open(page, `/en/present${fragment}`)
    const message = page.getByText('Added: “A talk”.')
    await expect(message).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('heading', { name: 'A talk', exact: true })).toBeInViewport({ ratio: 1 })
    await expect(page.locator(':focus')).toContainText('Added: “A talk”.')
    // One that was cut off on its way.
    await page.goto('about:blank')
    await open(page, `/ar/present${fragment?.slice(0, -40)}`)
    await expect(page.getByText('الرابط مقطوع أو تالف')).toBeInViewport({ ratio: 1 })
    await expect(page.locator(':focus')).toContainText('الرابط')
  })

test('a talk that is changed while it is given is loaded anew in all windows at once, when the speaker says so', async ({
  context,
}) => {
  const opened = async (path: string) => {
    const page = await context.newPage()
    await open(page, path)
    return page
  }
  const editor = await opened('/en/present')
  const store = (steps: typeof TALK.steps) =>
    editor.evaluate((talk) => window.localStorage.setItem('masar.decks', JSON.stringify([talk])), {
      ...TALK,
      steps,
    })
  await store(TALK.steps)
  const stage = await opened('/en/present/own-long/2')
  const speaker = await opened('/en/speaker/own-long/2')
  const [first] = TALK.steps
  if (!first) throw new Error('the talk has no step')
  await store([...TALK.steps, { ...first, title: words('خطوة جديدة', 'A new step') }])
  const told = speaker.getByText('This talk has been changed since it was opened here.')
  await expect(told).toBeVisible()
  await expect(stage.getByText('2 / 2', { exact: true })).toBeVisible()
  await speaker.getByRole('button', { name: 'Load it anew here and on the screens' }).click()
  for (const page of [stage, speaker])
    await expect(page.getByText('2 / 3', { exact: true }).first()).toBeVisible()
  await expect(told).toHaveCount(0)
})
