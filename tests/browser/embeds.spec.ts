/** Each chart in a frame of another page, in the ways that pages frame things. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

// The framing page is of another site, so asking for it is what it is meant to be; what a frame asks for is watched.
test.use({ expectedTrouble: /127\.0\.0\.1|frame-ancestors|ERR_BLOCKED_BY_RESPONSE/ })

const CHARTS = ['how-many', 'every-voice', 'which-door', 'asked-and-answered']
/** What the code for embedding offers (src/contributions/frame/chart-actions.tsx). */
const OFFERED = 760

const WAYS = [
  { name: 'plain', attributes: '' },
  { name: 'sandboxed, with scripts', attributes: 'sandbox="allow-scripts"' },
  { name: 'sandboxed, with scripts and its origin', attributes: 'sandbox="allow-scripts allow-same-origin"' },
  { name: 'sandboxed, without scripts', attributes: 'sandbox=""' },
  { name: 'narrow', attributes: '', width: 320 },
]

let host: Server
let html = ''
test.beforeAll(() => {
  host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(html)
  }).listen(0)
})
test.afterAll(() => {
  host.closeAllConnections()
  host.close()
})

async function framed(page: Page, frames: string): Promise<void> {
  html = `<!doctype html>${frames}`
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
}

/** Whether the style sheet, and the font that it names, are at work. */
const isDressed = (frame: FrameLocator) =>
  frame.locator('body').evaluate(async (body) => {
    await document.fonts.ready
    const loaded = [...document.fonts].some(
      ({ family, status }) => /^["']?Plex["']?$/.test(family) && status === 'loaded',
    )
    return loaded && getComputedStyle(body).fontFamily.startsWith('Plex,')
  })

for (const { name, attributes, width = 640 } of WAYS) {
  test(`in a frame that is ${name}, a chart has its looks, its words and its height`, async ({
    page,
    baseURL,
    trouble,
  }) => {
    const withScripts = attributes !== 'sandbox=""'
    // Scripts that a frame forbids are the framing page's will.
    const expected = withScripts ? /127\.0\.0\.1/ : /127\.0\.0\.1|'allow-scripts' permission is not set/
    for (const language of withScripts ? ['ar', 'en'] : ['ar']) {
      await framed(
        page,
        CHARTS.map(
          (chart) =>
            `<iframe ${attributes} width="${width}" height="${OFFERED}" src="${baseURL}/${language}/embed/${chart}"></iframe>`,
        ).join(''),
      )
      for (const [index, chart] of CHARTS.entries()) {
        const frame = page.frameLocator('iframe').nth(index)
        await expect(frame.locator(`#${chart} svg a`).first()).toBeVisible()
        if (withScripts) await expect(frame.locator('html')).toHaveAttribute('data-app', 'live')
        await expect.poll(() => isDressed(frame), chart).toBe(true)
        // What has the sign of a name of ours says what the sign means, and where it is seen.
        const words = await frame.locator('body').innerText()
        expect(words.includes('†') ? words : '† ', `${language} ${chart}`).toMatch(/^† /m)
        const wide = () => frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)
        await expect.poll(wide, `${language} ${chart} scrolls sideways`).toBeLessThanOrEqual(0)
        const height = () => frame.locator('body').evaluate((body) => body.scrollHeight)
        if (width === 640) await expect.poll(height, `${language} ${chart}`).toBeLessThanOrEqual(OFFERED)
      }
    }
    const unexpected = trouble.filter((line) => !expected.test(line))
    trouble.length = 0
    expect(unexpected).toEqual([])
  })
}

test('any site may frame a chart, and no other page', async ({ page, baseURL }) => {
  await framed(
    page,
    `<iframe src="${baseURL}/ar/embed/every-voice?voices=both"></iframe><iframe src="${baseURL}/ar/contributions"></iframe>`,
  )
  const [chart, refused] = [page.frameLocator('iframe').first(), page.frameLocator('iframe').nth(1)]
  await expect(chart.locator('#every-voice svg a')).toHaveCount(99)
  await expect(refused.locator('figure')).toHaveCount(0)
})
