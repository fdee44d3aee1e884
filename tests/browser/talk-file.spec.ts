/** A talk as one file, opened from a disk without a network: what only a browser can show of it. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from './support/test.ts'
import { BUILT } from './support/where.ts'

const FILE = pathToFileURL(join(BUILT, 'talks/who-spoke.html')).href

test('the file opens from a disk with its speaker view, in both languages, and asks for nothing', async ({
  page,
  context,
}) => {
  const asked: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url())
  })
  await context.setOffline(true)
  await page.goto(`${FILE}#/en/present`)
  await page.getByRole('link', { name: 'Speaker view' }).click()
  await expect(page.locator('[data-speaker]')).toHaveAttribute('data-step', '1')
  const [arabic] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open a screen in Arabic' }).click(),
  ])
  await expect(page.getByText('Screen 1')).toBeVisible()
  // The link has the focus by now: Space goes on all the same.
  await page.keyboard.press('Space')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  const stage = arabic.locator('main [data-stage]')
  await expect(stage).toHaveAttribute('data-step', '3')
  await expect(stage).toContainText('وطلب إلى نحو 150 من المنظمات الدولية')
  await arabic.keyboard.press('l')
  await expect(stage).toContainText('Some 150 international organizations')
  await expect(stage).toHaveAttribute('data-step', '3')
  // Loaded anew, the window of the speaker finds the stage again, and leads it.
  await page.reload()
  await expect(page.getByText('Screen 1')).toBeVisible()
  await page.keyboard.press('5')
  await page.keyboard.press('Enter')
  await expect(stage).toHaveAttribute('data-step', '5')
  await expect(stage.locator('svg')).toContainText('98 contributions')
  expect(new Set(asked.map((address) => address.replace(/#.*/, '')))).toEqual(new Set([FILE]))
})
