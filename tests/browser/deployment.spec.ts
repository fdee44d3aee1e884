import type { Page } from '@playwright/test'
import { open, scrollTo, settled, topOf, untilReady } from './support/app.ts'
import { expect, test } from './support/test.ts'
import { onHost } from './support/where.ts'

test.use({ expectedTrouble: /404|dynamically imported|did not come|ERR_FAILED|ERR_INTERNET_DISCONNECTED/ })

interface Gone {
  /** The files are there again. */
  back: boolean
  /** How often a whole page was asked for. */
  pages: number
}

/**
 * Takes files away, as a new deployment does with the files of the one before.
 * @param untilReload whether a page that is loaded anew finds its own files
 */
async function takeAway(page: Page, files: RegExp, untilReload: boolean): Promise<Gone> {
  const gone: Gone = { back: false, pages: 0 }
  await page.route(
    ({ pathname }) => pathname.startsWith(onHost('/assets/')) && files.test(pathname),
    (route) => (gone.back ? route.continue() : route.fulfill({ status: 404, body: '' })),
  )
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return
    gone.pages++
    if (untilReload) gone.back = true
  })
  return gone
}

const link = (page: Page, name: string) => page.locator('header nav').getByRole('link', { name })

test.describe('after a new deployment', () => {
  test('a link leads to its page, which begins at its top', async ({ page }) => {
    await open(page, '/ar/read/a-66-77')
    await scrollTo(page, page.locator('#para_17'), 180)
    const gone = await takeAway(page, /\/(things|timeline)-/, true)
    const loadedAnew = page.waitForEvent('load')
    await link(page, 'الخط الزمني').click()
    await loadedAnew
    await expect(page.locator('main:not([data-failed]) h1')).toBeVisible()
    await untilReady(page)
    expect(gone.pages).toBe(1)
    await expect(page).toHaveURL(/\/ar\/timeline$/)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.goBack()
    await expect(page).toHaveURL(/#para_17$/)
  })

  test('the key L leads to the other language, at the same place', async ({ page }) => {
    await open(page, '/ar/read/a-66-77')
    await scrollTo(page, page.locator('#para_17'), 180)
    await expect.poll(() => new URL(page.url()).hash).toBe('#para_17')
    const before = await topOf(page.locator('#para_17'))
    const gone = await takeAway(page, /\/(common|reader|place|settings)-/, true)
    const loadedAnew = page.waitForEvent('load')
    await page.keyboard.press('l')
    await loadedAnew
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await untilReady(page)
    await settled(page)
    expect(gone.pages).toBe(1)
    await expect(page).toHaveURL(/\/en\/read\/a-66-77#para_17$/)
    await expect
      .poll(async () => Math.abs((await topOf(page.locator('#para_17'))) - before))
      .toBeLessThanOrEqual(3)
  })
})

test('scripts that hang leave a page as it is without scripts after a while, and a late one takes it over', async ({
  page,
}) => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(
    ({ pathname }) => /\/assets\/[^/]*\.js$/.test(pathname),
    async (route) => {
      await held
      await route.continue()
    },
  )
  await page.goto('/en/actors', { waitUntil: 'commit' })
  const words = page.locator('[data-folded] > [id$=".body"]').first()
  await expect(page.locator('main h1')).toBeVisible()
  await expect(words).toBeHidden()
  await expect(words).toBeVisible()
  const dead = page.locator('button:not([popovertarget])').filter({ visible: true })
  expect(await dead.allTextContents()).toEqual([])
  letGo()
  await untilReady(page)
  await expect(page.locator('html')).toHaveAttribute('data-scripts', 'on')
  await expect(words).toBeHidden()
  await page.unrouteAll({ behavior: 'wait' })
})

test.describe('a file that stays missing', () => {
  test('makes no loop, is told in the person’s language, and comes by “Try again” once it is there', async ({
    page,
  }) => {
    await open(page, '/ar/read/a-66-77')
    const gone = await takeAway(page, /\/things-/, false)
    await link(page, 'الخط الزمني').click()
    // Loaded anew, the page stands as it was written.
    await expect(page.locator('html:not([data-scripts])')).toHaveCount(1)
    expect(gone.pages).toBe(1)
    await page.goto('/ar/read/a-66-77')
    await untilReady(page)
    gone.pages = 0
    await link(page, 'الخط الزمني').click()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('حدث خطأ هنا')
    await expect(notice).not.toContainText(/[a-z]{3}/i)
    await expect(page.locator('header nav')).toBeVisible()
    expect(gone.pages).toBe(0)
    gone.back = true
    await notice.getByRole('button', { name: 'إعادة المحاولة' }).click()
    await expect(page.locator('main:not([data-failed]) h1')).toBeVisible()
    await expect(page).toHaveURL(/\/ar\/timeline$/)
  })

  test('without a connection leaves the page and its bar, also where the words of a language are missing', async ({
    page,
    context,
  }) => {
    await open(page, '/en/references')
    await context.setOffline(true)
    await page.keyboard.press('l')
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('The site cannot be reached just now')
    await expect(notice).not.toContainText('dynamically')
    await expect(link(page, 'Timeline')).toBeVisible()
    await context.setOffline(false)
    await notice.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await untilReady(page)
    await expect(page).toHaveURL(/\/ar\/references$/)
  })
})
