import type { Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { expect, test } from './support/test.ts'

/** General Assembly resolution 60/252, in paragraph 2. */
const mentionIn = (page: Page) =>
  page.locator('#para_2 [data-locator="doc/a-res-60-252"]').filter({ visible: true }).last()

test.describe('a mention whose information does not come', () => {
  test.use({ expectedTrouble: /things-|ERR_FAILED/ })

  test('says so in its card, and is fetched again when asked', async ({ page, trouble }) => {
    await page.route(/\/things-[^/]*\.json/, (route) => route.abort())
    await open(page, '/ar/read/a-66-77#para_2')
    await mentionIn(page).focus()
    await page.keyboard.press('Enter')
    const card = page.getByRole('dialog', { name: 'عن هذه الإشارة' })
    await expect(card.getByRole('alert')).toContainText('تعذر تحميل هذه المعلومات')
    // What the focus and the key have asked for has failed, too, before it could come.
    await settled(page)
    await page.unroute(/\/things-[^/]*\.json/)
    await card.getByRole('button', { name: 'إعادة المحاولة' }).click()
    await expect(card).toContainText('A/RES/60/252')
    await expect(card.getByRole('alert')).toHaveCount(0)
    expect(trouble.filter((line) => line.startsWith('page error'))).toEqual([])
  })
})

for (const language of ['ar', 'en'] as const) {
  const about = language === 'ar' ? 'عن هذه الإشارة' : 'About this mention'
  const cardOf = (page: Page) => page.getByRole('dialog', { name: about })

  test(`a mention in the text shows, pins and closes its card, interface ${language}`, async ({ page }) => {
    await open(page, `/${language}/read/a-66-77#para_2`)

    await test.step('shows its card on hover and hides it when the pointer leaves', async () => {
      await mentionIn(page).hover()
      await expect(cardOf(page)).toBeVisible()
      await expect(cardOf(page)).toContainText('A/RES/60/252')
      await expect(cardOf(page).getByRole('link').first()).toBeVisible()
      await page.locator('h1').hover({ force: true })
      await expect(cardOf(page)).toBeHidden()
    })

    await test.step('shows its card on keyboard focus; Escape closes it and keeps the place', async () => {
      await page.keyboard.press('Tab')
      await mentionIn(page).focus()
      await expect(cardOf(page)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(cardOf(page)).toBeHidden()
      await expect(mentionIn(page)).toBeFocused()
    })

    await test.step('pins its card when pressed, with the focus in it; Escape gives the focus back', async () => {
      await mentionIn(page).focus()
      await page.keyboard.press('Enter')
      await expect(cardOf(page)).toBeFocused()
      await expect(cardOf(page).getByRole('link').first()).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(cardOf(page).locator(':focus')).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(cardOf(page)).toBeHidden()
      await expect(mentionIn(page)).toBeFocused()
    })

    await test.step('Tab goes on to the next mention; the arrow down goes into the card, which is said', async () => {
      await expect(cardOf(page)).toBeHidden()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Shift+Tab')
      await expect(mentionIn(page)).toBeFocused()
      await expect(cardOf(page).getByRole('link').first()).toBeVisible()
      await expect(mentionIn(page)).toHaveAccessibleDescription(/Down arrow|السهم الأسفل/)
      await page.keyboard.press('Tab')
      await expect(page.locator('article :focus')).toHaveCount(1)
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('ArrowDown')
      await expect(cardOf(page)).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(mentionIn(page)).toBeFocused()
    })

    await test.step('its card says where else the thing is mentioned and leads there', async () => {
      const tunis = page.locator('#para_2 [data-locator="doc/wsis-05-tunis-doc-6-rev.1"]').first()
      await tunis.click()
      await cardOf(page).locator('[data-locator="a-66-77/para_12"]').click()
      await expect(page.locator('#para_12')).toBeFocused()
      await expect(cardOf(page)).toBeHidden()
    })

    await test.step('shows no card while words are selected: what can be done with them stands there', async () => {
      await open(page, `/${language}/read/a-66-77#para_2`)
      const { x, y, width, height } = (await mentionIn(page).boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      }
      await page.mouse.move(x + width / 2, y + height + 60)
      await page.mouse.down()
      await page.mouse.move(x + width / 2, y + height / 2)
      await page.mouse.up()
      await expect(page.getByRole('button', { name: /^(Copy the link|نسخ الرابط)$/ })).toBeVisible()
      await page.waitForTimeout(600)
      await expect(cardOf(page)).toBeHidden()
      await page.keyboard.press('Escape')
    })

    await test.step('keeps its card while the pointer is on the card', async () => {
      await open(page, `/${language}/read/a-66-77`)
      await page.clock.install()
      await mentionIn(page).hover()
      await page.clock.runFor(1000)
      await expect(cardOf(page)).toBeVisible()
      await cardOf(page).hover()
      // Leaving the mention without coming to the card closes it after much less.
      await page.clock.runFor(5000)
      await expect(cardOf(page)).toBeVisible()
    })
  })

  test.describe(`a mention on a phone, interface ${language}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

    test('opens its card on a tap, inside the window, and a tap elsewhere closes it', async ({ page }) => {
      await open(page, `/${language}/read/a-66-77#para_2`)
      await mentionIn(page).tap()
      const card = cardOf(page)
      await expect(card).toBeInViewport({ ratio: 1 })
      await expect(card).toContainText('A/RES/60/252')
      const box = await card.boundingBox()
      if (!box) throw new Error('the card is not drawn')
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(390)
      // Where neither the card is nor anything that answers a tap itself.
      const free = await page.evaluate(() => {
        for (let y = window.innerHeight - 100; y > 80; y -= 10) {
          const there = document.elementFromPoint(200, y)
          if (there?.closest('article') && !there.closest('a, button, [data-mention], [role=dialog]'))
            return y
        }
        throw new Error('nothing is free of links')
      })
      await page.touchscreen.tap(200, free)
      await expect(card).toBeHidden()
    })
  })
}
