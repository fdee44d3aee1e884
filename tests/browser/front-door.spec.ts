import { open, untilReady } from './support/app.ts'
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

test('the timeline of the front page stands there before any script, is taken over as it stands, and leads on', async ({
  page,
}) => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/\/assets\/[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/ar', { waitUntil: 'commit' })
  const drawing = page.locator('svg[data-room="wide"]')
  const mark = drawing.locator('a[data-locator="event/ga-res-65-141"]')
  await expect(mark).toBeVisible()
  // The words above it may break otherwise in the fonts that come.
  await page.waitForFunction(() => document.readyState !== 'loading' && document.fonts.status === 'loaded')
  await page.evaluate(() => document.fonts.ready)
  const before = await drawing.boundingBox()
  await drawing.evaluate((node) => node.setAttribute('data-test-written', ''))
  letGo()
  await untilReady(page)
  await mark.hover()
  await expect(page.locator('main')).toContainText('20 كانون الأول/ديسمبر 2010 قرار الجمعية العامة 65/141')
  await expect(drawing.locator('[data-part="curve"]')).not.toHaveCount(0)
  await expect(drawing).toHaveAttribute('data-test-written', '')
  expect(await drawing.boundingBox()).toEqual(before)
  await mark.click()
  await expect(page).toHaveURL(/\/ar\/timeline\?event=ga-res-65-141$/)
  await expect(page.getByRole('heading', { level: 1, name: 'الخط الزمني' })).toBeVisible()
  // Who was reading goes on from there.
  await open(page, '/ar/read/a-66-77#para_9')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('masar.leftOff'))).toBe('a-66-77/para_9')
  // To whoever comes from another page, from the other language or back, the timeline comes with the page.
  await page.evaluate(() => {
    new MutationObserver(() => {
      const place = document.querySelector('[data-front-timeline]')
      if (place && !place.querySelector('svg')) document.body.dataset.testWaited = ''
    }).observe(document.body, { subtree: true, childList: true })
  })
  await page.getByRole('link', { name: 'مسار، الصفحة الرئيسية' }).click()
  await expect(drawing).toBeVisible()
  await page.locator('#text').getByRole('link', { name: 'English' }).click()
  await expect(page.locator('[data-front-timeline="en"] svg[data-room="wide"]')).toBeVisible()
  await page.goBack()
  await expect(page.locator('[data-front-timeline="ar"] svg[data-room="wide"]')).toBeVisible()
  await expect(page.locator('body')).not.toHaveAttribute('data-test-waited')
  await page.getByRole('link', { name: 'تابع القراءة من الفقرة 9' }).click()
  await expect(page).toHaveURL(/\/ar\/read\/a-66-77#para_9$/)
  await expect(page.locator('#para_9')).toBeInViewport()
})
