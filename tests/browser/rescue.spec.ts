/** A document of one's own: read and repaired in workers under the policy of the pages, without a network, and kept. */
import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { drawn, makePdf } from '../unit/rescue/support/make-pdf.ts'
import { untilReady } from './support/app.ts'
import { expectNoFindings } from './support/axe.ts'
import { test } from './support/own-site.ts'

test.use({
  serviceWorkers: 'allow',
  // What the page needs; that all of the site is stored: offline.spec.ts.
  stored: /^\/(?:assets\/.*|ar\/rescue)$/,
})

const LINES = [
  'آما طلبت الدول الأعضاء إلى المنظمات أن',
  'تؤآد اللجنة أن المشارآة یجب أن تستمر',
  'وآذلك یجوز لكل دولة أن تطلب یوما آخر',
]

test('a PDF is repaired with the server stopped, a change is refused, the text is taken away, and all of it is there again', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000)
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  await page.goto(`${site.url}/ar/rescue`)
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 120_000 })
  await page.context().setOffline(true)
  await site.stop()
  await page.reload()
  await untilReady(page)
  const pages = [
    LINES.map((line, at) => ({ x: 100, y: 700 - 20 * at, drawn: drawn(line) })),
    [{ x: 100, y: 700, drawn: drawn('صفحة أخيرة') }],
  ]
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'وثيقة.pdf', mimeType: 'application/pdf', buffer: Buffer.from(makePdf(pages)) })
  const first = page.locator('#row-0')
  await expect(first).toContainText('كما طلبت', { timeout: 120_000 })
  await expect(page.locator('#row-3')).toContainText('الصفحة 2')
  await expectNoFindings(page)
  const undo = page.getByRole('button', { name: 'تراجع', exact: true })
  const looks = () =>
    undo.evaluate((button) => {
      const { color, borderTopStyle, cursor } = getComputedStyle(button)
      return { color, borderTopStyle, cursor }
    })
  const disabled = await looks()
  expect(disabled).toMatchObject({ borderTopStyle: 'dashed', cursor: 'default' })
  await first.locator('summary').click()
  await first.getByRole('button', { name: /^رفض/ }).first().click()
  await expect(first).toContainText('مرفوض')
  const enabled = await looks()
  expect(enabled).toMatchObject({ borderTopStyle: 'solid', cursor: 'pointer' })
  expect(enabled.color).not.toBe(disabled.color)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'النص', exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toBe('وثيقة.repaired.txt')
  const text = await readFile(await download.path(), 'utf8')
  expect(text.split('\n').slice(0, 2)).toEqual([LINES[0], 'تؤكد اللجنة أن المشاركة يجب أن تستمر'])
  await page.reload()
  await expect(page.locator('#row-0')).toContainText('آما طلبت', { timeout: 120_000 })
  expect(trouble).toEqual([])
})
