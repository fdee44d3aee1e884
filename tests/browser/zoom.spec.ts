import type { Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { findings } from './support/axe.ts'
import { coveredIn } from './support/covered.ts'
import { sideways } from './support/sideways.ts'
import { expect, test } from './support/test.ts'

test('the bars leave most of a small window to the text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '/ar/read/a-66-77#para_12')
  const hidden = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (node) => ['fixed', 'sticky'].includes(getComputedStyle(node).position) && node.checkVisibility(),
        )
        .map((node) => node.getBoundingClientRect())
        .filter((box) => box.width > innerWidth - 20 && box.bottom > 0 && box.top < innerHeight)
        .reduce((sum, box) => sum + Math.min(box.bottom, innerHeight) - Math.max(box.top, 0), 0),
    )
  expect(await hidden()).toBeLessThan(640 / 3)
  const panes = page.getByRole('region', { name: 'أدوات القراءة' }).getByRole('link')
  expect(await panes.count()).toBeGreaterThanOrEqual(5)
  for (const pane of await panes.all()) await expect(pane).toBeInViewport({ ratio: 1 })
  await test.step('also where a page is enlarged: its tools are in one row, each within reach', async () => {
    // A phone at 200 %, a window of 1280 × 1024 at 400 %.
    for (const [width, height] of [
      [195, 422],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect.poll(hidden, `${width} × ${height}`).toBeLessThan(height / 4)
      await panes.last().focus()
      await expect(panes.last()).toBeInViewport({ ratio: 1 })
    }
  })
})

