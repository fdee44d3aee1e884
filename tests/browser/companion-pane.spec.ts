import type { Page } from '@playwright/test'
import { open, scrollTo, settled, topOf, untilReady } from './support/app.ts'
import { expect, test } from './support/test.ts'

const LABELS = {
  ar: { pane: 'بجانب النص', close: 'إغلاق اللوحة (Esc)' },
  en: { pane: 'Beside the text', close: 'Close the panel (Esc)' },
} as const

const share = async (page: Page) => Number(await page.getByRole('separator').getAttribute('aria-valuenow'))

/** How many rows of the text wait to be laid out when the pane has opened or closed. */
const rowsWaiting = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const beside = document.querySelector('main')?.parentElement as HTMLElement
        new MutationObserver((_, changes) => {
          changes.disconnect()
          done(document.querySelectorAll('article [aria-busy]').length)
        }).observe(beside, { attributeFilter: ['data-pane'] })
      }),
  )

/** What a paragraph keeps free below it when it is led to. */
const roomBelow = (page: Page) =>
  page.locator('#para_18').evaluate((part) => getComputedStyle(part).scrollMarginBlockEnd)

for (const language of ['ar', 'en'] as const) {
  const reader = `/${language}/read/a-66-77`
  const paneOf = (page: Page) => page.getByRole('complementary', { name: LABELS[language].pane })
  const boxOf = async (page: Page) => {
    const box = await paneOf(page).boundingBox()
    if (!box) throw new Error('the pane is not drawn')
    return box
  }
  const widthOf = async (page: Page) => (await boxOf(page)).width

  test(`the pane beside the text opens, closes and is resized, interface ${language}`, async ({ page }) => {
    if (language === 'en')
      await test.step('opens by a key at its own address, and the paragraph stays where it was', async () => {
        await open(page, reader)
        await scrollTo(page, page.locator('#para_18'), 160)
        await expect.poll(() => new URL(page.url()).hash).toBe('#para_18')
        const before = await topOf(page.locator('#para_18'))
        const room = await roomBelow(page)
        const waiting = rowsWaiting(page)
        await page.keyboard.press('e')
        await expect(page).toHaveURL(new RegExp(`${reader}/evidence#para_18$`))
        await expect(paneOf(page)).toBeVisible()
        expect(await waiting, 'what is out of sight is laid out after the answer').toBeGreaterThan(20)
        await settled(page)
        expect(await roomBelow(page), 'with another, all of the text would be styled anew').toBe(room)
        await expect
          .poll(async () => Math.abs((await topOf(page.locator('#para_18'))) - before))
          .toBeLessThanOrEqual(3)
        await page.keyboard.press('Escape')
        await expect(paneOf(page)).toBeHidden()
        await settled(page)
        await expect
          .poll(async () => Math.abs((await topOf(page.locator('#para_18'))) - before))
          .toBeLessThanOrEqual(3)
      })

    if (language === 'ar')
      await test.step('closes by its button and by Back', async () => {
        await open(page, reader)
        await page.locator(`a[href^="${reader}/evidence"]:visible`).first().click()
        await expect(paneOf(page)).toBeVisible()
        await paneOf(page).getByRole('button', { name: LABELS[language].close }).click()
        await expect(paneOf(page)).toBeHidden()
        await expect(page).toHaveURL(new RegExp(`${reader}(#.*)?$`))
        await page.goBack()
        await expect(paneOf(page)).toBeVisible()
        await page.goBack()
        await expect(paneOf(page)).toBeHidden()
      })

    await test.step('stands at the inline end and is resized by keys, towards the text is larger', async () => {
      await open(page, `${reader}/evidence`)
      const before = await boxOf(page)
      expect(language === 'ar' ? before.x : before.x + before.width).toBeCloseTo(
        language === 'ar' ? 0 : 1280,
        -2,
      )
      const from = await share(page)
      await page.getByRole('separator').focus()
      const [larger, smaller] = language === 'ar' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
      await page.keyboard.press(larger ?? '')
      await expect.poll(() => share(page)).toBe(from + 5)
      await expect.poll(() => widthOf(page)).toBeGreaterThan(before.width + 20)
      await page.keyboard.press(smaller ?? '')
      await page.keyboard.press(smaller ?? '')
      await expect.poll(() => share(page)).toBe(from - 5)
      await expect.poll(() => widthOf(page)).toBeLessThan(before.width - 20)
      await page.keyboard.press('End')
      await expect.poll(() => share(page)).toBe(70)
      await page.keyboard.press('Home')
      await expect.poll(() => share(page)).toBe(25)
    })

    await test.step('is resized by dragging, and its size is remembered', async () => {
      const divider = await page.getByRole('separator').boundingBox()
      if (!divider) throw new Error('the divider is not drawn')
      const y = divider.y + 200
      await page.mouse.move(divider.x + divider.width / 2, y)
      await page.mouse.down()
      // 60 percent of 1280 px for the pane, then 30, measured from the side it stands on.
      const edgeAt = (percent: number) => (language === 'ar' ? 12.8 * percent : 1280 - 12.8 * percent)
      await page.mouse.move(edgeAt(60), y, { steps: 4 })
      await expect.poll(async () => Math.abs((await widthOf(page)) - 768)).toBeLessThan(24)
      await page.mouse.move(edgeAt(30), y, { steps: 4 })
      await page.mouse.up()
      await expect.poll(async () => Math.abs((await widthOf(page)) - 384)).toBeLessThan(24)
      const width = await widthOf(page)
      await page.mouse.move(edgeAt(60), y)
      await settled(page)
      expect(await widthOf(page)).toBe(width)
      await page.reload()
      await untilReady(page)
      await expect.poll(() => widthOf(page)).toBeCloseTo(width, 0)
      await expect(page.getByRole('separator')).toHaveAttribute('aria-valuenow', '30')
    })
  })

  test.describe(`the pane on a phone, interface ${language}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

    test('is a sheet over the lower part of the window, with the text in sight above it', async ({
      page,
    }) => {
      await open(page, `${reader}/evidence#para_12`)
      const box = await boxOf(page)
      expect(box.x).toBe(0)
      expect(box.width).toBe(390)
      const bar = await page.locator('main > section').last().boundingBox()
      expect(Math.abs(box.y + box.height - (bar?.y ?? 0)), 'it stands on the bar').toBeLessThanOrEqual(2)
      const top = await topOf(page.locator('#para_12'))
      expect(top).toBeGreaterThan(0)
      expect(top).toBeLessThan(box.y)
      const close = await paneOf(page).getByRole('button', { name: LABELS[language].close }).boundingBox()
      const scrolled = paneOf(page).locator('> div').last()
      expect(await topOf(scrolled), 'what scrolls goes under nothing').toBeGreaterThanOrEqual(
        (close?.y ?? 0) + (close?.height ?? Infinity) - 1,
      )
      await page.getByRole('separator').press('ArrowUp')
      await expect.poll(async () => (await boxOf(page)).y).toBeLessThan(box.y - 20)
      await paneOf(page).getByRole('button', { name: LABELS[language].close }).tap()
      await expect(paneOf(page)).toBeHidden()
    })
  })
}

