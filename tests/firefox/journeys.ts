/**
 * `npm run test:firefox`: the main journeys in Firefox, over WebDriver BiDi: reading, the other language, the timeline, a
 * talk, a search. Says how long each took; fails with the first that does not come to its end, or with an uncaught error.
 * It needs a build in `dist/`. `.ci/run` runs it after `npm test`, which asks nobody for a second browser.
 */
import { fileURLToPath } from 'node:url'
import puppeteer, { type Page } from 'puppeteer-core'
import { findFirefox } from '../../src/build/firefox.ts'
import { createSite } from '../../src/build/serve.ts'

/** Of one thing that is waited for; a busy machine takes its time. */
const PATIENCE_MS = 60_000

const executablePath = findFirefox()
if (executablePath === null) throw new Error('there is no Firefox: tsx src/build/test-tools.ts --firefox')
const site = createSite(fileURLToPath(new URL('../../dist', import.meta.url)))
await site.listen({ port: 0, host: '127.0.0.1' })
const [address] = site.addresses()
const url = `http://127.0.0.1:${typeof address === 'object' ? address.port : 0}`

const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
const troubles: string[] = []
const page = await browser.newPage()
page.setDefaultTimeout(PATIENCE_MS)
await page.setViewport({ width: 1280, height: 800 })
page.on('pageerror', (error) => {
  troubles.push(String(error))
})

async function open(path: string): Promise<void> {
  await page.goto(`${url}${path}`, { waitUntil: 'domcontentloaded' })
  await page.waitForSelector('html[data-app=live]')
}

const isAt = (words: string) =>
  page.waitForFunction((part) => decodeURI(window.location.href).includes(part), {}, words)

const isInSight = (selector: string) =>
  page.waitForFunction(
    (wanted) => {
      const { top, bottom } = document.querySelector(wanted)?.getBoundingClientRect() ?? {
        top: -1,
        bottom: -1,
      }
      return bottom > 0 && top >= 0 && top < window.innerHeight
    },
    {},
    selector,
  )

const JOURNEYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  async reading() {
    await open('/ar/read/a-66-77#para_17')
    await isInSight('#para_17')
    await page.waitForSelector('html[lang=ar][dir=rtl]')
  },
  async 'the other language'() {
    await page.locator('header ::-p-text(English)').click()
    await isAt('/en/read/a-66-77#para_17')
    await page.waitForSelector('html[lang=en][dir=ltr]')
    await isInSight('#para_17')
  },
  async timeline() {
    await open('/en/timeline')
    await page.locator('[role=option][data-locator="event/ga-res-65-141"] circle').click()
    await isAt('event=ga-res-65-141')
  },
  async 'a talk'() {
    await open('/ar/present/who-spoke/1')
    await page.waitForSelector('main[data-idle] [data-stage]')
    const before = page.url()
    // Arabic: on is to the left. A step may build up before the next comes.
    for (let press = 0; press < 20 && page.url() === before; press++) {
      await page.keyboard.press('ArrowLeft')
      await page.waitForSelector('main[data-idle]')
    }
    await isAt('/present/who-spoke/2')
  },
  async search() {
    await open('/en/search')
    await page.locator('main input[type=search]').fill('enhanced cooperation')
    await page.waitForSelector('[data-hit] mark')
    await page.locator('[data-hit] a').click()
    await isAt('/en/read/')
    await page.waitForSelector('main [data-locator^="a-66-77/"], main [data-locator^="wsis"]')
  },
}

try {
  for (const [name, walk] of Object.entries(JOURNEYS)) {
    const started = performance.now()
    await walk(page)
    if (troubles.length > 0) throw new Error(`${name}: ${troubles.join('\n')}`)
    console.log(`${name.padEnd(20)} ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
} catch (error) {
  console.error(`${page.url()}: `, error)
  process.exitCode = 1
} finally {
  await browser.close()
  await site.close()
}
