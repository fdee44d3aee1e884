import type { Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { expect, test } from './support/test.ts'

const LANGUAGES = ['ar', 'en'] as const

/** What has the focus: its id, or its name. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName)

const said = (page: Page, words: string | RegExp) =>
  page.locator('#root').locator(':scope > p[role="status"]').filter({ hasText: words })

test.describe('a change of page', () => {
  test('is said aloud and takes the focus along, and leaves the window where it is', async ({ page }) => {
    await open(page, '/en')
    const nav = page.locator('header nav')
    for (const [name, title] of [
      ['Timeline', /^The timeline/],
      ['References', /eferences/],
    ] as const) {
      // What stands with others under one name is opened by its name, by the same key.
      if (name === 'References') await nav.getByText('Sources and terms').press('Enter')
      await nav.getByRole('link', { name }).press('Enter')
      await expect(said(page, title)).toHaveCount(1)
      await expect.poll(() => focused(page)).toBe('text')
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
    }
    // Another language is the same page.
    await page.keyboard.press('l')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(said(page, /./)).toHaveCount(0)
    await settled(page)
    // A place on the page has the focus itself, below the bar.
    const ninth = page.locator('a[href="/ar/read/a-66-77#para_9"]')
    const mentions = page.locator('main details').filter({ has: ninth }).first()
    await mentions.locator('summary').click()
    await mentions.locator(ninth).click()
    await expect(page).toHaveURL(/#para_9$/)
    await expect(page.locator('#para_9')).toBeFocused()
    await settled(page)
    const top = () => page.locator('#para_9').evaluate((node) => node.getBoundingClientRect().top)
    await expect.poll(top).toBeGreaterThan(0)
    await expect.poll(top).toBeLessThan(300)
    await page.goBack()
    await expect(page).toHaveURL(/\/ar\/references/)
    await expect.poll(() => focused(page)).toBe('text')
  })
})

test('a change of page that takes its time says so, in the language of the page, until it is there', async ({
  page,
}) => {
  const slow = page.locator('#root > [role="status"]').filter({ hasText: /Loading|جارٍ التحميل/ })
  let send = () => {}
  const held = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route(/\/assets\/(?:data-)?things-/, async (route) => {
    await held
    await route.continue()
  })
  await open(page, '/ar')
  await page.locator('header nav').getByRole('link', { name: 'الخط الزمني' }).click()
  await expect(slow).toHaveText('جارٍ التحميل…')
  await expect(slow.locator('span').first()).toBeInViewport()
  // What stands there meanwhile is still of use.
  await expect(page.locator('main a').first()).toBeVisible()
  send()
  await expect(page).toHaveURL(/\/ar\/timeline$/)
  await expect(page.locator('main h1')).toBeVisible()
  await expect(slow).toHaveCount(0)
})

test.describe('the bar', () => {
  for (const language of LANGUAGES) {
    test(`is one row on a phone, with the pages below it when they are asked for: ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await open(page, `/${language}`)
      const bar = await page.locator('header').first().boundingBox()
      expect(bar?.height).toBeLessThan(60)
      const nav = page.locator('header nav')
      await expect(nav).toBeHidden()
      await page.locator('header button[popovertarget]').click()
      await expect(nav.getByRole('link')).toHaveCount(7)
      expect((await nav.boundingBox())?.height).toBeLessThan(330)
      await nav.locator('summary').last().click()
      await expect(nav.getByRole('link')).toHaveCount(11)
      await expect(nav.getByRole('link').last()).toBeInViewport()
      const heights = await nav
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height))
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
      await nav.getByRole('link').nth(2).click()
      await expect(page).toHaveURL(/\/timeline$/)
      await expect(nav).toBeHidden()
    })
  }

  test('in forced colours shows which page is the current one', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await open(page, '/en/timeline')
    const edges = await page
      .locator('header nav > a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndColor))
    const paper = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
    expect(edges.filter((edge) => edge !== paper)).toHaveLength(1)
    expect(edges[2]).not.toBe(paper)
  })
})

test('a dialog opens at its title in a window that cannot hold it, and the key that opened it closes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 300 })
  await open(page, '/en/read/a-66-77')
  for (const [key, name] of [
    ['?', 'Keys'],
    [',', 'Reading settings'],
  ] as const) {
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog.getByRole('heading')).toBeInViewport()
    await expect.poll(() => dialog.evaluate((node) => node.scrollTop)).toBe(0)
    await page.keyboard.press(key)
    await expect(dialog).toBeHidden()
  }
})
