import type { Locator, Page } from '@playwright/test'
import { open, scrollTo, settled } from './support/app.ts'
import { expect, test } from './support/test.ts'

const EN = '/en/read/a-66-77'
const AR = '/ar/read/a-66-77'

const side = (page: Page, eId: string, language: 'ar' | 'en'): Locator =>
  page.locator(`#${eId} > p[lang="${language}"]`)

/** The clause at the reading line in the language that is seen, and where it begins. */
const clauseAt = (text: Locator, y: number) =>
  text.evaluate((element, line) => {
    const { left, width } = element.getBoundingClientRect()
    const caret = document.caretPositionFromPoint(left + width / 2, line)
    const clause = caret?.offsetNode.parentElement?.closest<HTMLElement>('[data-segment]')
    return { id: clause?.dataset.segment ?? '', top: clause?.getBoundingClientRect().top ?? 0 }
  }, y)

/** How far a clause is from the reading line; nothing when the line runs through it. */
const awayFrom = (element: Locator, line: number) =>
  element.evaluate((node, at) => {
    const { top, bottom } = node.getBoundingClientRect()
    return Math.max(0, top - at, at - bottom)
  }, line)

const clause = (page: Page, id: string, language: 'ar' | 'en') =>
  page.locator(`p[lang="${language}"] [data-segment="${id}"]`).first()

for (const [width, height] of [
  [1280, 800],
  [1600, 900],
  [1920, 1080],
] as const) {
  test(`both languages of a paragraph begin at one height, its number between them, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, width === 1280 ? EN : `${EN}/timeline`)
    for (const eId of ['para_3', 'para_17', 'para_39']) {
      const [arabic, english] = [
        await side(page, eId, 'ar').boundingBox(),
        await side(page, eId, 'en').boundingBox(),
      ]
      const number = await page.locator(`#${eId} > a`).boundingBox()
      if (!arabic || !english || !number) throw new Error('a language is not shown')
      expect(Math.abs(arabic.y - english.y)).toBeLessThan(4)
      expect(english.x + english.width).toBeLessThanOrEqual(number.x)
      expect(number.x + number.width).toBeLessThanOrEqual(arabic.x)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
}

test('on a phone the English stands alone and the Arabic is one tap away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, `${EN}#para_12`)
  await expect(side(page, 'para_12', 'en')).toBeVisible()
  await expect(side(page, 'para_12', 'ar')).toBeHidden()
  await page.getByRole('button', { name: /Text: Arabic/ }).click()
  await expect(page).toHaveURL(/\?text=ar#para_12$/)
  await expect(side(page, 'para_12', 'ar')).toBeVisible()
  await expect(side(page, 'para_12', 'en')).toBeHidden()
})

test('the key T leads from language to language and keeps the clause at the reading line', async ({
  page,
}) => {
  await open(page, AR)
  await scrollTo(page, page.locator('#para_17'), 120)
  const line = await page.evaluate(() => Math.max(140, window.innerHeight * 0.3))
  // The English is fetched with the first step; from then on the clauses are known.
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/text=both/)
  await expect(side(page, 'para_17', 'en')).toBeVisible()
  await settled(page)
  // Several short clauses may share the line; reading on makes the one in the middle of it the one to be kept.
  await scrollTo(page, page.locator('#para_17'), 20)
  const before = await clauseAt(side(page, 'para_17', 'ar'), line)
  expect(before.id).toMatch(/^para_17\./)
  for (const [text, language] of [
    ['interleaved', 'ar'],
    ['en', 'en'],
    ['ar', 'ar'],
  ] as const) {
    await page.keyboard.press('t')
    await expect(page).toHaveURL(new RegExp(`text=${text}`))
    await settled(page)
    expect(await awayFrom(clause(page, before.id, language), line), text).toBeLessThanOrEqual(12)
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  // Kept for next time, and in the address.
  await page.keyboard.press('t')
  await open(page, AR)
  await expect(side(page, 'para_17', 'en')).toBeVisible()
})

test('the change of the interface puts the same clause where its counterpart stood', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, EN)
  await scrollTo(page, page.locator('#para_17'), 100)
  const line = await page.evaluate(() => Math.max(140, window.innerHeight * 0.3))
  const before = await clauseAt(side(page, 'para_17', 'en'), line)
  await page.keyboard.press('l')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await settled(page)
  expect(await awayFrom(clause(page, before.id, 'ar'), line)).toBeLessThanOrEqual(12)
})

test('a clause lights its counterpart, and its mentions open their card in English', async ({ page }) => {
  await open(page, `${EN}#para_4`)
  const english = clause(page, 'para_4.2', 'en')
  await english.hover()
  await expect(clause(page, 'para_4.2', 'ar')).toHaveAttribute('data-twin')
  await page.keyboard.press('n')
  await expect(page.locator('[data-segment="para_4.0"]:focus')).toHaveCount(1)
  await expect(clause(page, 'para_4.0', 'ar')).toHaveAttribute('data-twin')
  await side(page, 'para_4', 'en').locator('a[data-locator="doc/a-64-64-e-2009-10"]').click()
  await expect(page.getByRole('dialog', { name: 'About this mention' })).toContainText('A/64/64-E/2009/10')
})

test('a selection takes the language it begins in and nothing else', async ({ page }) => {
  await open(page, `${EN}#para_5`)
  const from = await side(page, 'para_5', 'en').boundingBox()
  const to = await side(page, 'para_6', 'en').boundingBox()
  if (!from || !to) throw new Error('not shown')
  await page.mouse.move(from.x + 4, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(to.x + 200, to.y + 60, { steps: 6 })
  await page.mouse.up()
  const copied = await page.evaluate(() => document.getSelection()?.toString() ?? '')
  expect(copied).toContain('In its resolution')
  expect(copied).not.toMatch(/\p{Script=Arabic}/u)
})

test('one language is covered and uncovered clause by clause', async ({ page }) => {
  await open(page, `${EN}?cover=ar#para_3`)
  const covered = clause(page, 'para_3.1', 'ar')
  await expect(covered).toHaveAttribute('data-covered')
  await covered.click()
  await expect(covered).not.toHaveAttribute('data-covered')
  const next = clause(page, 'para_3.2', 'ar')
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(next).not.toHaveAttribute('data-covered')
  await page.keyboard.press('c')
  await expect(page).not.toHaveURL(/cover=ar/)
})

test('an unknown language of the text is named, and the usual one shown', async ({ page }) => {
  await open(page, `${EN}?text=fr`)
  await expect(page.getByText('fr', { exact: false }).first()).toBeVisible()
  await expect(side(page, 'para_1', 'en')).toBeVisible()
  await expect(side(page, 'para_1', 'ar')).toBeVisible()
})

test.describe('without scripts', () => {
  // Chromium says `csp` of a module that it does not fetch because scripts are off.
  test.use({ javaScriptEnabled: false, expectedTrouble: /\.js csp$/ })

  test('a phone shows both languages, each with its own language and direction', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(EN)
    await expect(side(page, 'para_39', 'ar')).toBeVisible()
    await expect(side(page, 'para_39', 'en')).toBeVisible()
    await expect(side(page, 'para_39', 'ar')).toHaveAttribute('dir', 'rtl')
    await expect(side(page, 'para_39', 'en')).toHaveAttribute('dir', 'ltr')
  })
})
