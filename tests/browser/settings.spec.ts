import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { open, untilReady } from './support/app.ts'
import { chooseSetting } from './support/settings.ts'
import { expect, test } from './support/test.ts'

const DARK_PAPER = 'rgb(23, 22, 19)'

const keep = (page: Page, settings: Readonly<Record<string, string>>) =>
  page.addInitScript((stored) => localStorage.setItem('masar.settings', stored), JSON.stringify(settings))

test('what is chosen is seen at once and kept for next time', async ({ page }) => {
  await open(page, '/en/read/a-66-77#para_12')
  const size = () =>
    page
      .locator('#para_12 p[lang="en"]')
      .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize))
  const before = await size()
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await chooseSetting(page, 'Theme', 'Dark')
  await chooseSetting(page, 'Text size', 'Large')
  await chooseSetting(page, 'Line height', 'Loose')
  await chooseSetting(page, 'Line length', 'Short')
  await chooseSetting(page, 'Digits in Arabic', '٢٠١١')
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
    await expect.poll(size).toBeGreaterThan(before)
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

test.describe('where the site is stored', () => {
  test.use({ serviceWorkers: 'allow' })

  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const)
    test(`nothing in the settings moves when they tell of reading offline, and the focus stays where it is pressed: ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript(() => {
        const idle = window.requestIdleCallback.bind(window)
        const until = new Promise((tell) => document.addEventListener('tell', tell))
        window.requestIdleCallback = (act, options) => {
          // What has no limit: the work without a network.
          if (options) return idle(act, options)
          void until.then(() => idle(act))
          return 0
        }
      })
      await open(page, '/en')
      await page.keyboard.press(',')
      const dialog = page.getByRole('dialog')
      const tops = () =>
        dialog
          .locator('legend, form > :last-child button')
          .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top))
      await expect(dialog.getByRole('button', { name: 'Done' })).toBeVisible()
      const before = await tops()
      expect(before).toHaveLength(8)
      await expect(dialog.getByRole('status')).toBeHidden()
      await page.evaluate(() => document.dispatchEvent(new Event('tell')))
      await expect(dialog.getByRole('status')).toContainText('for offline use')
      expect(await tops(), 'told').toEqual(before)
      await dialog.getByRole('button', { name: 'Remove' }).focus()
      await page.keyboard.press('Enter')
      await expect(dialog).toContainText('Not stored for offline use.')
      await expect(dialog.getByRole('button', { name: 'Store it' })).toBeFocused()
      expect(await tops(), 'removed').toEqual(before)
    })
})

test('a change in one window reaches the other', async ({ page, context }) => {
  await open(page, '/en/read/a-66-77')
  const other = await context.newPage()
  await open(other, '/ar/references')
  await page.keyboard.press(',')
  await chooseSetting(page, 'Theme', 'Dark')
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

  test('the reader’s digits are on the page, and symbols keep theirs', async ({ page }) => {
    await keep(page, { digits: 'arab' })
    await page.goto('/ar/read/a-66-77', { waitUntil: 'commit' })
    await expect(page.locator('#para_12 a').first()).toHaveText('١٢')
    await expect(page.locator('#para_12 a').first()).toHaveAttribute('aria-label', 'رابط الفقرة ١٢')
    await expect(page.locator('bdi[data-symbol]').first()).toHaveText('A/66/77-E/2011/103')
  })
})

test.describe('where Arabic-Indic digits were chosen', () => {
  // A server that is slower than any: the page comes in pieces, cut wherever it happens, and is drawn in between.
  test.use({ expectedTrouble: /^left the site/ })

  test('Latin ones are never seen', async ({ page, baseURL }) => {
    await keep(page, { digits: 'arab' })
    await page.addInitScript(() => {
      const seen = new Map<Node, string>()
      const look = () => {
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) {
          const text = walker.currentNode
          if (/[0-9]/.test(text.textContent ?? '')) seen.set(text, text.textContent ?? '')
        }
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
      // What was seen with Latin digits and has others now.
      Object.assign(window, {
        latinDigitsSeen: () =>
          [...seen].flatMap(([text, words]) => (text.textContent?.startsWith(words) ? [] : [words])),
      })
    })
    const slow = createServer(async (request, response) => {
      const answer = await fetch(new URL(request.url ?? '/', baseURL))
      const type = answer.headers.get('content-type') ?? ''
      response.setHeader('content-type', type)
      const body = Buffer.from(await answer.arrayBuffer())
      if (!type.startsWith('text/html')) return void response.end(body)
      for (let from = 0; from < body.length; from += 2500) {
        response.write(body.subarray(from, from + 2500))
        await new Promise((later) => setTimeout(later, 4))
      }
      response.end()
    }).listen(0)
    try {
      await open(page, `http://127.0.0.1:${(slow.address() as AddressInfo).port}/ar/read/a-66-77`)
      await expect(page.locator('#para_12 a').first()).toHaveText('١٢')
      expect(await page.evaluate('latinDigitsSeen()')).toEqual([])
    } finally {
      slow.closeAllConnections()
      slow.close()
    }
  })
})

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
    await chooseSetting(page, 'Theme', 'Dark')
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