test.describe('the bar, and the pages with tools, tables and large titles, do not scroll sideways', () => {
  test.use({ expectedTrouble: /404/ })
  /** By turns in either language: the bar is on all of them. */
  const paths = [
    '/ar',
    '/en/nothing',
    '/ar/read/nothing',
    '/en/contributions',
    '/ar/timeline?event=tunis-agenda-adopted',
    '/en/references',
    '/ar/search?q=الإنترنت',
    '/en/timeline?event=tunis-agenda-adopted',
    '/en/search?q=internet',
    '/ar/read/a-66-77',
    '/ar/contributions',
  ]
  // What a person has made, with the longest names, and the text with a clause of the other language under each.
  const ownPaths = ['/en/notes', '/en/present', '/ar/read/a-66-77?text=interleaved']
  const make = async (page: Page) => {
    await open(page, '/en/present/edit')
    await page.getByRole('button', { name: /^A copy of: Who spoke/ }).click()
    await expect(page).toHaveURL(/talk=own-/)
    await open(page, '/en/read/a-66-77#para_12')
    const more = page.locator('#para_12').getByRole('button', { name: 'Options: paragraph 12' })
    await more.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Add to a collection' }).click()
    await page
      .getByRole('textbox', { name: 'Title of a new collection' })
      .fill('What civil society said · ما قاله المجتمع المدني في المشاورات المفتوحة')
    await page.getByRole('button', { name: 'Create it and add' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await more.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Bookmark' }).click()
    await expect(page.getByText('Bookmarked and added to your notes.')).toBeVisible()
  }
  /** A small window, and a phone whose browser has its own text twice as large, which makes it narrower than 13 em. */
  const SMALL = { width: 256, height: 640, letters: 16 }
  const LARGE_LETTERS = { width: 320, height: 640, letters: 32 }

  /** @returns what makes the window and the browser's own text so large */
  const resizing = async (page: Page) => {
    const browser = await page.context().newCDPSession(page)
    return async ({ width, height, letters }: typeof SMALL) => {
      await browser.send('Page.setFontSizes', { fontSizes: { standard: letters } })
      await page.setViewportSize({ width, height })
    }
  }

  test('in a window of 256 px, nor on a phone whose browser has its own text twice as large', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.slow()
    const resize = await resizing(page)
    // A page comes in the window in which the one before was looked at last: each in one of them, its counterpart in the other.
    let windows = [SMALL, LARGE_LETTERS]
    await resize(SMALL)
    const expectNeitherWide = async (path: string) => {
      for (const window of windows) {
        await resize(window)
        await settled(page)
        const asked = await page.evaluate(() => [
          getComputedStyle(document.documentElement).fontSize,
          matchMedia('(max-width: 13em)').matches,
        ])
        expect(asked, path).toEqual([`${window.letters}px`, window === LARGE_LETTERS])
        await expect.poll(() => sideways(page), `${path}, ${window.width} px`).toBeLessThanOrEqual(0)
      }
      windows = windows.reverse()
    }
    for (const path of paths) {
      await open(page, path)
      if (path.includes('search')) await expect(page.locator('[data-hit]').first()).toBeVisible()
      await expectNeitherWide(path)
    }
    await make(page)
    for (const path of ownPaths) {
      await open(page, path)
      if (path.includes('notes'))
        await expect(page.getByRole('combobox', { name: /collection/ })).toBeVisible()
      if (path.includes('present'))
        await expect(page.getByRole('button', { name: /link with the talk/ })).toBeVisible()
      await expectNeitherWide(path)
    }
    await test.step('they are made on that phone too', async () => {
      const phone = await browser.newPage({ baseURL: baseURL ?? '', serviceWorkers: 'block' })
      await (await resizing(phone))(LARGE_LETTERS)
      await make(phone)
      expect(await phone.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
      await phone.close()
    })
  })
})

test('a reader in the largest letters on a phone, and in spaced letters at a desk, has all of every line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.addInitScript(() => localStorage.setItem('masar.settings', '{"textSize":"xxl"}'))
  for (const path of ['/en/read/wsis-forum-2025-209', '/en/read/a-66-77/evidence#para_12']) {
    await open(page, path)
    await expect.poll(() => sideways(page), path).toBeLessThanOrEqual(0)
  }
  // Menus, bars and dialogs are as large as elsewhere.
  for (const tool of [
    page.getByRole('button', { name: 'Menu' }),
    page.getByRole('region', { name: 'Reading tools' }).getByRole('link', { name: 'Evidence' }),
  ]) {
    const size = await tool.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize))
    expect(size).toBeGreaterThanOrEqual(18.5)
  }
  const sheetEnd = await page
    .getByRole('complementary', { name: 'Evidence' })
    .evaluate((node) => node.getBoundingClientRect().bottom)
  const barTop = await page
    .getByRole('region', { name: 'Reading tools' })
    .evaluate((node) => node.getBoundingClientRect().top)
  expect(sheetEnd, 'the sheet lies above the bar').toBeLessThanOrEqual(barTop + 1)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByRole('heading')).toBeInViewport({ ratio: 1 })
  expect(
    await keys.evaluate((node) => node.scrollHeight - node.clientHeight),
    'it has more than is seen',
  ).toBeGreaterThan(0)
  await expect.poll(() => keys.evaluate((node) => node.scrollTop)).toBe(0)
  await page.addInitScript(() => localStorage.clear())
  await page.setViewportSize({ width: 1280, height: 800 })
  const space = () =>
    page.evaluate(() => {
      const spaced = new CSSStyleSheet()
      spaced.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }')
      document.adoptedStyleSheets = [spaced]
    })
  // The front page's timeline as it is written is laid out for other words, and its scripts come when they are wanted.
  await open(page, '/en')
  const setIn = await page.locator('footer li:has(ul)').evaluateAll((groups) =>
    groups.map((group) => {
      const [name, own] = [group.querySelector('span'), group.querySelector('a')]
      return (own?.getBoundingClientRect().left ?? 0) - (name?.getBoundingClientRect().left ?? 0)
    }),
  )
  expect(Math.min(...setIn), 'pages under a name at the foot are set in').toBeGreaterThan(8)
  const covered = () => coveredIn(page.locator('[data-front-timeline]'), 'svg text')
  await expect.poll(covered).toBe(0)
  await space()
  await expect.poll(covered).toBe(0)
  await open(page, '/en/read/a-66-77')
  const tools = page.getByRole('region', { name: 'Reading tools' })
  const height = await tools.evaluate((node) => node.clientHeight)
  expect(height, 'the reading tools stand in one row').toBeLessThan(70)
  await space()
  await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0)
  for (const name of ['About', 'Contributions'] as const) {
    const link = page.getByRole('navigation').getByRole('link', { name, exact: true }).last()
    await expect(link, name).toBeInViewport({ ratio: 1 })
  }
})

