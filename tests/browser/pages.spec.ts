import type { Page } from '@playwright/test'
import { open } from './support/app.ts'
import { LANGUAGE_PAGES } from './support/site.ts'
import { expect, test } from './support/test.ts'

const languageOf = (path: string) => (path.startsWith('/ar') ? 'ar' : 'en')

/** The font files that the screen has asked for, with their size; the print font comes later and is not counted. */
const fontsOf = (page: Page): Promise<{ name: string; bytes: number }[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => name.endsWith('.woff2') && !name.includes('/amiri-'))
      .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize })),
  )

test.describe('every page', () => {
  for (const path of LANGUAGE_PAGES) {
    test(`${path} is taken over as it was written, in its own language`, async ({ page }) => {
      // The first main that the parser makes; React keeps it unless hydration failed and the page was drawn anew.
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          const main = document.querySelector('main')
          if (!main) return
          observer.disconnect()
          main.setAttribute('data-test-written', '')
        }).observe(document, { childList: true, subtree: true })
      })
      await open(page, path)
      await expect(page.locator('main')).toHaveAttribute('data-test-written')
      const html = page.locator('html')
      await expect(html).toHaveAttribute('lang', languageOf(path))
      await expect(html).toHaveAttribute('dir', languageOf(path) === 'ar' ? 'rtl' : 'ltr')
      await expect(page).toHaveTitle(languageOf(path) === 'ar' ? /مسار/ : /Masar/)
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S.{10}/)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.locator('main')).toHaveCount(1)
      const fonts = await fontsOf(page)
      expect(fonts.length, 'fonts on the page').toBeGreaterThan(1)
      expect(
        fonts.filter(({ name }) => !name.includes('.used-')),
        'every character of ours is in the small fonts',
      ).toEqual([])
      expect(fonts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(120_000)
    })
  }
})

test.describe('the front door', () => {
  test('goes on to the language that the browser wishes', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/en\/?$/)
  })

  test('goes on to the language that was read last', async ({ page }) => {
    await open(page, '/ar/references')
    await page.goto('/')
    await expect(page).toHaveURL(/\/ar\/?$/)
  })

  test.describe('with a browser that wishes neither language', () => {
    test.use({ locale: 'fr-FR' })
    test('goes on to Arabic', async ({ page }) => {
      await page.goto('/')
      await expect(page).toHaveURL(/\/ar\/?$/)
    })
  })
})
