/** Every kind of page walked through by Tab from its top to its end, and back by Shift and Tab. */
import type { Page } from '@playwright/test'
import { open } from './support/app.ts'
import { expect, test } from './support/test.ts'

/** A page of each kind, the shorter document and lists that are narrowed: the walk is the same, and sooner over. */
const PAGES = [
  '/ar',
  '/en/read/wsis-forum-2025-209',
  '/ar/read/wsis-forum-2025-209/evidence',
  '/en/read/wsis-forum-2025-209/timeline',
  '/ar/read/wsis-forum-2025-209/glossary',
  '/ar/timeline?from=2010-06&to=2010-12',
  '/en/contributions',
  '/ar/references?q=2005',
  '/en/glossary?q=legal',
  '/ar/edition/wsis-forum-2025-209',
  '/en/about',
  '/ar/embed/how-many',
] as const

interface Stop {
  readonly name: string
  readonly faults: readonly string[]
}

/** More than any of these pages has. */
const MOST = 400

/** The page itself has the focus before a walk, after it, and once more where it turns back. */
const TURN = 2

/** Goes on until the focus has left the page, which is where it began. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = []
  let outside = 0
  while (stops.length < MOST && outside < TURN) {
    await page.keyboard.press(key)
    const stop = await page.evaluate(async (isBack): Promise<Stop | null> => {
      await new Promise((done) => requestAnimationFrame(done))
      const element = document.activeElement
      const before: unknown = Reflect.get(window, 'stopBefore')
      Reflect.set(window, 'stopBefore', element)
      if (!element || element === document.body) return null
      const label = element.getAttribute('aria-label') ?? element.textContent ?? ''
      const box = element.getBoundingClientRect()
      const { outlineStyle, boxShadow } = getComputedStyle(element)
      const isInSight =
        box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth
      const isOutlined = outlineStyle !== 'none' || boxShadow !== 'none' || element.closest('svg') !== null
      // What holds it is the page itself: there a walk begins and turns.
      const isFirst = !(before instanceof Element) || (before !== element && before.contains(element))
      const relation = isFirst ? 0 : before.compareDocumentPosition(element)
      const wrong = isBack ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
      return {
        name: `${element.localName} ${label.trim().slice(0, 40)}`,
        faults: [
          ...(relation & wrong ? ['comes out of turn'] : []),
          ...(before === element ? ['keeps the focus'] : []),
          ...(box.width > 0 && box.height > 0 ? [] : ['has no size']),
          ...(isInSight ? [] : ['is out of sight']),
          ...(element.matches(':focus-visible') && isOutlined ? [] : ['does not show that it has the focus']),
        ],
      }
    }, key === 'Shift+Tab')
    if (stop) {
      outside = 0
      stops.push(stop)
    } else if (stops.length > 0) return stops
    else outside++
  }
  return stops
}

for (const path of PAGES) {
  test(`${path} is walked through by keyboard, on and back`, async ({ page }) => {
    await open(page, path)
    const on = await walk(page, 'Tab')
    expect(on.length, 'the walk ends').toBeLessThan(MOST)
    expect(on.length).toBeGreaterThan(1)
    expect(on.filter(({ faults }) => faults.length > 0)).toEqual([])
    const back = await walk(page, 'Shift+Tab')
    expect(back.filter(({ faults }) => faults.length > 0)).toEqual([])
    expect(back.map(({ name }) => name).reverse(), 'the same way back').toEqual(on.map(({ name }) => name))
    if (process.env.SHOW_WALKS) console.log(`${path}\n${on.map(({ name }) => `  ${name}`).join('\n')}`)
  })
}
