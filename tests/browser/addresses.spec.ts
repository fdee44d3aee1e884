import type { Page } from '@playwright/test'
import { open } from './support/app.ts'
import { sideways } from './support/sideways.ts'
import { expect, test } from './support/test.ts'

const LONG = 'a'.repeat(3000)

/** Address, and what it must be said to have wrong; null for nothing. Many more: hostile.spec.ts, and the unit tests of search parts. */
const WRONG: readonly (readonly [string, string | null])[] = [
  ['/en/timeline?sort=x', 'x'],
  ['/en/timeline?q={}', null],
  [`/en/timeline?event=${LONG}`, 'aaaa'],
  ['/ar/read/a-66-77/timeline?sort=x&flow=up', 'up'],
  ['/en/read/a-66-77/evidence?as=nonsense', 'nonsense'],
  [`/ar/references?kind=${LONG}`, 'aaaa'],
  [`/en/references?q=${LONG}`, null],
  ['/en/contributions?basis={}', '{}'],
  [`/ar/contributions?${LONG}=1`, null],
  [`/en/embed/how-many?bars=${LONG}`, 'aaaa'],
]

for (const language of ['ar', 'en']) {
  test(`an address with wrong values gives the usual view, and says so quietly: ${language}`, async ({
    page,
  }) => {
    for (const [address, named] of WRONG.filter(([each]) => each.startsWith(`/${language}`))) {
      await test.step(address.slice(0, 60), async () => {
        await open(page, address)
        await expect(page.locator('main')).toBeVisible()
        await expect(page.getByRole('alert')).toHaveCount(0)
        if (named) {
          const notice = page.getByRole('status').filter({ hasText: named }).first()
          await expect(notice).toBeVisible()
          expect((await notice.innerText()).length).toBeLessThan(300)
        }
        await expect(page.locator('body')).not.toContainText('[object Object]')
        await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0)
      })
    }
  })
}

const MALFORMED = ['/ar/read/a-66-77#50%', '/en/references#%E0%A4', '/ar/read/a-66-77/evidence?as=%E0%A4#%zz']

test('an address that cannot be decoded shows its page, and the other language one key away', async ({
  page,
}) => {
  for (const address of MALFORMED) {
    await test.step(address, async () => {
      // Another fragment alone would load nothing.
      await page.goto('about:blank')
      await open(page, address)
      const title = await page.title()
      await expect(page.getByRole('alert')).toHaveCount(0)
      await page.keyboard.press('l')
      await expect(page).not.toHaveTitle(title)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  }
})

test.describe('a path that cannot be decoded', () => {
  test.use({ expectedTrouble: /404|400/ })

  test('is named as it is written', async ({ page }) => {
    for (const path of ['/ar/%E0%A4', '/en/50%', '/en/read/%FF', '/ar/read/a-66-77/%E0%A4', '/en/$lang']) {
      await test.step(path, async () => {
        await open(page, path)
        const notice = page.locator('main').or(page.getByRole('alert'))
        await expect(notice.filter({ hasText: path.split('/').at(-1) ?? '' })).toBeVisible()
        await expect(page.locator('#root > header a[hreflang]')).toBeVisible()
        expect(new URL(page.url()).pathname).toBe(path)
      })
    }
  })
})

/** Whether the page still has the `<main>` that came with it. */
async function isAsWritten(page: Page, address: string): Promise<boolean> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const main = document.querySelector('main')
      if (!main) return
      Object.assign(main, { asWritten: true })
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await open(page, address)
  return page.evaluate(() => Object.hasOwn(document.querySelector('main') ?? {}, 'asWritten'))
}

test('a page stays as it was written when the search part changes nothing', async ({ page }) => {
  for (const path of [
    '/ar/read/a-66-77',
    '/en/timeline',
    '/ar/contributions',
    '/en/references',
    '/en/read/a-66-77/evidence',
  ]) {
    expect(await isAsWritten(page, `${path}?utm_source=letter&foo=bar`), path).toBe(true)
    expect(new URL(page.url()).search, path).toBe('?utm_source=letter&foo=bar')
  }
})

test('a page is drawn anew for a search part that changes it, and stays in sight until then', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const empty: number[] = []
    Object.assign(window, { empty })
    const look = () => {
      const root = document.getElementById('root')
      if (document.readyState !== 'loading' && root?.innerText.trim() === '') empty.push(performance.now())
      requestAnimationFrame(look)
    }
    look()
  })
  expect(await isAsWritten(page, '/en/timeline?sort=title')).toBe(false)
  await expect(page.locator('main table')).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'empty'))).toEqual([])
})

test('values stay the texts they are, and those of old addresses become so', async ({ page }) => {
  await open(page, '/en/timeline?from=2010&q=662E41')
  await page.keyboard.press('l')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  expect(new URL(page.url()).search).toBe('?from=2010&q=662E41')
  await open(page, '/en/references?q=null')
  await expect(page.getByRole('searchbox')).toHaveValue('null')
  await open(page, '/en/references?q=%222010%22')
  await expect(page.getByRole('searchbox')).toHaveValue('2010')
})
