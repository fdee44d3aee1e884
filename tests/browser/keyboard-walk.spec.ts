/**
 * Pages walked through by Tab from their top to their very end, and back by Shift and Tab: every stop is in sight,
 * shows that it has the focus and comes in its turn, and the way back is the way there. The first and the last stops of
 * every kind of page: every-page.spec.ts.
 */
import type { Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { faultsOf, namesOf, WALKED_WHOLE, walk } from './support/keyboard-walk.ts'
import { expect, test } from './support/test.ts'

/** What no page is as it comes: lists that are narrowed. */
const NARROWED = {
  ar: ['/timeline?from=2010-06&to=2010-12', '/references?q=2005'],
  en: ['/search?q=2005'],
} as const

/** More than any of these pages has. */
const MOST = 600

/** What is fetched or found after the page is taken over: stops that come while one walks would be passed by. */
async function untilAllHasCome(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  await settled(page)
}

for (const language of ['ar', 'en'] as const) {
  test(`pages are walked through by keyboard, on and back, in ${language}`, async ({ page }, info) => {
    const recorded: string[] = []
    for (const path of [...WALKED_WHOLE[language], ...NARROWED[language]].map(
      (each) => `/${language}${each}`,
    )) {
      await test.step(path, async () => {
        await open(page, path)
        await untilAllHasCome(page)
        const on = await walk(page, 'Tab', MOST)
        const names = namesOf(on)
        recorded.push(path, ...names.map((name) => `  ${name}`))
        expect.soft(on.ended, `${path} is walked through after ${MOST} keys`).toBe(true)
        expect.soft(names.length, path).toBeGreaterThan(1)
        expect.soft(faultsOf(on), path).toEqual([])
        const back = await walk(page, 'Shift+Tab', MOST)
        expect.soft(faultsOf(back), `${path}, back`).toEqual([])
        expect.soft(namesOf(back).reverse(), `${path}, the same way back`).toEqual(names)
      })
    }
    await info.attach('walks', { body: recorded.join('\n'), contentType: 'text/plain' })
  })
}
