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

/** What is said over the page, and not by it. */
const said = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words })

const NEWER = /(newer edition|page was reloaded)/
const UNREACHABLE = /(cannot be reached|لا يمكن الوصول)/

/** What is asked for on a page with a press, that is no address; and how it is seen to have come. */
const PRESSES: readonly {
  readonly path: string
  readonly press: (page: Page) => Promise<void>
  readonly come: (page: Page) => Promise<void>
}[] = [
  {
    path: '/en/read/a-66-77#para_12',
    press: (page) =>
      page
        .locator('#para_12')
        .getByRole('button', { name: /^Options/ })
        .first()
        .click(),
    come: (page) => expect(page.getByRole('menu')).toBeVisible(),
  },
  {
    path: '/ar/contributions',
    press: (page) => page.locator('main').getByRole('button', { name: 'PNG' }).first().click(),
    come: async (page) => void (await page.waitForEvent('download')),
  },
]

test.describe('what is asked for with a press', () => {
  // Deliberately one page for each: a page that is loaded anew is the matter.
  for (const { path, press, come } of PRESSES) {
    test(`says on ${path} what keeps it away, and comes once the page is loaded anew`, async ({
      page,
      context,
    }) => {
      await open(page, path)
      await settled(page)
      await context.setOffline(true)
      await press(page)
      await expect(said(page, UNREACHABLE)).toBeVisible()
      await context.setOffline(false)
      const gone = await takeAway(page, /\.js$/, true)
      const loadedAnew = page.waitForEvent('load')
      await press(page)
      await loadedAnew
      await untilReady(page)
      expect(gone.pages).toBe(1)
      await expect(said(page, path.startsWith('/ar') ? /(طبعة أحدث|أُعيد تحميل الصفحة)/ : NEWER)).toBeVisible()
      const came = come(page)
      await press(page)
      await came
    })
  }
})

test('the terms of a text come with the page loaded anew, and without a connection it is said why they do not', async ({
  page,
  context,
}) => {
  await open(page, '/ar/read/a-66-77')
  await settled(page)
  await context.setOffline(true)
  await page.keyboard.press('m')
  await expect(said(page, UNREACHABLE)).toBeVisible()
  await expect(said(page, /تعذر تحميل المصطلحات/)).toBeVisible()
  await context.setOffline(false)
  await takeAway(page, /\.js$/, true)
  await page.keyboard.press('m')
  const loadedAnew = page.waitForEvent('load')
  await page.keyboard.press('m')
  await loadedAnew
  await untilReady(page)
  await expect(page.locator('main [data-locator^="term/"]').first()).toBeVisible()
})

test('a repair without a connection says so, and is gone on with once there is one', async ({
  page,
  context,
}) => {
  await open(page, '/en/rescue')
  await settled(page)
  await context.setOffline(true)
  await page.getByRole('textbox').fill('ﺔﻴﺑﺮﻌﻟﺍ ﺔﻐﻠﻟﺍ')
  await page.getByRole('button', { name: 'Repair this text' }).click()
  await expect(said(page, /What repairs texts could not be loaded/)).toBeVisible()
  await expect(said(page, UNREACHABLE)).toBeVisible()
  await expect(said(page, /no memory/)).toHaveCount(0)
  await context.setOffline(false)
  await page.getByRole('link', { name: /^Continue the repair/ }).click()
  await expect(page.getByText('What was found', { exact: true }).first()).toBeVisible()
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
  await page.clock.install()
  // What is waited for is counted from when the app is asked for, which is after the first paint.
  const asked = page.waitForRequest((request) => /\/assets\/[^/]*\.js$/.test(new URL(request.url()).pathname))
  await page.goto('/en/actors', { waitUntil: 'commit' })
  const words = page.locator('[data-folded] > [id$=".body"]').first()
  await expect(page.locator('main h1')).toBeVisible()
  await expect(words).toBeHidden()
  await asked
  await page.clock.fastForward(30_000)
  await expect(words).toBeVisible()
  const dead = page.locator('button:not([popovertarget])').filter({ visible: true })
  expect(await dead.allTextContents()).toEqual([])
  letGo()
  await untilReady(page)
  await expect(page.locator('html')).toHaveAttribute('data-scripts', 'on')
  await expect(words).toBeHidden()
  await page.unrouteAll({ behavior: 'wait' })
})

test.describe('a page whose app does not come', () => {
  for (const [language, says, again, files] of [
    ['ar', 'تعذّر تحميل جزء من هذه الصفحة', 'إعادة تحميل الصفحة', /\/things-/],
    ['en', 'Part of this page could not be loaded', 'Load the page again', /\/libraries-/],
  ] as const)
    test(`says so in ${language} over its text, and comes when it is loaded again`, async ({ page }) => {
      const gone = await takeAway(page, files, false)
      await page.goto(`/${language}/references`)
      const notice = page.getByRole('alert')
      await expect(notice).toContainText(says)
      await expect(page.locator('main h1')).toBeVisible()
      await notice.getByRole('button').click()
      await expect(notice).toBeHidden()
      await page.reload()
      await expect(notice).toBeVisible()
      gone.back = true
      await notice.getByRole('link', { name: again }).click()
      await untilReady(page)
      await expect(notice).toHaveCount(0)
    })
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
    const loadedAnew = page.waitForEvent('load')
    await notice.getByRole('button', { name: 'Try again' }).click()
    await loadedAnew
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await untilReady(page)
    await expect(page).toHaveURL(/\/ar\/references$/)
  })
})
