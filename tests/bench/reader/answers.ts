/** How long a person waits for the answer to a key or a press: from the event until the frame that shows it. */
import type { Browser, Page } from 'playwright-core'
import { slowDown } from './painting.ts'

interface Interaction {
  readonly name: string
  readonly path: string
  readonly ready: string
  /** What the person does, the so-manieth time. */
  readonly act: (page: Page, time: number) => Promise<void>
  /** Whether it is answered; `before` is what `state` was. */
  readonly state: string
}

const TIMES = 30
/** Files are fetched and code is compiled. */
const WARM = 6

/** In words for the page itself: what tsx compiles would not run there. */
const WATCH = `
window.watch = (state) => {
  const before = state()
  window.answer = new Promise((resolve) => {
    let since = 0
    const begin = (event) => { since = since || event.timeStamp }
    for (const type of ['keydown', 'pointerdown', 'wheel'])
      addEventListener(type, begin, { capture: true, once: true, passive: true })
    const look = () => {
      if (!since || state() === before) return requestAnimationFrame(look)
      const painted = new MessageChannel()
      painted.port1.onmessage = () => resolve(performance.now() - since)
      painted.port2.postMessage(0)
    }
    requestAnimationFrame(look)
  })
}`

export const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'language switch',
    path: '/ar/read/a-66-77#para_12',
    ready: '#para_12',
    act: (page) => page.keyboard.press('l'),
    state: `document.documentElement.lang + document.querySelector('h1').textContent`,
  },
  {
    name: 'pane',
    path: '/ar/read/a-66-77#para_12',
    ready: '#para_12',
    act: (page, time) => page.keyboard.press(time % 2 === 0 ? 'e' : 'Escape'),
    state: `String(document.querySelector('#root aside.screen-only p, #root aside.screen-only li') !== null)`,
  },
  {
    name: 'paragraph jump',
    path: '/ar/read/a-66-77#para_2',
    ready: '#para_2',
    act: (page, time) => page.keyboard.press(time % 20 < 10 ? 'j' : 'k'),
    state: `document.querySelector('[data-chosen]')?.id ?? ''`,
  },
  {
    name: 'chart toggle',
    path: '/en/contributions',
    ready: '#how-many input[type="radio"]',
    act: (page, time) =>
      page
        .locator('#how-many input[type="radio"]')
        .nth(time % 2 === 0 ? 1 : 0)
        .press('Space'),
    state: `document.querySelector('#how-many svg')?.innerHTML.length + location.search`,
  },
  {
    name: 'timeline zoom',
    path: '/en/timeline',
    ready: '[role="listbox"] [role="option"]',
    act: async (page, time) => {
      await page.locator('[role="listbox"]').focus()
      await page.keyboard.press(time % 6 < 3 ? '+' : '-')
    },
    state: `[...document.querySelectorAll('[role="listbox"] [data-locator]')].map((mark) => mark.outerHTML.length + mark.getBoundingClientRect().x).join()`,
  },
]

/** The waits in ms, in the order in which they were. */
export async function waitsFor(
  browser: Browser,
  url: string,
  { path, ready, act, state }: Interaction,
  slow: boolean,
): Promise<number[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.addInitScript(WATCH)
  await page.goto(`${url}${path}`)
  await page.locator('html[data-app="live"]').waitFor({ timeout: 60_000 })
  await page.locator(ready).first().waitFor({ timeout: 60_000 })
  if (slow) await slowDown(page, false)
  const waits: number[] = []
  for (let time = 0; time < TIMES; time++) {
    await page.evaluate(`watch(() => ${state})`)
    await act(page, time)
    waits.push((await page.evaluate('answer')) as number)
    // What the answer has started is over before the next.
    await page.evaluate('new Promise((done) => requestIdleCallback(done, { timeout: 1000 }))')
  }
  await context.close()
  return waits.slice(WARM)
}