test('on a phone hands are counted with a finger, and a talk in spaced letters loses no line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '/en/speaker/who-spoke/2')
  expect(await findings(page, { rules: ['target-size'] })).toEqual([])
  const fits = () =>
    page
      .locator('[data-stage] > :not([data-copy]) > [data-fit]')
      .first()
      .evaluate((body) => body.scrollHeight <= body.clientHeight + 1)
  expect(await fits(), 'each group has its row').toBe(true)
  await open(page, '/en/present/twenty-years/3')
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    )
    document.adoptedStyleSheets = [spaced]
  })
  await expect.poll(fits).toBe(true)
})

test('with a browser’s own text twice as large on a phone, a step of a talk is read whole, and the settings are not cut', async ({
  page,
}) => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  for (const { path, width, height } of [
    { path: '/en/present/who-spoke/6', width: 320, height: 640 },
    { path: '/ar/present/who-spoke/2', width: 390, height: 844 },
    { path: '/ar/present/twenty-years/3', width: 844, height: 390 },
  ]) {
    await page.setViewportSize({ width, height })
    await open(page, path)
    const step = page.locator('[data-stage] > :not([data-copy]):has([data-fit])').first()
    const { room, heading, body, words, foot, reach } = await step.evaluate((element) => {
      const [first, middle, last] = ['h2', '[data-fit]', '[data-fit] + *'].map((each) =>
        element.querySelector(each)?.getBoundingClientRect(),
      )
      const content = element.querySelector('[data-fit]')
      return {
        room: element.clientHeight,
        heading: first?.bottom ?? 0,
        body: middle?.top ?? 0,
        words: (middle?.top ?? 0) + (content?.scrollHeight ?? 0),
        foot: last?.top ?? 0,
        reach: (last?.bottom ?? 0) - element.getBoundingClientRect().top - element.scrollHeight,
      }
    })
    expect(room, `${path}: the controls leave the most of it to the step`).toBeGreaterThan(height * 0.6)
    expect(heading, `${path}: nothing lies over the heading`).toBeLessThanOrEqual(body + 1)
    expect(words, `${path}: nor over what stands below`).toBeLessThanOrEqual(foot + 1)
    expect(reach, `${path}: all of it can be scrolled to`).toBeLessThanOrEqual(1)
  }
  for (const [path, name] of [
    ['/en', 'Reading settings'],
    ['/ar', 'إعدادات القراءة'],
  ] as const) {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, path)
    await page.getByRole('button', { name }).click()
    const wide = () => page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
    await expect.poll(wide, path).toBeLessThanOrEqual(0)
  }
})

test('with a browser’s own text twice as large on a phone, the keys are read and the timeline’s files are in sight', async ({
  page,
}) => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  await page.setViewportSize({ width: 320, height: 640 })
  for (const [language, save] of [
    ['ar', 'حفظ'],
    ['en', 'Save'],
  ] as const) {
    await open(page, `/${language}/read/a-66-77`)
    await page.keyboard.press('?')
    const meanings = page.getByRole('dialog').locator('dd')
    await expect(meanings.first()).toBeVisible()
    const widths = await meanings.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width))
    // Six letters of this size and more.
    expect(Math.min(...widths), language).toBeGreaterThan(120)
    await open(page, `/${language}/timeline`)
    await page.locator('summary', { hasText: save }).click()
    for (const file of await page.locator('details[open] > summary + div > *').all()) {
      const box = await file.boundingBox()
      expect(box?.x, language).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0), language).toBeLessThanOrEqual(320)
    }
  }
})
