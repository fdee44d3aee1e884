import type { Page } from '@playwright/test'
import { untilReady } from './support/app.ts'
import { expect, test } from './support/test.ts'

const heightsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-chart]')].map((chart) =>
      Math.round(chart.getBoundingClientRect().height),
    ),
  )

/**
 * Opens a page whose scripts come when its fonts are there and it has been looked at.
 * @returns what moved from then on, as browsers count it, and the heights of its charts before and after
 */
async function takenOver(page: Page, path: string) {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/\/assets\/[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.readyState !== 'loading')
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')))
    }).observe({ type: 'layout-shift' })
  })
  const before = await heightsOf(page)
  letGo()
  await untilReady(page)
  const after = await heightsOf(page)
  const shifts = await page.evaluate(() => Reflect.get(window, 'shifts') as number[])
  await page.unroute(/\/assets\/[^/]*\.js$/)
  return { before, after, moved: shifts.reduce((sum, value) => sum + value, 0) }
}

const PATHS = [
  '/ar',
  '/ar/contributions',
  '/en/timeline',
  '/en/read/a-66-77/contributions',
  '/ar/read/a-66-77/timeline',
]

for (const [width, height] of [
  [390, 844],
  [1280, 800],
  [1920, 1080],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } })

    test('nothing moves when the scripts come, and charts keep their height', async ({ page }) => {
      for (const path of PATHS) {
        const { before, after, moved } = await takenOver(page, path)
        expect(moved, path).toBeLessThan(0.002)
        expect(after, path).toEqual(before)
      }
    })
  })
}
