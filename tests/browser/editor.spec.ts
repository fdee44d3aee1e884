/** Talks of one's own: made by keys alone in one language; arranged by hand, sent on, and taken along. */
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { expectNoFindings } from './support/axe.ts'
import { expect, test } from './support/test.ts'

/** Goes on with the Tab key until it has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  for (let times = 0; times < 80; times++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the Tab key does not lead there')
}

test('a talk is made by keys alone in one language, and presented', async ({ page }) => {
  await open(page, '/ar/present/edit')
  const { keyboard } = page
  await tabTo(page, page.getByRole('button', { name: 'عرض جديد فارغ' }))
  await keyboard.press('Enter')
  const steps = page.getByRole('list', { name: 'الخطوات' })
  await steps.waitFor()

  const title = page.getByRole('group', { name: 'عنوان الخطوة' }).getByLabel('بالعربية')
  await tabTo(page, title)
  await keyboard.type('من تكلم؟ ومن سمع؟')
  await tabTo(page, page.getByLabel('ما تعرضه'))
  await keyboard.press('End')
  await keyboard.press('Home')
  // Lines of text come first of all; the quotation is the third kind.
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await tabTo(page, page.getByRole('button', { name: 'إضافة خطوة' }))
  await keyboard.press('Enter')
  await expect(title).toBeFocused()
  await keyboard.type('ما قاله التقرير')
  const part = page.getByRole('group', { name: 'الاقتباس' }).getByLabel('الجزء')
  await tabTo(page, part)
  for (let times = 0; times < 6; times++) await keyboard.press('ArrowDown')
  await tabTo(page, page.getByLabel('من العبارة').first())
  await keyboard.press('Control+z')
  await keyboard.press('Control+Shift+z')
  // The second step goes before the first, and back.
  await tabTo(page, steps.locator('[aria-current="step"]'))
  await keyboard.press('Alt+ArrowUp')
  await expect(steps.locator('li').first()).toContainText('ما قاله التقرير')
  await expect(page.getByText('ما قاله التقرير: صارت الخطوة 1 من 2.')).toBeVisible()
  await keyboard.press('Alt+ArrowDown')
  await expect(steps.locator('[data-choose]').last()).toBeFocused()
  // What is missing in the other language is said, and is no hindrance.
  await expect(steps.getByRole('button', { name: 'بلا إنكليزية بعد: العنوان' })).toHaveCount(2)

  // It outlives a reload, and its history a change of language.
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled()
  await page.reload()
  await page.getByRole('list', { name: 'Steps' }).waitFor()
  await settled(page)
  await expectNoFindings(page)

  await tabTo(page, page.getByRole('link', { name: 'Open the talk' }))
  await keyboard.press('Enter')
  const stage = page.locator('main [data-stage]').first()
  await expect(stage).toHaveAttribute('data-deck', 'own-talk')
  // By its role: the next step may lie ready beside it, hidden.
  const shownTitle = stage.getByRole('heading', { level: 2 }).locator('bdi[lang="ar"][dir="rtl"]')
  await expect(shownTitle).toHaveText('من تكلم؟ ومن سمع؟')
  await keyboard.press('Space')
  await expect(stage).toHaveAttribute('data-step', '2')
  await expect(stage.locator('blockquote')).not.toBeEmpty()
})

test('a copy is arranged by hand, goes to another browser in a link, and onto a stick as one file', async ({
  page,
  context,
  browser,
  baseURL,
}, testInfo) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' })
  await open(page, '/en/present/edit')
  await page.getByRole('button', { name: 'A copy of: Who spoke in 2010?' }).click()
  const items = page.getByRole('list', { name: 'Steps' }).locator(':scope > li')
  await expect(items).toHaveCount(11)
  const choose = (index: number) => items.nth(index).locator('[data-choose]')
  const [first = '', second = '', third = ''] = await Promise.all(
    [0, 1, 2].map((at) => choose(at).innerText()),
  )
  const middleOf = async (index: number) => {
    const box = await items.nth(index).locator('[aria-hidden="true"]').first().boundingBox()
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  }
  // What is loaded beside the list is there, and nothing moves any more.
  await page.waitForLoadState('networkidle')
  await settled(page)
  const [from, to] = [await middleOf(0), await middleOf(2)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, (from.y + to.y) / 2)
  await page.mouse.move(to.x, to.y)
  await expect(items.nth(2)).toHaveAttribute('data-drop', 'true')
  await page.mouse.up()
  const words = (text: string) => text.replace(/^\d+\.\s*/, '').split('\n')[0] ?? ''
  await expect(choose(0)).toContainText(words(second))
  await expect(choose(1)).toContainText(words(third))
  await expect(choose(2)).toContainText(words(first))
  await page.keyboard.press('Control+z')
  await expect(choose(0)).toContainText(words(first))

  // The link holds the whole talk: another browser gets it, and a damaged one leaves what is there as it is.
  await page.getByRole('button', { name: 'Copy a link with the talk in it' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const elsewhere = await browser.newContext({ serviceWorkers: 'block', baseURL: baseURL ?? '' })
  const other = await elsewhere.newPage()
  await open(other, link)
  await expect(other.getByText('Your other talks are as they were.')).toBeVisible()
  const own = other.getByRole('region', { name: 'Your own talks' }).getByRole('listitem')
  const opens = own.getByRole('link', { name: /^Open the talk/ })
  await expect(opens).toHaveCount(1)
  await other.goto('about:blank')
  await open(other, link.slice(0, -200))
  await expect(other.getByText('The link is cut off or damaged')).toBeVisible()
  await expect(opens).toHaveCount(1)
  await opens.click()
  await expect(other.locator('main [data-stage]').first()).toHaveAttribute('data-deck', /^own-/)

  await other.goBack()
  await own.getByRole('link', { name: /^Prepare for the venue/ }).click()
  await settled(other)
  await expectNoFindings(other)
  const [saved] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: /^Save the file/ }).click(),
  ])
  const file = testInfo.outputPath('talk.html')
  await saved.saveAs(file)
  await elsewhere.setOffline(true)
  const stick = await elsewhere.newPage()
  await stick.goto(`${pathToFileURL(file).href}#/ar/present`)
  await stick.getByRole('link', { name: 'افتح العرض' }).click()
  const stage = stick.locator('main [data-stage]').first()
  await expect(stage).toHaveAttribute('data-steps', '11')
  await stick.keyboard.press('ArrowLeft')
  await expect(stage).toHaveAttribute('data-step', '2')
  await stick.keyboard.press('l')
  await expect(stick.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(stage).toHaveAttribute('data-step', '2')
  await elsewhere.close()
})
