/**
 * `npm run bench`: from the speaker's key to the first changed frame of the stage, in two windows of one browser, beside
 * reveal.js with its notes window. Prints the table that stands in README.md.
 */
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { chromiumToStart } from '../../src/build/chromium.ts'
import { createSite } from '../../src/build/serve.ts'
import { lastOf } from '../../src/present/deck/position.ts'
import { loadDeck } from '../../src/present/decks/registry.ts'
import { revealFiles, revealStates } from './talk/reveal-page.ts'

const RUNS = process.argv.includes('--quick') ? 1 : 5
const DECK = 'reading-a-report'

const site = createSite(fileURLToPath(new URL('../../dist', import.meta.url)))
const deck = await loadDeck(DECK)
/** Keys that lead through the whole deck, its charts and the timeline among it; reveal.js has fewer states of the same. */
const PRESSES = {
  masar: deck.steps.reduce((sum, _, index) => sum + 1 + lastOf(deck, index + 1).build, 0) - 1,
  reveal: revealStates(deck) - 1,
}
for (const [path, { type, body }] of revealFiles(deck)) {
  // The policy of our own pages would not let its script in.
  site.get(path, (_, reply) =>
    reply
      .removeHeader('content-security-policy')
      // Its windows speak through the one that opened the other.
      .removeHeader('cross-origin-opener-policy')
      .type(`${type}; charset=utf-8`)
      .send(body),
  )
}
await site.listen({ port: 0, host: '127.0.0.1' })
const [address] = site.addresses()
const url = `http://127.0.0.1:${typeof address === 'object' ? address.port : 0}`
const browser = await chromium.launch({
  // In the shell every page is seen; elsewhere the stage is a tab behind the speaker's, which draws a few times a second.
  executablePath: chromiumToStart(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

interface Windows {
  readonly stage: Page
  readonly speaker: Page
}

const SIZE = { viewport: { width: 1280, height: 720 } }

async function masar(): Promise<Windows> {
  const context = await browser.newContext(SIZE)
  const stage = await context.newPage()
  await stage.goto(`${url}/en/present/${DECK}/1`)
  await stage.locator('main[data-idle]').waitFor()
  const speaker = await context.newPage()
  await speaker.goto(`${url}/en/speaker/${DECK}/1`)
  await speaker.getByText('Screen 1').waitFor()
  return { stage, speaker }
}

async function reveal(): Promise<Windows> {
  const context = await browser.newContext(SIZE)
  const stage = await context.newPage()
  await stage.goto(`${url}/reveal`)
  await stage.locator('.reveal.ready').waitFor()
  const [speaker] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('s')])
  // Its two frames, this slide and the next, are talks of their own.
  await speaker.frameLocator('#current-slide iframe').locator('.reveal.ready').waitFor()
  await speaker.frameLocator('#upcoming-slide iframe').locator('.reveal.ready').waitFor()
  return { stage, speaker }
}

/** When the key came to the speaker's window, on the clock that both windows have. */
const watchKeys = (speaker: Page) =>
  speaker.evaluate(() => {
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        document.documentElement.dataset.benchPressed = String(performance.timeOrigin + timeStamp)
      },
      true,
    )
  })

/** When the frame is drawn that first shows a change of the stage; what Masar draws unseen for the next step is none. */
const watchStage = (stage: Page) =>
  stage.evaluate(() => {
    const masar = document.querySelector('main [data-stage]')
    const watched = masar ?? document.querySelector('.reveal .slides')
    if (!watched) throw new Error('no stage')
    new MutationObserver(() =>
      requestAnimationFrame(() => {
        document.documentElement.dataset.benchDrawn ||= String(performance.timeOrigin + performance.now())
      }),
    ).observe(
      watched,
      // Where the stage stands is written with what it shows, in one go.
      masar
        ? { attributeFilter: ['data-step', 'data-build'] }
        : { subtree: true, childList: true, attributes: true },
    )
  })

async function waitsOf({ stage, speaker }: Windows, presses: number): Promise<number[]> {
  await Promise.all([watchKeys(speaker), watchStage(stage)])
  const waits: number[] = []
  for (let press = 0; press < presses; press++) {
    // What a step moves comes to rest before the next.
    await stage.waitForTimeout(700)
    await stage.evaluate(() => {
      document.documentElement.dataset.benchDrawn = ''
    })
    await speaker.keyboard.press('PageDown')
    await stage.waitForFunction(() => document.documentElement.dataset.benchDrawn !== '')
    const [pressed, drawn] = await Promise.all([
      speaker.evaluate(() => Number(document.documentElement.dataset.benchPressed)),
      stage.evaluate(() => Number(document.documentElement.dataset.benchDrawn)),
    ])
    waits.push(drawn - pressed)
  }
  await stage.context().close()
  return waits
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

const load = () => loadavg()[0]?.toFixed(1)
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${load()}`)
const waits: Record<'masar' | 'reveal', number[]> = { masar: [], reveal: [] }
// In turn, so that what else the machine does falls on both.
for (let run = 0; run < RUNS; run++) {
  waits.masar.push(...(await waitsOf(await masar(), PRESSES.masar)))
  waits.reveal.push(...(await waitsOf(await reveal(), PRESSES.reveal)))
}
console.log('| key to the first changed frame | median, ms | p95, ms |')
console.log('|---|---:|---:|')
const row = (name: string, own: readonly number[]) =>
  console.log(`| ${name} | ${quantile(own, 0.5).toFixed(1)} | ${quantile(own, 0.95).toFixed(1)} |`)
row('Masar', waits.masar)
row('reveal.js', waits.reveal)
console.log(`load ${load()}`)
await browser.close()
await site.close()
