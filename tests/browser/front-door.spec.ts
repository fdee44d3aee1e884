import { open } from './support/app.ts'
import { expect, test } from './support/test.ts'

test.describe('the front door', () => {
  test('goes on to the language that the browser wishes', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/en\/?$/)
  })

  test('goes on to the language that was read last', async ({ page }) => {
    await open(page, '/ar/references')
    await page.goto('/')
    await expect(page).toHaveURL(/\/ar\/?$/)
  })

  test.describe('with a browser that wishes neither language', () => {
    test.use({ locale: 'fr-FR' })
    test('goes on to Arabic', async ({ page }) => {
      await page.goto('/')
      await expect(page).toHaveURL(/\/ar\/?$/)
    })
  })
})
