import { open } from './support/app.ts'
import { expectNoFindings, lookAtKind } from './support/axe.ts'
import { expect, test } from './support/test.ts'

// The pages themselves, with what stands behind a dialog or beside a card: every-page.spec.ts.
test.describe('axe finds nothing', () => {
  test.slow()

  for (const language of ['ar', 'en'] as const) {
    test(`with the settings open, nor with the keys shown, interface ${language}`, async ({ page }) => {
      await open(page, `/${language}/read/wsis-forum-2025-209`)
      for (const [index, key] of [',', '?'].entries()) {
        await page.keyboard.press(key)
        await expect(page.locator('dialog:modal')).toBeVisible()
        await expectNoFindings(page, { ...lookAtKind(language, index), within: 'dialog[open]' })
        await page.keyboard.press('Escape')
        await expect(page.locator('dialog:modal')).toHaveCount(0)
      }
    })

    test(`with the evidence of a paragraph and a mention’s card open, interface ${language}`, async ({
      page,
    }) => {
      await open(page, `/${language}/read/a-66-77/evidence#para_12`)
      await page.locator('#para_2 [data-locator="doc/a-res-60-252"]').filter({ visible: true }).last().click()
      await expect(page.locator('[popover]:popover-open')).toContainText('A/RES/60/252')
      await expectNoFindings(page, { ...lookAtKind(language, 3), within: '[popover]:popover-open' })
      await page.keyboard.press('Escape')
      await expectNoFindings(page, { ...lookAtKind(language, 2), within: 'main + aside' })
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
