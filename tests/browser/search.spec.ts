/** The search as only a browser shows it: its worker, the box over a page, and the marks in the text. */
import { open } from './support/app.ts'
import { expect, test } from './support/test.ts'

test('Ctrl-K opens the box, arrows and Enter lead into the text, where the words are marked and counted', async ({
  page,
}) => {
  await open(page, '/ar/about')
  await page.keyboard.press('Control+k')
  const box = page.getByRole('dialog', { name: 'البحث في كل شيء' })
  await expect(box.getByRole('searchbox')).toBeFocused()
  // The way down is taken before the results are there.
  await page.keyboard.type('الانترنت')
  await page.keyboard.press('ArrowDown')
  await expect(box.locator('[data-found="الانترنت"]')).toBeVisible()
  expect(page.workers().map((worker) => new URL(worker.url()).origin)).toEqual([new URL(page.url()).origin])
  await expect(box.locator('mark').first()).toHaveText(/الإنترنت|بالإنترنت/)
  const first = box.locator('[data-hit="text"]').first()
  const [document = '', part = ''] = (await first.getAttribute('data-locator'))?.split('/') ?? []
  await expect(first.getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/ar/read/${document}\\?find=.*#${part}$`))
  const bar = page.getByRole('region', { name: 'الكلمات التي وُجدت في النص' })
  await expect(bar.getByRole('status')).toHaveText(/^\d+ من \d+$/)
  await expect(page.locator(`#${part}`)).toBeInViewport()
  const count = async () => Number.parseInt((await bar.getByRole('status').textContent()) ?? '', 10)
  const before = await count()
  await bar.getByRole('button', { name: 'الموضع التالي' }).click()
  await expect.poll(count).toBe(before + 1)
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('masar-found')?.size)).toBeGreaterThan(10)
  const painted = () =>
    page
      .locator(`#${part}`)
      .evaluate((element) => getComputedStyle(element, '::highlight(masar-found)').backgroundColor)
  const unpainted = 'rgba(0, 0, 0, 0)'
  expect(await painted()).not.toBe(unpainted)
  await bar.getByRole('button', { name: 'إزالة العلامات' }).click()
  await expect(bar).toHaveCount(0)
  // Of what is nowhere to be seen no element is styled.
  await expect.poll(painted).toBe(unpainted)
  await expect(page).not.toHaveURL(/find=/)
})

test('the page answers its address, keeps quotation marks in it, and offers the nearest word', async ({
  page,
}) => {
  await open(page, '/en/search?q=%22enhanced%20cooperation%22')
  await expect(page.locator('[data-hit] mark').first()).toHaveText(/^enhanced cooperation$/i)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.getByRole('searchbox').fill('goverment')
  await page.getByRole('button', { name: 'government' }).click()
  await expect(page).toHaveURL(/\?q=government$/)
  await expect(page.locator('[data-hit][data-reason="exact"]').first()).toBeVisible()
})
