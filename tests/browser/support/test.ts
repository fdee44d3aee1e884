/** The tests' own `test`: a page that makes trouble fails its test, whatever else the test looks at. */
import { type APIRequestContext, type BrowserContext, test as base, type Page } from '@playwright/test'
import { slowDown } from './slow.ts'
import { onHost } from './where.ts'

export const { expect } = base

interface Options {
  /** Trouble that a test brings about on purpose, e.g. the console's line on a 404. */
  readonly expectedTrouble: RegExp | null
}

interface Fixtures {
  /** What went wrong so far in any page of the test: console errors and warnings, page errors, requests that failed or left the site. */
  readonly trouble: string[]
}

function watch(context: BrowserContext, origin: string, trouble: string[]): void {
  context.on('console', (message) => {
    // The browser's own word on what playwright.config.ts forbids.
    if (/^Service Worker registration blocked/.test(message.text())) return
    // On a busy machine the app comes later than the browser thinks it should.
    if (/was preloaded using link preload but not used/.test(message.text())) return
    if (message.type() === 'error' || message.type() === 'warning')
      trouble.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (told) => {
    const cause = told.error()
    trouble.push(`page error: ${cause.stack ?? cause.message}`)
  })
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url())
    if (asked !== origin && protocol.startsWith('http')) trouble.push(`left the site: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    // A page that is left gives up what it was still fetching.
    if (reason !== 'net::ERR_ABORTED') trouble.push(`request failed: ${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`answered ${response.status()}: ${response.url()}`)
  })
}

/** Tests name pages as if the site stood at the root of its host. */
function goBelow(page: Page): Page {
  const goto = page.goto.bind(page)
  page.goto = (path, options) => goto(onHost(path), options)
  return page
}

function getBelow(request: APIRequestContext): APIRequestContext {
  const get = request.get.bind(request)
  request.get = (path, options) => get(onHost(path), options)
  return request
}

export const test = base.extend<Options & Fixtures>({
  context: async ({ context }, use) => {
    await slowDown(context)
    await use(context)
  },
  page: ({ page }, use) => use(goBelow(page)),
  request: ({ request }, use) => use(getBelow(request)),
  expectedTrouble: [null, { option: true }],
  trouble: [
    async ({ context, baseURL, expectedTrouble }, use) => {
      const trouble: string[] = []
      watch(context, new URL(baseURL ?? '').origin, trouble)
      await use(trouble)
      const unexpected = trouble.filter((line) => !expectedTrouble?.test(line))
      expect(unexpected, 'no error, no failed request, no request that leaves the site').toEqual([])
    },
    { auto: true },
  ],
})
