/** How long a person waits for the answer to a key or a press: from the event until the frame that shows it. */
import type { Browser, Page } from 'playwright-core'
import { slowDown } from './painting.ts'

interface Interaction {
  readonly name: string
  readonly path: string
  readonly ready: string
  /** What has the focus when the key is pressed, the so-manieth time, as an expression in the page. */
  readonly focus?: (time: number) => string
  /** The key that the person presses, the so-manieth time. */
  readonly key: (time: number) => string
  /** What the answer changes, as an expression in the page: it is answered when this is another. */
  readonly state: string
}

export interface Wait {
  /** In ms, by the clock. */
  readonly clock: number
  /** The same until what is out of sight has followed. */
  readonly whole: number
  /**
   * Of the processor, in ms, until the answer was heard of: all that the page's thread did, and of it scripts, styles and
   * layout. Another load of the machine leaves it as it is.
   */
  readonly thread: number
  readonly script: number
  readonly style: number
  readonly layout: number
}

const TIMES = 30
/** Files are fetched and code is compiled. */
const WARM = 6
/** What has no answer until then has none. */
const PATIENCE_MS = 15_000

/** In words for the page itself: what tsx compiles would not run there. */
const WATCH = `
window.watch = (state) => {
  const before = state()
  let since = 0
  window.answer = new Promise((resolve) => {
    const begin = (event) => { since = since || event.timeStamp }
    for (const type of ['keydown', 'pointerdown', 'wheel'])
      addEventListener(type, begin, { capture: true, once: true, passive: true })
    const look = () => {
      if (performance.now() - started > ${PATIENCE_MS}) return resolve(null)
      if (!since || state() === before) return requestAnimationFrame(look)
      const painted = new MessageChannel()
      painted.port1.onmessage = () => resolve(performance.now() - since)
      painted.port2.postMessage(0)
    }
    const started = performance.now()
    requestAnimationFrame(look)
  })
  window.whole = window.answer.then((answer) => new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('article [aria-busy]')) return requestAnimationFrame(look)
      resolve(answer === null ? null : Math.max(answer, performance.now() - since))
    }
    look()
  }))
}`

const headingAnd = (more: string) =>
  `document.documentElement.lang + document.querySelector('h1').textContent + ${more}`

export const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'language switch',
    path: '/ar/read/a-66-77#para_12',
    ready: '#para_12',
    key: () => 'l',
    // What is in sight of the text is in the other language too.
    state: headingAnd(
      `[...document.querySelectorAll('#para_12 [data-running]')].map((text) => text.lang + text.getClientRects().length).join() + document.querySelector('#para_12 > a').title`,
    ),
  },
  ...['/ar', '/ar/timeline', '/ar/contributions'].map((path) => ({
    name: `language switch of ${path}`,
    path,
    ready: 'main h1',
    key: () => 'l',
    state: headingAnd(`document.querySelector('main').innerText.length`),
  })),
  {
    name: 'pane',
    path: '/ar/read/a-66-77#para_12',
    ready: '#para_12',
    key: (time) => (time % 2 === 0 ? 'e' : 'Escape'),
    // Of what stands beside the text only the pane has a divider.
    state: `document.querySelector('aside:has(> [role="separator"]) :is(p, li)') !== null`,
  },
  {
    name: 'paragraph jump',
    path: '/ar/read/a-66-77#para_2',
    ready: '#para_2',
    key: (time) => (time % 20 < 10 ? 'j' : 'k'),
    state: `document.querySelector('[data-chosen]')?.id ?? ''`,
  },
  {
    name: 'chart toggle',
    path: '/en/contributions',
    ready: '#how-many input[type="radio"]',
    focus: (time) => `document.querySelectorAll('#how-many input[type="radio"]')[${(time + 1) % 2}]`,
    key: () => 'Space',
    state: `document.querySelector('#how-many svg')?.innerHTML`,
  },
  {
    name: 'timeline zoom',
    path: '/en/timeline',
    ready: '[role="listbox"] [role="option"]',
    focus: () => `document.querySelector('[role="listbox"]')`,
    key: (time) => (time % 6 < 3 ? '+' : '-'),
    state: `[...document.querySelectorAll('[role="listbox"] [data-locator]')].map((mark) => mark.outerHTML.length + mark.getBoundingClientRect().x).join()`,
  },
]

/**
 * The waits in the order in which they were.
 * @throws where nothing answers: which interaction it was, and the so-manieth time
 */
export async function waitsFor(
  browser: Browser,
  url: string,
  { name, path, ready, focus, key, state }: Interaction,
  slow: boolean,
): Promise<Wait[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    await page.addInitScript(WATCH)
    await page.goto(`${url}${path}`)
    await page.locator('html[data-app="live"]').waitFor({ state: 'attached', timeout: 60_000 })
    await page.locator(ready).first().waitFor({ state: 'attached', timeout: 60_000 })
    const used = await processorTime(page)
    if (slow) await slowDown(page, false)
    const waits: Wait[] = []
    for (let time = 0; time < TIMES; time++) {
      if (focus) await page.evaluate(`${focus(time)}.focus()`)
      await page.evaluate(`watch(() => ${state})`)
      const before = await used()
      await page.keyboard.press(key(time))
      const clock = (await page.evaluate('answer')) as number | null
      if (clock === null) throw new Error(`no answer to “${name}”, time ${time + 1}, key ${key(time)}`)
      const after = await used()
      const since = (metric: string) => ((after.get(metric) ?? 0) - (before.get(metric) ?? 0)) * 1000
      // What the answer has started is over before the next.
      const whole = (await page.evaluate('whole')) as number
      waits.push({
        clock,
        whole,
        thread: since('TaskDuration'),
        script: since('ScriptDuration'),
        style: since('RecalcStyleDuration'),
        layout: since('LayoutDuration'),
      })
      await page.evaluate('new Promise((done) => requestIdleCallback(done, { timeout: 1000 }))')
    }
    return waits.slice(WARM)
  } finally {
    await context.close()
  }
}

/** What a page's thread has used of the processor so far, by what it did, in seconds. */
async function processorTime(page: Page): Promise<() => Promise<ReadonlyMap<string, number>>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return new Map(metrics.map(({ name, value }) => [name, value]))
  }
}
