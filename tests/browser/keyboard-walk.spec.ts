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
  /** Its place among all elements of the page; -1 for the page itself. */
  readonly at: number
  readonly name: string
  readonly faults: readonly string[]
}

/** More than any of these pages has. */
const MOST = 400

/** Goes on until the focus has left the page, which is where it began. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < MOST) {
    await page.keyboard.press(key)
    const stop = await page.evaluate(async (): Promise<Stop> => {
      await new Promise((done) => requestAnimationFrame(done))
      const element = document.activeElement
      if (!element || element === document.body) return { at: -1, name: '', faults: [] }
      const at = [...document.querySelectorAll('*')].indexOf(element)
      const name = `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`
      const box = element.getBoundingClientRect()
      const { outlineStyle, boxShadow } = getComputedStyle(element)
      const inWindow =
        box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth
      const faults = [
        ...(box.width > 0 && box.height > 0 ? [] : ['has no size']),
        ...(inWindow ? [] : ['is out of sight']),
        ...(element.matches(':focus-visible') ? [] : ['does not show that it has the focus']),
        ...(outlineStyle === 'none' && boxShadow === 'none' && !element.closest('svg')
          ? ['has no outline']
          : []),
      ]
      return { at, name, faults }
    })
    if (stop.at < 0) return stops
    stops.push(stop)
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
    const places = on.map(({ at }) => at)
    expect(places, 'in the order in which it is read').toEqual([...places].sort((one, other) => one - other))
    expect(new Set(places).size, 'each place once').toBe(places.length)
    const back = await walk(page, 'Shift+Tab')
    expect(back.map(({ name }) => name).reverse(), 'the same way back').toEqual(on.map(({ name }) => name))
    if (process.env.SHOW_WALKS) console.log(`${path}\n${on.map(({ name }) => `  ${name}`).join('\n')}`)
  })
}
