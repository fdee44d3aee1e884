import type { Page } from '@playwright/test'
import { topOf, untilReady } from './support/app.ts'
import { expect, test } from './support/test.ts'

const heightsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-chart]')].map((chart) =>
      Math.round(chart.getBoundingClientRect().height),
    ),
  )

/** How many folded entries have their words laid out. */
const laidOutFolded = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('[data-folded] > [id$=".body"] > *')].filter(
        (words) => words.getClientRects().length > 0,
      ).length,
  )

/** Holds back what the page asks for at such addresses. @returns what lets it go */
async function holdBack(page: Page, addresses: RegExp): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(addresses, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))

/** Notes what moves, and what has moved already. */
const noteMoves = (page: Page) =>
  page.evaluate(() => {
    const moves: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => moves.push(...list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    const movedSince = () =>
      [...moves.splice(0), ...observer.takeRecords()].reduce(
        (sum, entry) => sum + Number(Reflect.get(entry, 'value')),
        0,
      )
    Object.assign(window, { movedSince })
  })

/** What has moved since this was last asked, as browsers count it. */
const movedOf = (page: Page) => page.evaluate(() => (Reflect.get(window, 'movedSince') as () => number)())

/**
 * Opens a page whose fonts come when it has been painted, and its scripts when the fonts are there.
 * @returns what moved until the fonts were there, what with the scripts, the heights of its charts before and after these, how many
 * folded entries were laid out before them, and how long after the first paint the first script or datum was asked for,
 * in milliseconds
 */
async function takenOver(page: Page, path: string) {
  const letFontsGo = await holdBack(page, /\/assets\/[^/]*\.woff2$/)
  const letScriptsGo = await holdBack(page, /\/assets\/[^/]*\.js$/)
  await page.goto(path, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.readyState !== 'loading')
  await page.evaluate(painted)
  await noteMoves(page)
  letFontsGo()
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(painted)
  const withFonts = await movedOf(page)
  const before = await heightsOf(page)
  const folded = await laidOutFolded(page)
  letScriptsGo()
  await untilReady(page)
  const after = await heightsOf(page)
  const withScripts = await movedOf(page)
  // What is on its way through a route that is taken away would be let through twice.
  await page.unrouteAll({ behavior: 'wait' })
  const wait = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const asked = performance.getEntriesByType('resource').filter(({ name }) => /\.js(?:on)?$/.test(name))
    return (
      Math.min(...asked.map(({ startTime }) => startTime)) - (paint?.startTime ?? Number.POSITIVE_INFINITY)
    )
  })
  return { before, after, folded, withFonts, withScripts, wait }
}

/** What is drawn for the width there is: on a phone, and at a desk on one of two screens. */
const AT_A_DESK = ['/ar/contributions', '/en/timeline', '/ar/read/a-66-77/timeline']
const ON_A_LARGE_SCREEN = ['/ar', '/en/read/a-66-77/contributions']

/** What the app adds to or closes, where all of a page, or each of its entries, is in a telephone's first screen. */
const SHORT_PATHS = ['/ar/notes', '/en/venue/who-spoke', '/en/read/wsis-forum-2025-209', '/ar/actors']

/** Where a line was one too many, or one too few, until the face came: 0.02 to 0.13. */
const FULL_LINES = { 390: ['/en'], 412: ['/ar/read/a-66-77', '/ar/map'] } as const
const HAS_FULL_LINES = new Set<string>(Object.values(FULL_LINES).flat())

for (const { width, height, paths } of [
  {
    width: 390,
    height: 844,
    paths: [...AT_A_DESK, ...ON_A_LARGE_SCREEN, ...SHORT_PATHS, ...FULL_LINES[390]],
  },
  { width: 412, height: 823, paths: FULL_LINES[412] },
  // Its second list left the first screen when the first was laid out: 0.21.
  { width: 1280, height: 800, paths: [...AT_A_DESK, '/en/issues'] },
  { width: 1920, height: 1080, paths: ON_A_LARGE_SCREEN },
]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } })

    test('little moves until the fonts have come, nothing when the scripts do, which wait for the text', async ({
      page,
    }) => {
      for (const path of paths) {
        const { before, after, folded, withFonts, withScripts, wait } = await takenOver(page, path)
        // A line that breaks one word earlier; with the device's fonts as they are it is 0.3.
        expect(withFonts, path).toBeLessThan(HAS_FULL_LINES.has(path) ? 0.015 : 0.1)
        expect(withScripts, path).toBeLessThan(0.002)
        expect(after, path).toEqual(before)
        expect(folded, path).toBe(0)
        expect(wait, path).toBeGreaterThan(0)
      }
    })
  })
}

