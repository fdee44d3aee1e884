/**
 * Every kind of page walked through by Tab from its top to its end, and back by Shift and Tab: every stop is in sight,
 * shows that it has the focus and comes in its turn, and the way back is the way there.
 */
import type { Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { expect, test } from './support/test.ts'

/** A page of each kind, the shorter document and lists that are narrowed; every second one in the other language. */
const PAGES = {
  ar: [
    '/ar',
    '/ar/read/wsis-forum-2025-209/evidence',
    '/ar/read/wsis-forum-2025-209/glossary',
    '/ar/timeline?from=2010-06&to=2010-12',
    '/ar/references?q=2005',
    '/ar/edition/wsis-forum-2025-209',
    '/ar/embed/how-many',
  ],
  en: [
    '/en/read/wsis-forum-2025-209',
    '/en/read/wsis-forum-2025-209/timeline',
    '/en/contributions',
    '/en/glossary?q=legal',
    '/en/search?q=2005',
    '/en/present',
    '/en/about',
  ],
} as const

interface Stop {
  readonly name: string
  readonly faults: readonly string[]
}

/** More than any of these pages has. */
const MOST = 600
/** Keys that are pressed before it is looked whether the walk has ended. */
const AT_ONCE = 25

/**
 * Writes down every stop, when the key is pressed that leaves it: by then the browser has scrolled it into sight. Once
 * the focus has left the page for good the walk has ended, and no key goes further.
 */
function record(isBack: boolean): void {
  const stops: Stop[] = []
  const walk = { stops, ended: false }
  Reflect.set(window, 'walk', walk)
  let before: Element | null = null
  const look = (element: Element): Stop => {
    const label = element.getAttribute('aria-label') ?? element.textContent ?? ''
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
    const isInSight =
      bottom > 0 && top < window.innerHeight && right > 0 && left < document.documentElement.clientWidth
    const { outlineStyle, boxShadow } = getComputedStyle(element)
    const isMarked = outlineStyle !== 'none' || boxShadow !== 'none' || element.closest('svg') !== null
    const relation = before?.compareDocumentPosition(element) ?? 0
    const isInside =
      (relation & (Node.DOCUMENT_POSITION_CONTAINS | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0
    const wrong = isBack ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
    const faults = [
      ...(element.closest('[popover="manual"]') ? ['stands in a card that nobody has entered'] : []),
      ...(relation & wrong && !isInside ? ['comes out of turn'] : []),
      ...(before === element ? ['keeps the focus'] : []),
      ...(width > 0 && height > 0 ? [] : ['has no size']),
      ...(isInSight ? [] : ['is out of sight']),
      ...(element.matches(':focus-visible') && isMarked ? [] : ['does not show that it has the focus']),
    ]
    before = element
    return { name: `${element.localName} ${label.trim().slice(0, 40)}`, faults }
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return
    if (walk.ended) {
      event.preventDefault()
      return
    }
    const element = document.activeElement
    const isOutside = !element || element === document.body || element === document.documentElement
    if (!isOutside) stops.push(look(element))
    else if (stops.length > 0) {
      walk.ended = true
      event.preventDefault()
    }
  }
  const known: unknown = Reflect.get(window, 'walkKey')
  if (known) window.removeEventListener('keydown', known as typeof onKey, true)
  Reflect.set(window, 'walkKey', onKey)
  window.addEventListener('keydown', onKey, true)
}

/**
 * A pane beside the text shows what belongs to the part being read, a moment after the focus has scrolled there. Keys
 * that come quicker than any hand presses them would be in the pane before it has changed.
 */
async function untilPaneFollows(page: Page): Promise<void> {
  const isBeforePane = await page.evaluate(() => document.activeElement?.matches('[role="separator"]'))
  if (isBeforePane) await settled(page)
}

async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  await page.evaluate(record, key === 'Shift+Tab')
  const hasPane = (await page.getByRole('separator').count()) > 0
  for (let pressed = 0; pressed < MOST; pressed += AT_ONCE) {
    for (let each = 0; each < AT_ONCE; each++) {
      await page.keyboard.press(key)
      if (hasPane) await untilPaneFollows(page)
    }
    const { stops, ended } = await page.evaluate(
      () => Reflect.get(window, 'walk') as { stops: Stop[]; ended: boolean },
    )
    if (ended) return stops
  }
  throw new Error(`${page.url()} is not walked through after ${MOST} keys`)
}

/** What is fetched or found after the page is taken over: stops that come while one walks would be passed by. */
async function untilAllHasCome(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  await settled(page)
}

for (const language of ['ar', 'en'] as const) {
  test(`every kind of page is walked through by keyboard, on and back, in ${language}`, async ({
    page,
  }, info) => {
    const recorded: string[] = []
    for (const path of PAGES[language]) {
      await test.step(path, async () => {
        await open(page, path)
        await untilAllHasCome(page)
        const on = await walk(page, 'Tab')
        const names = on.map(({ name }) => name)
        recorded.push(path, ...names.map((name) => `  ${name}`))
        expect.soft(on.length, path).toBeGreaterThan(1)
        expect
          .soft(
            on.filter(({ faults }) => faults.length > 0),
            path,
          )
          .toEqual([])
        const back = await walk(page, 'Shift+Tab')
        expect
          .soft(
            back.filter(({ faults }) => faults.length > 0),
            `${path}, back`,
          )
          .toEqual([])
        expect.soft(back.map(({ name }) => name).reverse(), `${path}, the same way back`).toEqual(names)
      })
    }
    await info.attach('walks', { body: recorded.join('\n'), contentType: 'text/plain' })
  })
}
