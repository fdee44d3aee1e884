import type { Page } from '@playwright/test'
import { open } from './support/app.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

const SIGNS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** The letters of each line from left to right as they are seen, signs of direction aside. */
const linesSeen = (page: Page, field: string) =>
  page.locator(field).evaluate((element) => {
    const seen: { letter: string; left: number; top: number }[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      for (let at = 0; at < text.length; at += 1) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const { left, top, width } = range.getBoundingClientRect()
        if (width > 0 && text[at]?.trim())
          seen.push({ letter: text[at] ?? '', left, top: Math.round(top / 30) })
      }
    }
    const lines = Map.groupBy(seen, ({ top }) => top)
    return [...lines.values()].map((line) =>
      line
        .sort((one, other) => one.left - other.left)
        .map(({ letter }) => letter)
        .join(''),
    )
  })

test('what is copied keeps its order in a text that runs either way', async ({ page, context }) => {
  await open(page, '/ar/read/a-66-77#para_4')
  await page.evaluate(() => {
    const paragraph = document.querySelector('#para_4')
    if (paragraph) getSelection()?.selectAllChildren(paragraph)
  })
  await page.keyboard.press('Control+c')
  const plain = await clipboard(page)
  // Neither the number before it nor the mark of the note after the year, and nothing that is not seen.
  expect(plain).toMatch(/^ورد الأمين العام/)
  expect(plain).toMatch(/2006\.$/)
  expect(plain).not.toMatch(SIGNS)

  await page.locator('#para_4 [aria-haspopup="menu"]').click()
  await page.getByRole('menuitem', { name: 'نسخ النص مع الاستشهاد' }).click()
  await expect(page.getByText('نُسخ النص.')).toBeVisible()
  const copied = await clipboard(page)
  expect(copied).toContain('الفقرة 4)')

  const other = await context.newPage()
  const field = (id: string, dir: string) =>
    `<div id="${id}" dir="${dir}" contenteditable="plaintext-only" style="white-space:pre;line-height:30px;font:16px/30px sans-serif;overflow:hidden;margin:30px 0"></div>`
  await other.setContent(`<meta charset="utf-8">${field('rtl', 'rtl')}${field('ltr', 'ltr')}`)
  for (const id of ['#rtl', '#ltr']) {
    await other.locator(id).focus()
    await other.keyboard.press('Control+v')
    await expect(other.locator(id)).toContainText('الفقرة 4')
  }
  const [rtl, ltr] = [await linesSeen(other, '#rtl'), await linesSeen(other, '#ltr')]
  expect(rtl).toHaveLength(2)
  expect(ltr).toEqual(rtl)
  for (const symbol of ['A/64/64-E/2009/10', 'A/66/77-E/2011/103']) expect(rtl[0]).toContain(symbol)
  // Read from the right: the citation comes last.
  expect(rtl[0]?.startsWith(')4ةرقفلا،')).toBe(true)
  // Without the signs the two would differ.
  for (const id of ['#rtl', '#ltr'])
    await other.locator(id).evaluate((element, signs) => {
      element.textContent = (element.textContent ?? '').replace(new RegExp(signs, 'g'), '')
    }, SIGNS.source)
  expect(await linesSeen(other, '#ltr')).not.toEqual(await linesSeen(other, '#rtl'))
})

test('a link to selected words leads to them in either language', async ({ page }) => {
  await open(page, '/ar/read/a-66-77#para_12')
  const words = 'مجموعة واسعة من قضايا السياسة العامة'
  const selectWords = () =>
    page.evaluate((text) => {
      getSelection()?.removeAllRanges()
      const walker = document.createTreeWalker(
        document.querySelector('#para_12 p') ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1
        if (at < 0) continue
        getSelection()?.setBaseAndExtent(node, at, node, at + text.length)
        return true
      }
      return false
    }, words)
  expect(await selectWords()).toBe(true)
  const bar = page.getByRole('toolbar', { name: 'خيارات الكلمات المحددة' })
  await expect(bar).toBeVisible()
  const covered = await bar.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])]
    return lines.some((line) => line.top < bottom && line.bottom > top)
  })
  expect(covered).toBe(false)
  // The menu of a thing is about the thing: no bar stands beside it.
  await page.locator('#para_13 [aria-haspopup="menu"]').press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await expect(bar).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await selectWords()
  await expect(bar).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(bar.getByRole('button').first()).toBeFocused()
  await bar.getByRole('button', { name: 'نسخ الرابط' }).press('Enter')
  await expect(page.getByText('نُسخ الرابط.')).toBeVisible()
  const link = new URL(await clipboard(page))
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('masar-quoted') ?? [])].map(String).join(''))

  // In the other language, alone: the clause that answers them.
  link.searchParams.set('text', 'en')
  await page.goto(link.href.replace('/ar/read', '/en/read'))
  const said = page.getByRole('region', { name: 'The quoted words' })
  await expect(said).toContainText('The quotation is in Arabic.')
  await expect.poll(marked).toContain('a wide range of public policy issues')
  // And in their own, the words themselves.
  await page.keyboard.press('t')
  await expect.poll(marked).toContain(words)
})
