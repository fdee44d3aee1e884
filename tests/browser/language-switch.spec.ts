import type { Page } from '@playwright/test'
import { open, scrollTo, settled, topOf, untilReady } from './support/app.ts'
import { expect, test } from './support/test.ts'

const byKey = (page: Page) => page.keyboard.press('l')
const byLink = (page: Page) => page.locator('#root > header a[hreflang]').click()

for (const [how, change] of [
  ['the key L', byKey],
  ['the link', byLink],
] as const) {
  test(`${how} keeps the pane, the paragraph and its place, the open note and the settings`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem('masar.settings', JSON.stringify({ theme: 'dark', textSize: 'l', digits: 'arab' }))
    })
    await open(page, '/ar/read/a-66-77/evidence')
    await page.locator('#para_16 sup a').click()
    await expect(page.locator('#fn_4')).toBeVisible()
    await scrollTo(page, page.locator('#para_17'), 180)
    await expect.poll(() => new URL(page.url()).hash).toBe('#para_17')
    const before = await topOf(page.locator('#para_17'))

    await change(page)

    await expect(page).toHaveURL(/\/en\/read\/a-66-77\/evidence#para_17$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await settled(page)
    await expect
      .poll(async () => Math.abs((await topOf(page.locator('#para_17'))) - before))
      .toBeLessThanOrEqual(3)
    await expect(page.getByRole('complementary', { name: 'Beside the text' })).toBeVisible()
    await expect(page.locator('#fn_4')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('html')).toHaveAttribute('data-text-size', 'l')
    await expect(page.locator('#para_17 a').first()).toHaveText('١٧')
  })
}

/** What the frame after a change of language shows of a paragraph: the name of its number, and whether its row says another language. */
const firstFrame = (page: Page, ids: readonly string[]) =>
  page.evaluate(
    (ids) =>
      new Promise<(string | null)[][]>((done) => {
        const seen = () =>
          ids.map((id) => {
            const number = document.querySelector(`#${id} > a`)
            return [
              number?.getAttribute('aria-label') ?? null,
              number?.closest('[lang]')?.getAttribute('lang') ?? null,
            ]
          })
        new MutationObserver((_, changes) => {
          changes.disconnect()
          requestAnimationFrame(() => done(seen()))
        }).observe(document.documentElement, { attributeFilter: ['lang'] })
      }),
    ids,
  )

test('what is in sight answers at once, and the rest of the text follows', async ({ page }) => {
  await open(page, '/en/read/a-66-77#para_24')
  const numberOf = (id: string) => page.locator(`#${id} > a`)
  const before = await topOf(page.locator('#para_24'))
  const frame = firstFrame(page, ['para_24', 'para_2'])
  await byKey(page)
  expect(await frame).toEqual([
    ['رابط الفقرة 24', 'ar'],
    ['Link to paragraph 2', 'en'],
  ])
  await settled(page)
  await expect(numberOf('para_2')).toHaveAttribute('aria-label', 'رابط الفقرة 2')
  const left = 'article [aria-busy], article > section > div[lang], article[data-first-frame]'
  await expect(page.locator(left)).toHaveCount(0)

  // Twice in a row, the second time before all has followed.
  await byKey(page)
  await byKey(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await settled(page)
  await expect(numberOf('para_2')).toHaveAttribute('aria-label', 'رابط الفقرة 2')
  await expect(page.locator(left)).toHaveCount(0)
  await expect
    .poll(async () => Math.abs((await topOf(page.locator('#para_24'))) - before))
    .toBeLessThanOrEqual(3)

  // Led at once to what waits: it is in the language of the page, and stays where it was led to.
  await byKey(page)
  await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href="#sec_5"]')?.click())
  await expect(page.locator('#sec_5')).toBeInViewport()
  const landed = await topOf(page.locator('#sec_5'))
  await settled(page)
  expect(Math.abs((await topOf(page.locator('#sec_5'))) - landed)).toBeLessThanOrEqual(3)
  await expect(numberOf('para_39')).toHaveAttribute('aria-label', 'Link to paragraph 39')

  // Paper waits for nothing.
  await byKey(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  const unprinted = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    return document.querySelectorAll('article [aria-busy]').length
  })
  expect(unprinted).toBe(0)
})

