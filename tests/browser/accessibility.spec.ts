import { open } from './support/app.ts'
import { expectNoFindings, lookAtKind } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test.describe('axe finds nothing', () => {
  test.slow()

  for (const language of ['ar', 'en'] as const) {
    const reader = `/${language}/read/a-66-77`

    test(`with the settings open, nor with the keys shown, interface ${language}`, async ({ page }) => {
      await open(page, reader)
      for (const [index, key] of [',', '?'].entries()) {
        await page.keyboard.press(key)
        await expect(page.locator('dialog:modal')).toBeVisible()
        await expectNoFindings(page, lookAtKind(language, index))
        await page.keyboard.press('Escape')
        await expect(page.locator('dialog:modal')).toHaveCount(0)
      }
    })

    test(`with the evidence of a paragraph and a mention’s card open, interface ${language}`, async ({
      page,
    }) => {
      await open(page, `${reader}/evidence#para_12`)
      await expectNoFindings(page, lookAtKind(language, 2))
      await open(page, `${reader}#para_2`)
      await page.locator('#para_2 [data-locator="doc/a-res-60-252"]').filter({ visible: true }).last().click()
      await expect(page.locator('[popover]:popover-open')).toContainText('A/RES/60/252')
      await expectNoFindings(page, lookAtKind(language, 3))
    })
  }
})

test.describe('axe finds nothing', () => {
  test.use({ expectedTrouble: /404/ })
  test('on the notices where an address leads nowhere', async ({ page }) => {
    for (const path of ['/ar/nothing', '/en/read/nothing', '/nothing']) {
      await open(page, path)
      await expectNoFindings(page)
    }
  })
})
