/** A talk in a room: devices with nothing in common but the network and the server of `npm start -- --room`. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from '@playwright/test'
import type { FastifyInstance } from 'fastify'
import { createSite } from '../../src/build/serve.ts'
import { untilReady } from './support/app.ts'
import { findings } from './support/axe.ts'
import { BASE, BUILT } from './support/where.ts'

let site: FastifyInstance
let front = ''
let code = ''

test.beforeEach(async () => {
  site = createSite(BUILT, {
    addresses: () => [front],
    room: {
      onCode: (printed, isFirst) => {
        if (isFirst) code = printed
      },
    },
  })
  await site.listen({ port: 0, host: '127.0.0.1' })
  const [address] = site.addresses()
  front = `http://127.0.0.1:${typeof address === 'object' ? address.port : 0}${BASE}`
})
const trouble: string[] = []
const devices: BrowserContext[] = []

// Nobody is to ask a server that has gone.
test.afterEach(async () => {
  for (const context of devices.splice(0)) await context.close()
  await site.close()
  trouble.length = 0
})

/** Somebody's own device. */
async function device(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce', ...options })
  devices.push(context)
  context.on('weberror', (told) => trouble.push(String(told.error())))
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`)
  })
  const page = await context.newPage()
  await page.goto(`${front}${path}`)
  await untilReady(page)
  return page
}

const isAt = (page: Page, step: string) =>
  expect(page.locator('main [data-stage]').first()).toHaveAttribute('data-step', step)

test('people follow on their own devices, look around and return; the key is handed on', async ({
  browser,
}) => {
  test.setTimeout(150_000)
  // The link that the server prints; whoever opens it has the key.
  const speaker = await device(browser, `#/present#key=${code}`, { locale: 'en-GB' })
  await expect(speaker.getByText('You have the key now.')).toBeVisible()
  expect(speaker.url()).toBe(`${front}en/present`)
  await speaker.goto(`${front}en/speaker/who-spoke/1`)
  await untilReady(speaker)
  await expect(speaker.locator('[data-leads]')).toBeVisible()
  await speaker.keyboard.press('PageDown')

  // Late, by the address under the code, each in a language of their own.
  const arabic = await device(browser, 'room', { locale: 'ar', viewport: { width: 390, height: 844 } })
  const english = await device(browser, 'room', { locale: 'en-GB' })
  await isAt(arabic, '2')
  await expect(arabic.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(english.locator('html')).toHaveAttribute('lang', 'en')
  await expect(speaker.locator('[data-followers="2"]')).toBeVisible()
  // Hands are counted by the speaker.
  await speaker.getByRole('button', { name: 'One more: Civil society' }).click()
  await expect(english.getByRole('rowheader', { name: 'Civil society' })).toBeVisible()
  await expect(english.getByRole('button', { name: /^One more/ })).toHaveCount(0)

  await arabic.keyboard.press('5')
  await arabic.keyboard.press('Enter')
  await isAt(arabic, '5')
  await speaker.keyboard.press('PageDown')
  await speaker.keyboard.press('PageDown')
  await isAt(english, '3')
  await isAt(arabic, '5')
  expect(await findings(arabic)).toEqual([])
  await arabic.getByRole('button', { name: 'العودة إلى المتكلم' }).click()
  await isAt(arabic, '3')

  // A network that is gone for a while.
  await english.context().setOffline(true)
  await speaker.keyboard.press('PageDown')
  await expect(arabic.locator('main [data-stage]').first()).toHaveAttribute('data-build', '1')
  await english.context().setOffline(false)
  await expect(english.locator('main [data-stage]').first()).toHaveAttribute('data-build', '1')

  await speaker.getByRole('button', { name: 'Hand over the key' }).click()
  const offered = (await speaker.locator('[data-offer]').textContent()) ?? ''
  expect(await findings(speaker)).toEqual([])
  const other = await device(browser, 'ar/speaker/who-spoke/1', { locale: 'ar' })
  await other.getByLabel('مفتاح القاعة').fill(offered.toLowerCase())
  await other.getByRole('button', { name: 'خذ المفتاح' }).click()
  await expect(other.locator('[data-leads]')).toBeVisible()
  await expect(speaker.locator('[data-leads]')).toHaveCount(0)
  await other.keyboard.press('Home')
  for (const page of [speaker, english, arabic]) await isAt(page, '1')
  await speaker.keyboard.press('End')
  await isAt(speaker, '11')
  await expect(speaker.getByRole('button', { name: 'Return to the speaker' })).toBeVisible()
  await isAt(arabic, '1')
  expect(trouble).toEqual([])
})

test('a code covers the stages and leads to the step, in the language of whoever opens it', async ({
  browser,
}) => {
  const speaker = await device(browser, 'ar/speaker/who-spoke/3?build=1', {
    locale: 'ar',
    colorScheme: 'dark',
  })
  const stage = await speaker.context().newPage()
  await stage.goto(`${front}ar/present/who-spoke/3?build=1`)
  await untilReady(stage)
  await speaker.keyboard.press('q')
  const code = stage.getByRole('img', { name: /^رمز يقود إلى 127\.0\.0\.1/ })
  await expect(code).toBeVisible()
  for (const page of [stage, speaker]) expect(await findings(page)).toEqual([])
  const { width = 0, height = 0 } = (await code.boundingBox()) ?? {}
  expect(width).toBe(height)
  expect(height).toBeGreaterThan(400)
  await stage.keyboard.press('Space')
  await expect(code).toHaveCount(0)
  await isAt(stage, '3')
  // Without a room the code names the step: the front door goes on to the language of the device.
  const english = await device(browser, '#/present/who-spoke/3?build=1', { locale: 'en-GB' })
  expect(english.url()).toBe(`${front}en/present/who-spoke/3?build=1`)
  expect(trouble).toEqual([])
})
