import { open, settled } from './support/app.ts'
import { textOfPdf } from './support/pdf.ts'
import { expect, test } from './support/test.ts'

for (const language of ['ar', 'en'] as const) {
  test.describe(`the references, interface ${language}`, () => {
    test('are not longer than a person reads, and open what is folded to who looks for it', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 })
      await open(page, `/${language}/references#actor/icann`)
      const entry = page.locator('[id="actor/icann"]')
      await expect(entry).toBeInViewport()
      await expect(entry).toHaveAttribute('data-chosen', 'true')
      await expect(entry.locator('details')).toHaveAttribute('open')
      await expect(page.locator('main details[open]')).toHaveCount(1)
      const height = () => page.evaluate(() => document.documentElement.scrollHeight)
      expect(await height(), 'was 32 000 px').toBeLessThan(18_000)
      await page.setViewportSize({ width: 390, height: 844 })
      await settled(page)
      await expect.poll(height, 'was 39 000 px').toBeLessThan(24_000)
      await page.setViewportSize({ width: 1280, height: 800 })
      const small = await page.locator('main').evaluate((main) =>
        [...main.querySelectorAll('a, summary, button')].flatMap((target) => {
          const { width, height: tall } = target.getBoundingClientRect()
          return !target.checkVisibility() || (width >= 24 && tall >= 24)
            ? []
            : [`${target.textContent} ${width} × ${tall}`]
        }),
      )
      expect(small, 'targets smaller than 24 px').toEqual([])
      await expect(entry.locator('details li').first()).toBeVisible()
      await entry.locator('summary').focus()
      await page.keyboard.press('Enter')
      await expect(entry.locator('details li').first()).toBeHidden()
    })

    test('do not scroll sideways with text of 200 %, nor in a window of 256 px', async ({ page }) => {
      const wide = () => page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)
      await page.setViewportSize({ width: 1280, height: 800 })
      await open(page, `/${language}/references`)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px', 'important'))
      await settled(page)
      await expect.poll(wide, '200 %').toBe(0)
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
      await page.setViewportSize({ width: 256, height: 640 })
      await settled(page)
      await expect.poll(wide, '256 px').toBe(0)
    })
  })
}

test('the own link of the entry that the address names opens it again, its language does not; Back brings the focus back', async ({
  page,
}) => {
  await open(page, '/en/references#doc/a-res-57-270-b')
  const entry = page.locator('[id="doc/a-res-57-270-b"]')
  const folded = entry.locator('details').first()
  const own = entry.locator('a[href="#doc/a-res-57-270-b"]')
  await expect(folded).toHaveAttribute('open')
  await folded.locator('summary').click()
  await expect(folded).not.toHaveAttribute('open')
  await own.click()
  await expect(folded, 'asked for again').toHaveAttribute('open')
  await folded.locator('summary').click()
  await page.getByRole('link', { name: 'العربية' }).first().click()
  await expect(page).toHaveURL(/\/ar\/references#doc/)
  await settled(page)
  await expect(folded, 'in the other language').not.toHaveAttribute('open')
  await page.locator('a[href="#actor/icann"]').click()
  await expect(page.locator('[id="actor/icann"]')).toBeFocused()
  await page.goBack()
  await expect(entry).toBeFocused()
})

test('printed, the references begin on the first page, and what was open is there', async ({ page }) => {
  test.slow()
  await open(page, '/en/references')
  const print = async () => textOfPdf(await page.pdf({ format: 'A4' })).split('\f')
  const closed = await print()
  expect(closed.join(' ')).not.toContain('Basis of the English name')
  expect(closed[0]?.replace(/\s+/g, ' ')).toContain('Only what was open on the page is printed')
  await page.getByRole('button', { name: 'Open all' }).click()
  const pages = await print()
  expect(pages.length).toBeGreaterThan(closed.length)
  expect(pages[0]).toContain('Documents')
  expect(pages[0]).toContain('A/RES/57/270')
  const words = pages.join(' ').replace(/\s+/g, ' ')
  expect(words).toContain('Basis of the English name')
  expect(words).toContain('not opened by us')
  const short = pages.slice(0, -2).filter((text) => text.trim().split('\n').length < 15)
  expect(short, 'near-empty pages').toEqual([])
})
