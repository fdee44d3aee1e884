import { open } from './support/app.ts'
import { expectNoFindings } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test.describe('axe finds nothing', () => {
  test.slow()

  for (const language of ['ar', 'en'] as const) {
    const reader = `/${language}/read/a-66-77`

    test(`with the settings open, nor with the keys shown, interface ${language}`, async ({ page }) => {
      await open(page, reader)
      for (const key of [',', '?']) {
        await page.keyboard.press(key)
        await expect(page.locator('dialog:modal')).toBeVisible()
        await expectNoFindings(page)
        await page.keyboard.press('Escape')
        await expect(page.locator('dialog:modal')).toHaveCount(0)
      }
    })

    test(`with the evidence of a paragraph and a mention’s card open, interface ${language}`, async ({
      page,
    }) => {
      await open(page, `${reader}/evidence#para_12`)
      await expectNoFindings(page)
      await open(page, `${reader}#para_2`)
      await page.locator('#para_2 [data-locator="doc/a-res-60-252"]').filter({ visible: true }).last().click()
      await expect(page.locator('[popover]:popover-open')).toContainText('A/RES/60/252')
      await expectNoFindings(page)
    })
  }
})

test.describe('axe finds nothing', () => {
  test.use({ expectedTrouble: /404/ })
  for (const path of ['/ar/nothing', '/en/read/nothing', '/nothing']) {
    test(`on the notice at ${path}`, async ({ page }) => {
      await open(page, path)
      await expectNoFindings(page)
    })
  }
})