test('there and back again leaves the paragraph where it was', async ({ page }) => {
  await open(page, '/en/read/a-66-77')
  await scrollTo(page, page.locator('#para_24'), 160)
  await expect.poll(() => new URL(page.url()).hash).toBe('#para_24')
  const before = await topOf(page.locator('#para_24'))
  for (const lang of ['ar', 'en', 'ar', 'en']) {
    await byKey(page)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await settled(page)
    await expect
      .poll(async () => Math.abs((await topOf(page.locator('#para_24'))) - before))
      .toBeLessThanOrEqual(3)
  }
})

/** The language and direction of the page when something is first measured after a paragraph has changed. */
const whenFirstMeasured = (page: Page, id: string) =>
  page.evaluateHandle((id) => {
    const number = document.querySelector(`#${id} > a`) as HTMLElement
    const { title } = number
    const measure = Element.prototype.getBoundingClientRect
    const found = new Promise((done) => {
      Element.prototype.getBoundingClientRect = function () {
        if (number.title !== title) {
          Element.prototype.getBoundingClientRect = measure
          const { lang, dir } = document.documentElement
          done({ lang, dir })
        }
        return measure.call(this)
      }
    })
    return { found }
  }, id)

test('a paragraph that was asked for stays highlighted across the switch, and is laid out once', async ({
  page,
}) => {
  await open(page, '/ar/read/a-66-77#para_12')
  const then = await whenFirstMeasured(page, 'para_12')
  await byKey(page)
  // Set later, they have all of the page styled and laid out a second time.
  expect(await then.evaluate(({ found }) => found)).toEqual({ lang: 'en', dir: 'ltr' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await settled(page)
  await expect(page.locator('#para_12')).toHaveAttribute('data-chosen')
  await expect(page).toHaveURL(/#para_12$/)
})

test('the switch announces itself in the new language', async ({ page }) => {
  await open(page, '/ar/read/a-66-77')
  const announcement = page.locator('header').getByRole('status')
  await expect(announcement).toBeEmpty()
  await byKey(page)
  await expect(announcement).toHaveText('The interface is now in English.')
  await byKey(page)
  await expect(announcement).toHaveText('الواجهة الآن بالعربية.')
})

/** How many parts of the page are to follow a frame after the rest when its language changes. */
const partsLate = (page: Page) =>
  page.evaluateHandle(() => {
    const found = new Promise<number>((done) => {
      new MutationObserver((_, changes) => {
        changes.disconnect()
        done(document.querySelectorAll('[data-later]').length)
      }).observe(document.documentElement, { attributeFilter: ['lang'] })
    })
    return { found }
  })

test('there is no way back to a language: Back leaves the page', async ({ page }) => {
  await open(page, '/ar/timeline')
  await page.locator('header').getByRole('link', { name: 'المساهمات' }).click()
  await expect(page).toHaveURL(/\/ar\/contributions$/)
  await expect(page.locator('main figure svg')).toHaveCount(4)
  for (const lang of ['en', 'ar', 'en']) {
    await settled(page)
    const late = await partsLate(page)
    await byKey(page)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    const parts = await late.evaluate(({ found }) => found)
    expect(parts, 'what is out of sight of a page').toBeGreaterThanOrEqual(3)
    await expect(page.locator('[data-later]')).toHaveCount(0)
  }
  await page.goBack()
  await expect(page).toHaveURL(/\/ar\/timeline$/)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('the link itself carries search part and fragment, for a new tab', async ({ page }) => {
  await open(page, '/ar/read/a-66-77/evidence?as=edited&utm_source=letter#para_12')
  const link = page.locator('#root > header a[hreflang]')
  await expect(link).toHaveAttribute('href', '/en/read/a-66-77/evidence?as=edited&utm_source=letter#para_12')
  await scrollTo(page, page.locator('#para_17'), 180)
  await expect.poll(() => new URL(page.url()).hash).toBe('#para_17')
  await link.hover()
  await expect(link).toHaveAttribute('href', /#para_17$/)
})

test.describe('on a page that does not exist', () => {
  test.use({ expectedTrouble: /404/ })

  for (const [how, change] of [
    ['the key L', byKey],
    ['the link', byLink],
  ] as const) {
    test(`${how} stays with its address`, async ({ page }) => {
      await page.goto('/ar/nothing/50%?q=x#y')
      await untilReady(page)
      await change(page)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(page).toHaveURL(/\/en\/nothing\/50%25\?q=x#y$/)
      await expect(page.locator('main')).toContainText('/en/nothing/50%')
    })
  }
})
