import type { Page } from '@playwright/test'
import { open, untilReady } from './support/app.ts'
import { LANGUAGE_PAGES } from './support/site.ts'
import { expect, test } from './support/test.ts'

const DARK_PAPER = 'rgb(23, 22, 19)'

const keep = (page: Page, settings: Readonly<Record<string, string>>) =>
  page.addInitScript((stored) => localStorage.setItem('masar.settings', stored), JSON.stringify(settings))

async function choose(page: Page, group: string, option: string): Promise<void> {
  // The radio lies unseen over its label: forced, or the label would seem to be in its way.
  await page.getByRole('group', { name: group }).getByLabel(option, { exact: true }).check({ force: true })
}

test('what is chosen is seen at once and kept for next time', async ({ page }) => {
  await open(page, '/en/read/a-66-77#para_12')
  const size = () =>
    page.locator('#para_12 p').evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize))
  const before = await size()
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await choose(page, 'Theme', 'Dark')
  await choose(page, 'Text size', 'Large')
  await choose(page, 'Line height', 'Open')
  await choose(page, 'Line length', 'Short')
  await choose(page, 'Digits in Arabic', '٢٠١١')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  for (const again of [false, true]) {
    if (again) {
      await page.reload()
      await untilReady(page)
    }
    const html = page.locator('html')
    await expect(html).toHaveAttribute('data-theme', 'dark')
    await expect(html).toHaveAttribute('data-text-size', 'l')
    await expect(html).toHaveAttribute('data-leading', 'loose')
    await expect(html).toHaveAttribute('data-measure', 'narrow')
    await expect(page.locator('body')).toHaveCSS('background-color', DARK_PAPER)
    await expect(page.locator('#para_12 a').first()).toHaveText('١٢')
    expect(await size()).toBeGreaterThan(before)
  }
})

test('“back to the defaults” undoes every choice', async ({ page }) => {
  await keep(page, { theme: 'dark', textSize: 'xxl', digits: 'arab' })
  await open(page, '/ar/read/a-66-77')
  await page.keyboard.press(',')
  await page.getByRole('button', { name: 'العودة إلى الإعدادات الأصلية' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system')
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'm')
  await expect(page.locator('#para_12 a').first()).toHaveText('12')
})

test('a change in one window reaches the other', async ({ page, context }) => {
  await open(page, '/en/read/a-66-77')
  const other = await context.newPage()
  await open(other, '/ar/references')
  await page.keyboard.press(',')
  await choose(page, 'Theme', 'Dark')
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test.describe('before the app runs', () => {
  // The app's own scripts never come in these tests; what is seen is what the first paint shows.
  test.beforeEach(({ page }) => page.route('**/assets/*.js', () => undefined))

  test('the stored looks are on the page when its body begins', async ({ page }) => {
    await keep(page, { theme: 'dark', textSize: 'xl', leading: 'tight', measure: 'wide', digits: 'arab' })
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return
        observer.disconnect()
        document.documentElement.setAttribute(
          'data-test-at-body',
          JSON.stringify(document.documentElement.dataset),
        )
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto('/ar/read/a-66-77', { waitUntil: 'commit' })
    const html = page.locator('html')
    await expect(html).toHaveAttribute('data-test-at-body')
    const seen: unknown = JSON.parse((await html.getAttribute('data-test-at-body')) ?? '')
    expect(seen).toMatchObject({ theme: 'dark', textSize: 'xl', leading: 'tight', measure: 'wide' })
  })

  test('a dark page is dark, without a flash of white', async ({ page }) => {
    await keep(page, { theme: 'dark' })
    await page.goto('/ar/read/a-66-77', { waitUntil: 'commit' })
    await expect(page.locator('body')).toHaveCSS('background-color', DARK_PAPER)
    await expect(page.locator('#para_1')).toBeVisible()
  })

  test('a page that waits for the reader’s digits is shown after two seconds whatever happens', async ({
    page,
  }) => {
    await keep(page, { digits: 'arab' })
    await page.goto('/ar/read/a-66-77', { waitUntil: 'commit' })
    await expect(page.locator('#para_1')).toBeVisible({ timeout: 5000 })
  })
})

test('Latin digits are never seen where Arabic-Indic ones were chosen', async ({ page }) => {
  await keep(page, { digits: 'arab' })
  await page.addInitScript(() => {
    const look = () => {
      const number = document.querySelector('#para_12 a')
      if (number?.checkVisibility({ visibilityProperty: true }) && number.textContent === '12')
        document.documentElement.setAttribute('data-test-latin-seen', '')
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await open(page, '/ar/read/a-66-77')
  await expect(page.locator('#para_12 a').first()).toHaveText('١٢')
  await expect(page.locator('html')).not.toHaveAttribute('data-test-latin-seen')
})

for (const path of LANGUAGE_PAGES) {
  test(`${path} is taken over as it was written, then gets the digits that were chosen`, async ({ page }) => {
    await keep(page, { digits: 'arab', theme: 'dark', textSize: 'l' })
    await open(page, path)
    await expect(page.locator('html')).not.toHaveAttribute('data-digits-pending')
  })
}

test.describe('with storage forbidden', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    }),
  )

  test('everything works, and only the remembering is lost', async ({ page }) => {
    await open(page, '/en/read/a-66-77/evidence#para_12')
    await page.keyboard.press(',')
    await choose(page, 'Theme', 'Dark')
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(page.locator('body')).toHaveCSS('background-color', DARK_PAPER)
    await page.getByRole('separator').press('ArrowLeft')
    await expect(page.getByRole('separator')).toHaveAttribute('aria-valuenow', '47')
    await page.locator('#para_12').focus()
    await page.keyboard.press('j')
    await expect(page.locator('#para_13')).toBeFocused()
    await page.keyboard.press('l')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await page.reload()
    await untilReady(page)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'system')
    await expect(page.locator('#para_13')).toBeInViewport()
  })

  test('the front door still goes on to a language', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/en\/?$/)
  })
})
