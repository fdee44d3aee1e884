/**
 * Whatever an address, the browser's storage or another window says, a page shows its content or a helpful message in
 * its language, writes no input as markup, throws nothing and answers within a second. Here a sample is tried;
 * `npm run bench` tries as many addresses as HOSTILE_ADDRESSES says, and every stored value.
 */
import type { Page } from '@playwright/test'
import { eachNameAndText, hostileAddresses } from '../hostile/addresses.ts'
import { ALL_KEYS, LOCAL_KEYS, MESSAGES, STORED_VALUES } from '../hostile/stored.ts'
import { open, untilReady } from './support/app.ts'
import { faultsOf, visit, watchPages } from './support/hostile-visits.ts'
import { LANGUAGE_PAGES } from './support/site.ts'
import { expect, test } from './support/test.ts'

const WHOLE = Number(process.env.HOSTILE_ADDRESSES ?? 0)
const COUNT = WHOLE || 40
/** In one window, before another is opened. */
const BATCH = 1000
/** A page answers within this, whatever it is asked. Not asked of a machine that runs other tests as well. */
const LIMIT_MS = 1000
/** Of so many addresses one is also opened as a page of its own. */
const ALONE = WHOLE ? 20 : 8

test.use({ expectedTrouble: /404|431/ })

const systematic = WHOLE ? eachNameAndText() : []
const addresses = [...hostileAddresses(LANGUAGE_PAGES, COUNT), ...systematic]
const batches = Array.from({ length: Math.ceil(addresses.length / BATCH) }, (_, index) =>
  addresses.slice(index * BATCH, (index + 1) * BATCH),
)

/** Has every page loaded once, where it is measured: the answer, not the network. */
async function openAll(page: Page): Promise<void> {
  await open(page, '/en')
  if (!WHOLE) return
  for (const path of LANGUAGE_PAGES) {
    await page.evaluate((address) => history.pushState({}, '', address), path)
    await expect(page.locator('html')).toHaveAttribute('lang', path.slice(1, 3))
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })))
  }
}

test.describe('a hostile address', () => {
  test.describe.configure({ timeout: WHOLE ? 1_800_000 : 90_000 })

  for (const [index, batch] of batches.entries()) {
    test(`followed within the app is answered, batch ${index + 1}`, async ({ page }) => {
      await watchPages(page)
      await openAll(page)
      const visits = await visit(page, batch, WHOLE ? LIMIT_MS : Infinity)
      const times = visits.map(({ ms }) => ms).sort((one, other) => one - other)
      const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)
      if (WHOLE)
        console.log(`${visits.length} addresses: median ${at(0.5)} ms, p95 ${at(0.95)}, most ${at(1)}`)
      expect(visits.filter(({ faults }) => faults.length > 0)).toEqual([])
    })
  }

  test('opened as a page of its own is answered', async ({ page }) => {
    await watchPages(page)
    const faults: string[] = []
    // A server reads no longer ones.
    const alone = addresses.filter(
      (address, index) => index % ALONE === 0 && encodeURI(address.toWellFormed()).length < 8000,
    )
    for (const address of alone) {
      await page.goto(address, { waitUntil: 'commit' }).catch((error) => faults.push(`${address}: ${error}`))
      await expect(page.locator('html'), address).toHaveAttribute('data-app', 'live')
      faults.push(...(await faultsOf(page)).map((fault) => `${address}: ${fault}`))
    }
    if (WHOLE) console.log(`${alone.length} addresses opened each by itself`)
    expect(faults.filter((fault) => !/404/.test(fault))).toEqual([])
  })
})

test('stored values that are none of ours change nothing that matters', async ({ page }) => {
  test.setTimeout(WHOLE ? 600_000 : 90_000)
  await watchPages(page)
  await open(page, '/en/about')
  const faults: string[] = []
  const pages = WHOLE ? ['/ar/read/a-66-77/timeline', '/en/contributions', '/'] : ['/ar/read/a-66-77']
  const values = STORED_VALUES.filter((_, index) => WHOLE || index % 12 === 0)
  for (const path of pages) {
    for (const value of values) {
      await page.evaluate(
        ([keys, text]) => {
          for (const key of keys) {
            localStorage.setItem(key, text)
            sessionStorage.setItem(key, text)
          }
        },
        [ALL_KEYS, value] as const,
      )
      await page.goto(path)
      await expect(page.locator('html'), `${path} with ${value.slice(0, 80)}`).toHaveAttribute(
        'data-app',
        'live',
      )
      faults.push(...(await faultsOf(page)).map((fault) => `${path} with ${value.slice(0, 80)}: ${fault}`))
    }
  }
  expect(faults).toEqual([])
})

for (const [what, forbid] of [
  [
    'is forbidden',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('forbidden', 'SecurityError')
          },
        })
    },
  ],
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  ],
] as const) {
  test(`a storage that ${what} hinders no page`, async ({ page }) => {
    await watchPages(page)
    await page.addInitScript(forbid)
    await open(page, '/ar/read/a-66-77')
    const visits = await visit(page, [
      '/en/timeline?q=a',
      '/ar/about',
      '/en/read/a-66-77/evidence#para_12',
      '/ar',
    ])
    expect(visits.flatMap(({ faults }) => faults)).toEqual([])
    await page.keyboard.press(',')
    await page.getByRole('dialog').getByRole('radio').nth(1).check()
    await page.reload()
    await untilReady(page)
    expect(await faultsOf(page)).toEqual([])
  })
}

test('what another window says is heard only where it means something', async ({ page }) => {
  await watchPages(page)
  await open(page, '/ar/read/a-66-77#para_12')
  await page.evaluate(
    ([messages, keys]) => {
      for (const message of messages) {
        window.postMessage(message, '*')
        for (const key of [...keys, null, 'length']) {
          const newValue = typeof message === 'string' ? message : JSON.stringify(message)
          window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
        }
      }
    },
    [MESSAGES, LOCAL_KEYS] as const,
  )
  await expect(page.locator('#para_12')).toBeVisible()
  await page.keyboard.press('l')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await faultsOf(page)).toEqual([])
})
