import type { Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { COLOUR_RULES, findings } from './support/axe.ts'
import { PAGES } from './support/site.ts'
import { expect, test } from './support/test.ts'

const WIDTHS = [390, 1280] as const
const SCHEMES = ['light', 'dark'] as const

/** Looks at the page at both widths, and at its colours in both schemes. */
async function expectNothing(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      await settled(page)
      const rules = colorScheme === 'light' ? undefined : COLOUR_RULES
      expect(await findings(page, rules), `${width} px, ${colorScheme}`).toEqual([])
    }
  }
}

test.describe('axe finds nothing', () => {
  test.slow()

  for (const path of PAGES.filter((page) => page !== '/')) {
    test(`on ${path}`, async ({ page }) => {
      await open(page, path)
      await expectNothing(page)
    })
  }

  for (const language of ['ar', 'en'] as const) {
    const reader = `/${language}/read/a-66-77`

    test(`with the settings open, interface ${language}`, async ({ page }) => {
      await open(page, reader)
      await page.keyboard.press(',')
      await expect(page.locator('dialog:modal')).toBeVisible()
      await expectNothing(page)
    })

    test(`with the keys shown, interface ${language}`, async ({ page }) => {
      await open(page, reader)
      await page.keyboard.press('?')
      await expect(page.locator('dialog:modal')).toBeVisible()
      await expectNothing(page)
    })

    test(`with a mention’s card open, interface ${language}`, async ({ page }) => {
      await open(page, `${reader}#para_2`)
      await page.locator('#para_2 [data-locator="doc/a-res-60-252"]').filter({ visible: true }).last().click()
      await expect(page.locator('[popover]:popover-open')).toContainText('A/RES/60/252')
      await expectNothing(page)
    })

    test(`with the evidence of a paragraph open, interface ${language}`, async ({ page }) => {
      await open(page, `${reader}/evidence#para_12`)
      await expectNothing(page)
    })
  }
})

test.describe('axe finds nothing', () => {
  test.use({ expectedTrouble: /404/ })
  for (const path of ['/ar/nothing', '/en/read/nothing', '/nothing']) {
    test(`on the notice at ${path}`, async ({ page }) => {
      await open(page, path)
      await expectNothing(page)
    })
  }
})
