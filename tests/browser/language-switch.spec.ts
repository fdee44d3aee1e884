import type { Page } from '@playwright/test'
import { open, scrollTo, settled, topOf } from './support/app.ts'
import { LANGUAGE_PAGES } from './support/site.ts'
import { expect, test } from './support/test.ts'

const counterpart = (path: string) =>
  path.startsWith('/ar') ? path.replace('/ar', '/en') : path.replace('/en', '/ar')

const byKey = (page: Page) => page.keyboard.press('l')
const byLink = (page: Page) => page.locator('header a[hreflang]').click()

/** A chart in another site's frame is that site's: its address says the language, and no key of ours is heard there. */
const WITH_BAR = LANGUAGE_PAGES.filter((path) => !path.includes('/embed/'))

for (const path of WITH_BAR) {
  test(`${path} is one key away from its counterpart`, async ({ page }) => {
    await open(page, path)
    const title = await page.title()
    await byKey(page)
    await expect(page).toHaveURL(new RegExp(`${counterpart(path)}/?$`))
    await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('/ar') ? 'en' : 'ar')
    await expect(page.locator('html')).toHaveAttribute('dir', path.startsWith('/ar') ? 'ltr' : 'rtl')
    await expect(page).not.toHaveTitle(title)
    await expect(page.locator('h1')).toHaveCount(1)
  })
}

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
    expect(Math.abs((await topOf(page.locator('#para_17'))) - before)).toBeLessThanOrEqual(3)
    await expect(page.getByRole('complementary', { name: 'Beside the text' })).toBeVisible()
    await expect(page.locator('#fn_4')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('html')).toHaveAttribute('data-text-size', 'l')
    await expect(page.locator('#para_17 a').first()).toHaveText('١٧')
  })
}

test('there and back again leaves the paragraph where it was', async ({ page }) => {
  await open(page, '/en/read/a-66-77')
  await scrollTo(page, page.locator('#para_24'), 160)
  await expect.poll(() => new URL(page.url()).hash).toBe('#para_24')
  const before = await topOf(page.locator('#para_24'))
  for (const lang of ['ar', 'en', 'ar', 'en']) {
    await byKey(page)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await settled(page)
    expect(Math.abs((await topOf(page.locator('#para_24'))) - before)).toBeLessThanOrEqual(3)
  }
})

test('a paragraph that was asked for stays highlighted across the switch', async ({ page }) => {
  await open(page, '/ar/read/a-66-77#para_12')
  await byKey(page)
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

test('Back returns to the language before', async ({ page }) => {
  await open(page, '/ar/references')
  await byKey(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})
