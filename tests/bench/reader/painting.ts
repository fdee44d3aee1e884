/** How soon a page is painted over a slow line on a slow processor, and how still and free it is after that. */
import type { Browser, Page } from 'playwright-core'

export interface Painting {
  readonly first: number
  readonly largest: number
  readonly shift: number
  /** Of all long tasks after the first painting, what is over 50 ms. */
  readonly blocked: number
  readonly requests: number
}

/** Lighthouse's slow 4G as a browser is throttled to it, and its slow processor. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}
const SLOWDOWN = 4
const QUIET_MS = 2500

/** In words for the page itself: what tsx compiles would not run there. */
const OBSERVE = `
window.seen = { first: 0, largest: 0, shift: 0, tasks: [], last: 0 }
const observe = (type, each) => new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) { each(entry); seen.last = performance.now() }
}).observe({ type, buffered: true })
observe('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.first = entry.startTime })
observe('largest-contentful-paint', (entry) => { seen.largest = entry.startTime })
observe('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value })
observe('longtask', (entry) => { seen.tasks.push([entry.startTime, entry.duration]) })
`

/** An app answers; then, until nothing more has been seen for a while. */
const IS_DONE = `
(!document.querySelector('script[data-main]') || document.documentElement.dataset.app === 'live') &&
  seen.first > 0 && performance.now() - seen.last > ${QUIET_MS}`

export async function slowDown(page: Page, network: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page)
  if (network) await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}

export async function paintingOf(browser: Browser, url: string): Promise<Painting> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.addInitScript(OBSERVE)
  let requests = 0
  page.on('request', () => requests++)
  await slowDown(page, true)
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 })
  // Not waitForFunction: the page's policy lets no text be run as a script.
  while (!(await page.evaluate(IS_DONE))) await new Promise((done) => setTimeout(done, 250))
  const seen = (await page.evaluate('seen')) as {
    first: number
    largest: number
    shift: number
    tasks: [number, number][]
  }
  await context.close()
  const blocked = seen.tasks
    .filter(([start]) => start >= seen.first)
    .reduce((sum, [, duration]) => sum + duration - 50, 0)
  return { first: seen.first, largest: seen.largest, shift: seen.shift, blocked, requests }
}
