/**
 * Typing in the search box while 50,000 generated paragraphs are loaded, and while they are searched: how long a task ever
 * holds the page's thread, as the browser counts tasks of more than 50 ms. It needs a build in `dist/`, or in the folder
 * that is named.
 */
import { loadavg } from 'node:os'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumToStart } from '../../src/build/chromium.ts'
import { ourCorpus } from '../../src/build/corpus-files.ts'
import { searchData } from '../../src/build/search-records.ts'
import { createSite } from '../../src/build/serve.ts'
import { loadDecks } from '../../src/present/decks/registry.ts'
import { generated, PARAGRAPHS } from './search/generated.ts'

const QUERIES = [
  'تعزيز التعاون',
  'internet governance',
  'المشاورات المفتوحة',
  'governence of the internet',
  'GA 65/141',
  'من هي المنظمات التي ساهمت في المشاورات',
]
/** As fast as hands type. */
const BETWEEN_KEYS = 60

const site = createSite(resolve(process.argv[2] ?? 'dist'))
await site.listen({ port: 0, host: '127.0.0.1' })
const [address] = site.addresses()
const data = generated(searchData(ourCorpus(), await loadDecks()))
// Each at a paragraph that there is, so that a hit can be drawn.
const records = data.records.map((record, number) => ({ ...record, at: `a-66-77/para_${1 + (number % 39)}` }))
const body = JSON.stringify({ ...data, records })

const browser = await chromium.launch({
  executablePath: chromiumToStart(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage({ serviceWorkers: 'block' })
await page.route(/assets\/search-[^/]*\.json$/, (route) =>
  route.fulfill({ body, contentType: 'application/json' }),
)
await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address.port : 0}/en/read/a-66-77`)
await page.locator('html[data-app=live]').waitFor({ state: 'attached' })
await page.evaluate(() => {
  const tasks: number[] = []
  Object.assign(window, { tasks })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(Math.round(duration))
  }).observe({ type: 'longtask' })
})
const tasksSince = async (): Promise<string> => {
  const tasks = await page.evaluate(() =>
    (window as unknown as { tasks: number[] }).tasks.splice(0, Number.POSITIVE_INFINITY),
  )
  return tasks.length === 0 ? 'none' : `${tasks.length}, the longest ${Math.max(...tasks)} ms`
}

const started = performance.now()
await page.keyboard.press('/')
await page.getByRole('searchbox').waitFor()
// Two hits of one paragraph have one address here: the first is enough.
await page.keyboard.type('enhanced ', { delay: BETWEEN_KEYS })
await page.locator('[data-hit]').first().waitFor({ timeout: 300_000 })
console.log(
  `${PARAGRAPHS} generated paragraphs, ${(body.length / 1e6).toFixed(0)} MB, load ${loadavg()[0]?.toFixed(1)}`,
)
console.log(
  `first answer after ${((performance.now() - started) / 1000).toFixed(1)} s; long tasks until then: ${await tasksSince()}`,
)
for (const query of QUERIES) {
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.type(query, { delay: BETWEEN_KEYS })
  await page
    .locator('[data-hit]')
    .first()
    .waitFor({ timeout: 60_000 })
    .catch(() => null)
}
console.log(`long tasks while ${QUERIES.join('').length} keys were typed: ${await tasksSince()}`)
await browser.close()
await site.close()
