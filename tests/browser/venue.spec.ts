/** Ready for the venue: what is stored, a talk given from it without a network, and no new edition in the middle of it. */
import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { open, untilReady } from './support/app.ts'
import { findings } from './support/axe.ts'
import { test } from './support/own-site.ts'

test.use({
  serviceWorkers: 'allow',
  // What the talk needs; that all of the site is stored: offline.spec.ts.
  stored:
    /^\/(?:assets\/.*\.(?:js|json|css|woff2)|talks\/template\.html|(?:ar|en)(?:\/(?:present|timeline|shell\.html|(?:present|speaker|venue)\/who-spoke(?:\/\d+)?))?)$/,
})

const stageOf = (page: Page) => page.locator('main [data-stage]').first()

test('all is stored with one press, no new edition comes during a talk, and it is given without a network', async ({
  context,
  site,
}) => {
  test.setTimeout(240_000)
  const page = await context.newPage()
  // Somebody has had it removed before: nothing is stored unasked.
  await page.addInitScript(() => {
    if (window.sessionStorage.getItem('visited') !== null) return
    window.sessionStorage.setItem('visited', 'yes')
    window.localStorage.setItem('masar.offline', 'off')
  })
  await open(page, `${site.url}/en/venue/who-spoke`)
  const items = page.locator('[data-item]')
  await expect(items).toHaveCount(5)
  await expect(page.locator('[data-item="en"][data-stored="false"]')).toContainText('not stored')
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Store everything on this computer' }).click()
  await expect(page.getByText('Everything is stored')).toBeVisible({ timeout: 120_000 })
  await expect(page.locator('[data-item][data-stored="true"]')).toHaveCount(5)
  expect(await findings(page)).toEqual([])

  // A new edition comes out while a stage is open.
  const stage = await context.newPage()
  await open(stage, `${site.url}/ar/present/who-spoke/2`)
  appendFileSync(join(site.folder, 'sw.js'), '\n// another edition\n')
  for (const packed of ['sw.js.br', 'sw.js.gz']) rmSync(join(site.folder, packed), { force: true })
  await page.reload()
  await page.getByRole('button', { name: 'Load it now' }).click({ timeout: 120_000 })
  await expect(page.getByText('A talk is open in another window')).toBeVisible()
  await expect(stage.getByText('صدرت طبعة جديدة')).toHaveCount(0)
  const waits = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none')
  expect(await waits()).toBe('installed')

  // The network is gone, and the talk goes on, also in windows that are opened by now.
  await context.setOffline(true)
  await site.stop()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save the file' }).press('Enter'),
  ])
  expect(file.suggestedFilename()).toBe('masar-who-spoke.html')
  const saved = readFileSync(await file.path(), 'utf8')
  expect(saved).toBe(readFileSync(join(site.folder, 'talks/who-spoke.html'), 'utf8'))
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    // By keys: what is at rest has its controls out of a pointer's way.
    stage.getByRole('link', { name: 'شاشة المتكلم' }).press('Enter'),
  ])
  await untilReady(speaker)
  const [english] = await Promise.all([
    context.waitForEvent('page'),
    speaker.getByRole('link', { name: 'افتح شاشة عرض بالإنكليزية' }).click(),
  ])
  await untilReady(english)
  await speaker.keyboard.press('5')
  await speaker.keyboard.press('Enter')
  for (const window of [stage, english]) {
    await expect(stageOf(window)).toHaveAttribute('data-step', '5')
    await expect(stageOf(window).locator('[data-mark]').first()).toBeVisible()
  }
  await stage.reload()
  await untilReady(stage)
  await expect(stageOf(stage)).toHaveAttribute('data-step', '5')
  expect(await waits()).toBe('installed')
})