/** Folded entries, notes and what is folded in an entry: each is open where its address is asked for. */
const NAMED = [
  { path: '/en/mechanisms#mechanism/standing-committee', width: 1280, height: 800 },
  { path: '/ar/actors#actor/icann', width: 390, height: 844 },
  { path: '/en/frameworks#wsis-forum-2025-209/goal_17', width: 390, height: 844 },
  { path: '/en/read/a-66-77#fn_2', width: 390, height: 844 },
  { path: '/ar/read/a-66-77#fn_3', width: 390, height: 844 },
  { path: '/en/references#doc/a-res-57-270-b', width: 390, height: 844 },
  { path: '/ar/references#doc/a-res-57-270-b', width: 1280, height: 800 },
  { path: '/ar/glossary#term/legal-process', width: 390, height: 844 },
  { path: '/en/glossary#term/legal-process', width: 1280, height: 800 },
]

test('what an address names stands open from the start, and stays where it is when the scripts come', async ({
  page,
}) => {
  test.slow()
  const moved: Record<string, number> = {}
  for (const { path, width, height } of NAMED) {
    await page.setViewportSize({ width, height })
    moved[path] = (await takenOver(page, path)).withScripts
  }
  expect(Object.entries(moved).filter(([, much]) => much >= 0.02)).toEqual([])
})

test('what an address names stays where it is when the fonts come, whatever the lines above it do', async ({
  page,
}) => {
  for (const path of ['/en/read/a-66-77#para_30', '/ar/read/a-66-77#para_20']) {
    const letFontsGo = await holdBack(page, /\/assets\/[^/]*\.woff2$/)
    const letScriptsGo = await holdBack(page, /\/assets\/[^/]*\.js$/)
    await page.goto(path, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.readyState !== 'loading')
    await page.evaluate(painted)
    const named = page.locator(':target')
    const before = await topOf(named)
    letFontsGo()
    await page.evaluate(() => document.fonts.ready)
    await page.evaluate(painted)
    expect(Math.abs((await topOf(named)) - before), path).toBeLessThan(2)
    letScriptsGo()
    await untilReady(page)
    expect(Math.abs((await topOf(named)) - before), `${path}, with the scripts`).toBeLessThan(2)
    await page.unrouteAll({ behavior: 'wait' })
  }
})

test('an entry that a person has folded is folded, and where it was, when its page is loaded again and after Back', async ({
  page,
}) => {
  await page.goto('/en/mechanisms#mechanism/standing-committee')
  await untilReady(page)
  const entry = page.locator('[id="mechanism/standing-committee"]')
  await entry.locator('button[aria-expanded]').click()
  await expect(entry).toHaveAttribute('data-folded', 'true')
  const before = await topOf(entry)
  await page.reload()
  await untilReady(page)
  await expect(entry).toHaveAttribute('data-folded', 'true')
  expect(Math.abs((await topOf(entry)) - before)).toBeLessThan(2)
  await page.evaluate(() => location.assign('#mechanism/cstd-working-group'))
  await expect(page.locator('[id="mechanism/cstd-working-group"]')).toBeFocused()
  await page.goBack()
  await expect(entry).toBeFocused()
  await expect(entry).toHaveAttribute('data-folded', 'true')
  await expect(entry).toBeInViewport()
})

/** A size that is not the largest of its kind, one that is, a table with buttons, two stages on one page, a timeline. */
const STEPS = [
  { path: '/en/present/who-spoke/3', width: 390, height: 844 },
  { path: '/ar/present/twenty-years/5', width: 390, height: 844 },
  { path: '/ar/present/who-spoke/1', width: 1280, height: 720 },
  { path: '/en/present/who-spoke/2', width: 1024, height: 768 },
  { path: '/ar/speaker/who-spoke/1', width: 1280, height: 800 },
  { path: '/ar/present/reading-a-report/13', width: 1280, height: 720 },
  { path: '/en/present/reading-a-report/13', width: 390, height: 844 },
]

test('what stands on a stage is as large as its room from the start, with the letters of the device and with ours, and nothing moves when the scripts come', async ({
  page,
}) => {
  test.slow()
  for (const { path, width, height } of STEPS) {
    await page.setViewportSize({ width, height })
    const { withFonts, withScripts } = await takenOver(page, path)
    expect(withFonts, path).toBeLessThan(0.02)
    expect(withScripts, path).toBeLessThan(0.002)
  }
})

test('a stage shows its text without the style sheet when that does not come, and is styled and live when it does', async ({
  page,
}) => {
  const letGo = await holdBack(page, /\/assets\/[^/]*\.css$/)
  await page.goto('/ar/present/who-spoke/3', { waitUntil: 'commit' })
  await expect(page.locator('main')).toBeVisible()
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1)
  letGo()
  await untilReady(page)
  await expect(page.locator('main')).toBeVisible()
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(2)
})
