import { open } from './support/app.ts'
import { chooseSetting } from './support/settings.ts'
import { wordsBelow } from './support/small-words.ts'
import { expect, test } from './support/test.ts'

test.describe('a dialog', () => {
  test('closes by Escape and gives the focus back', async ({ page }) => {
    await open(page, '/en/read/a-66-77')
    const opener = page.getByRole('button', { name: 'Reading settings' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(opener).toBeFocused()
  })

  test('closes by a press beside it and gives the focus back', async ({ page }) => {
    // Narrower than where the contents stand beside the text.
    await page.setViewportSize({ width: 1000, height: 800 })
    await open(page, '/ar/read/a-66-77')
    const opener = page.getByRole('button', { name: 'المحتويات' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'المحتويات' })).toBeVisible()
    await page.mouse.click(5, 5)
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(opener).toBeFocused()
  })

  test('stays open while one presses in it', async ({ page }) => {
    await open(page, '/en/timeline')
    await page.getByRole('button', { name: 'Keys and symbols' }).click()
    const legend = page.getByRole('dialog')
    const { x, y } = (await legend.boundingBox()) ?? { x: 0, y: 0 }
    await page.mouse.click(x + 4, y + 4)
    await expect(legend).toBeVisible()
  })
})

test.describe('the text size of the reader', () => {
  const sizeOf = (selector: string) => {
    const element = document.querySelector(selector)
    return element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0
  }

  for (const path of [
    '/ar/read/a-66-77/evidence#para_12',
    '/en/timeline',
    '/en/contributions',
    '/ar/references',
  ]) {
    test(`reaches the interface of ${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 })
      await open(page, path)
      const usual = await page.evaluate(sizeOf, 'header nav a')
      await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'xxl'))
      // A quarter larger, and no smaller than what can be read from the back of a room.
      expect(await page.evaluate(sizeOf, 'header nav a')).toBeCloseTo(Math.max(usual * 1.25, 22))
      // Drawings follow the setting, and not the attribute.
      if (path.includes('evidence')) expect(await wordsBelow(page.locator('main'), 22)).toEqual([])
    })
  }

  test('leaves the document’s own text as large as it says', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await open(page, '/ar/read/a-66-77')
    await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'xxl'))
    expect(await page.evaluate(sizeOf, '#para_4')).toBeCloseTo(36)
  })

  test('reaches what is drawn', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await open(page, '/en/map')
    const heightOfWords = () =>
      page
        .locator('main svg[role="group"] text')
        .first()
        .evaluate((text) => text.getBoundingClientRect().height)
    const usual = await heightOfWords()
    await page.getByRole('button', { name: 'Reading settings' }).click()
    await chooseSetting(page, 'Text size', 'Projector')
    await expect.poll(heightOfWords).toBeGreaterThan(usual * 1.1)
    await expect.poll(() => wordsBelow(page.locator('main'), 22)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await wordsBelow(page.getByRole('dialog'), 22)).toEqual([])
  })
})
