/** The glossary as only a browser shows it: landing, letters, the order of the address, print; and without scripts. */
import { open, settled, topOf } from './support/app.ts'
import { expect, test } from './support/test.ts'

test('a term opens at its address, a letter leads to its terms, the search and the order stand in the address', async ({
  page,
}) => {
  await open(page, '/ar/glossary#term/hallmark')
  const hallmark = page.locator('[id="term/hallmark"]')
  await expect(hallmark).toHaveAttribute('data-chosen')
  await expect(hallmark).toBeFocused()
  await expect(hallmark).toBeInViewport()

  const letters = page.getByRole('navigation', { name: 'الحروف' })
  await letters.getByRole('link', { name: 'ن', exact: true }).click()
  await settled(page)
  const heading = page.locator('h2', { hasText: /^ن$/ })
  const bar = await page.getByRole('banner').evaluate((node) => node.getBoundingClientRect().bottom)
  await expect.poll(() => topOf(heading)).toBeGreaterThanOrEqual(bar - 1)
  await expect.poll(() => topOf(heading)).toBeLessThan(bar + 80)
  await expect(hallmark).not.toHaveAttribute('data-chosen')

  await page
    .getByRole('navigation', { name: 'الترتيب بحسب' })
    .getByRole('link', { name: 'الإنكليزية' })
    .click()
  await expect(page).toHaveURL(/\/ar\/glossary\?order=en/)
  await expect(page.locator('main h3').nth(1)).toHaveText('access to information and knowledge')

  await page.getByRole('searchbox').fill('multi-stakeholder')
  await expect(page).toHaveURL(/q=multi-stakeholder/)
  await expect(page.locator('main h3', { hasText: /^multistakeholder$/ })).toBeVisible()
  await expect(page.locator('[id="term/spam"]')).toHaveCount(0)

  await page.keyboard.press('Escape')
  const folded = page.locator('[id="term/multistakeholder"] details')
  await expect(folded).not.toHaveAttribute('open')
  await folded.locator('summary').click()
  await page.locator('[id="term/multistakeholder"]').getByRole('link', { name: 'متعدد الأطراف' }).click()
  await expect(page.locator('[id="term/multilateral"]')).toBeFocused()
  await expect(page.locator('[id="term/multilateral"]')).toHaveAttribute('data-chosen')
})

test('a term that a person has closed stays closed, and in sight, when the other language puts it elsewhere', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, '/ar/glossary#term/legal-process')
  const folded = page.locator('[id="term/legal-process"] details')
  await expect(folded).toHaveAttribute('open')
  await folded.locator('summary').click()
  await expect(folded).not.toHaveAttribute('open')
  for (const [language, code] of [
    ['English', 'en'],
    ['العربية', 'ar'],
  ] as const) {
    await page.getByRole('link', { name: language }).first().click()
    // Until then a link to the other order has the name of the other language.
    await expect(page.locator('html')).toHaveAttribute('lang', code)
    await settled(page)
    await expect(folded, language).not.toHaveAttribute('open')
    await expect(page.locator('[id="term/legal-process"]'), language).toBeInViewport({ ratio: 1 })
    expect(await topOf(page.locator('[id="term/legal-process"]')), language).toBeLessThan(250)
  }
})

test('the glossary leads into the text, and Back to the same term', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/en/glossary#term/network-neutrality')
  const term = page.locator('[id="term/network-neutrality"]')
  await expect(term).toBeInViewport()
  await expect(term.locator('details')).toHaveAttribute('open')
  const bars = await page
    .getByRole('navigation', { name: 'Letters' })
    .evaluate((node) => node.getBoundingClientRect().bottom)
  await expect.poll(() => topOf(term)).toBeGreaterThanOrEqual(bars - 1)
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
  // There are more letters than have room, and a shadow at the edge says so.
  const letters = page.getByRole('navigation', { name: 'Letters' }).getByRole('list')
  expect(await letters.evaluate((list) => list.scrollWidth - list.clientWidth)).toBeGreaterThan(0)
  await expect(letters).toHaveCSS('background-attachment', 'local, local, scroll, scroll')
  const wide = () => page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)
  await page.setViewportSize({ width: 256, height: 640 })
  await settled(page)
  await expect.poll(wide, '256 px').toBe(0)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px', 'important'))
  await settled(page)
  await expect.poll(wide, '200 %').toBe(0)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  await settled(page)
  await term
    .getByRole('link', { name: /^para\. \d+$/ })
    .last()
    .click()
  await expect(page).toHaveURL(/\/en\/read\/a-66-77#para_\d+$/)
  await page.goBack()
  await expect(term).toBeInViewport()
})

test('printed, the whole list is there with what was open, and nothing to press', async ({ page }) => {
  await open(page, '/en/glossary')
  const openAll = page.getByRole('button', { name: 'Open all' })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByText('Only what was open on the page is printed')).toBeVisible()
  const folded = page.locator('[id="term/enhanced-cooperation"] details')
  await expect(folded).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await openAll.click()
  await page.emulateMedia({ media: 'print' })
  await expect(folded.getByRole('link').first()).toBeVisible()
  await expect(folded.locator('summary')).toBeHidden()
})

test.describe('without scripts', () => {
  // Chromium says `csp` of a module that it does not fetch because scripts are off.
  test.use({ javaScriptEnabled: false, expectedTrouble: /\.js csp$/ })
  test('the whole list reads, and letters and terms are links', async ({ page }) => {
    await page.goto('/en/glossary#term/hallmark')
    await expect(page.locator('main article')).not.toHaveCount(0)
    expect(await page.locator('main article').count()).toBeGreaterThanOrEqual(60)
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.locator('[id="term/hallmark"]')).toBeInViewport()
    await page
      .getByRole('navigation', { name: 'Letters' })
      .getByRole('link', { name: 'S', exact: true })
      .click()
    await expect(page.locator('h2', { hasText: /^S$/ })).toBeInViewport()
  })
})