test.describe('an error in the pane', () => {
  test.use({ expectedTrouble: /^(console|request failed)/ })

  test('is told in the pane and leaves the text readable', async ({ page }) => {
    // What the pane would show arrives broken: the component throws when it draws it.
    await page.route('**/assets/evidence-a-66-77-*.json', (route) => route.fulfill({ json: null }))
    await open(page, '/en/read/a-66-77#para_12')
    await page.keyboard.press('e')
    const pane = page.getByRole('complementary', { name: 'Beside the text' })
    await expect(pane.getByRole('alert')).toContainText('The text beside it is not affected')
    await expect(page.locator('#para_12')).toBeVisible()
    await page.locator('#para_12').focus()
    await page.keyboard.press('j')
    await expect(page.locator('#para_13')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(pane).toBeHidden()
    await expect(page.locator('#para_39')).toBeAttached()
  })

  test('that is a missing file leaves the page as it was written, text and pane', async ({ page }) => {
    // Before the page is opened, so that nothing can have been fetched by then.
    await page.route('**/assets/evidence-*.js', (route) => route.abort('connectionreset'))
    await open(page, '/en/read/a-66-77#para_12')
    await page.keyboard.press('e')
    const pane = page.getByRole('complementary', { name: 'Beside the text' })
    await expect(page).toHaveURL(/\/evidence#para_12$/)
    await expect(pane).toBeVisible()
    await expect(pane.getByRole('alert')).toBeHidden()
    await expect(page.locator('#para_12')).toBeVisible()
  })

  test('that was only the network’s is gone after “Try again”', async ({ page, context }) => {
    await open(page, '/en/read/a-66-77#para_12')
    await context.setOffline(true)
    await page.keyboard.press('e')
    const pane = page.getByRole('complementary', { name: 'Beside the text' })
    await expect(pane.getByRole('alert')).toBeVisible()
    await context.setOffline(false)
    await pane.getByRole('button', { name: 'Try again' }).click()
    await expect(pane.getByRole('alert')).toBeHidden()
    await expect(pane).toBeVisible()
  })
})
