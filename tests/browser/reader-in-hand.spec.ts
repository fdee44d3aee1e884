import type { Page } from '@playwright/test'
import { open, settled, untilReady } from './support/app.ts'
import { expect, test } from './support/test.ts'

const READER = '/en/read/a-66-77'
const PANE = 'Evidence · Beside the text'

/** Right and left edges of the words of an element, as they are set. */
const edgesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { left, right } = range.getBoundingClientRect()
      return { left: Math.round(left), right: Math.round(right) }
    }),
  )

test.describe('the reader on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('has its panes in the bar, and a sheet leaves bar and text in reach', async ({ page }) => {
    await open(page, '/en/read/a-66-77#para_4')
    const onTitle = await page.evaluate(() => {
      const title = document.querySelector('#title')
      const options = title?.parentElement?.querySelector('button')?.getBoundingClientRect()
      const letters = document.createRange()
      if (title) letters.selectNodeContents(title)
      return (
        options &&
        [...letters.getClientRects()].filter(
          ({ left, right }) => left < options.right && right > options.left,
        ).length
      )
    })
    expect(onTitle, 'the menu of the title stands beside it').toBe(0)
    const bar = page.getByRole('region', { name: 'Reading tools' })
    const opener = bar.getByRole('link', { name: 'Evidence' })
    await opener.tap()
    const pane = page.getByRole('complementary', { name: PANE })
    await expect(pane).toBeFocused()
    await expect(page.getByRole('separator')).toHaveAttribute('aria-orientation', 'horizontal')
    const between = await page.evaluate((label) => {
      const sheet = document.querySelector(`aside[aria-label="${label}"]`)
      const end = sheet?.getBoundingClientRect().bottom ?? 0
      return document.elementFromPoint(innerWidth / 2, end + 0.5)?.closest('aside, section')?.ariaLabel
    }, PANE)
    expect([PANE, 'Reading tools'], 'no text is seen between sheet and bar').toContain(between)

    await bar.getByRole('button', { name: 'Next paragraph' }).tap()
    await expect(page.locator('#para_5')).toBeFocused()
    for (const name of ['Timeline', 'Evidence', 'Contributions'])
      await expect(bar.getByText(name)).toBeInViewport()
    await bar.getByRole('button', { name: 'Contents' }).tap()
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Evidence' })).toHaveCount(0)
    await page.keyboard.press('Escape')

    await pane.getByRole('button', { name: 'Close the panel (Esc)' }).tap()
    await expect(pane).toBeHidden()
    await expect(opener).toBeFocused()

    await page.keyboard.press('e')
    await expect(pane).toBeFocused()
    await expect(page.locator('article [aria-busy]'), 'all of the text has followed').toHaveCount(0)
    const covered = await page.evaluate((label) => {
      const sheet = document.querySelector(`aside[aria-label="${label}"]`)?.getBoundingClientRect().top ?? 0
      const stops = [...document.querySelectorAll<HTMLElement>('article :is(a[href], [tabindex="0"])')]
      return stops.flatMap((stop) => {
        if (!stop.checkVisibility({ contentVisibilityAuto: true })) return []
        stop.focus()
        const [box] = stop.getClientRects()
        const { y = 0, bottom = 0 } = box ?? {}
        // A region that scrolls is taller than what is free.
        return y >= 0 && (bottom <= sheet || (stop.tabIndex === 0 && stop.localName === 'section'))
          ? []
          : [stop.outerHTML.slice(0, 120)]
      })
    }, PANE)
    expect(covered, 'nothing gets the focus under the sheet').toEqual([])
  })

  test('hides its notes only where the app runs', async ({ page }) => {
    await open(page, READER)
    const note = page.locator('#fn_2')
    await expect(note).toHaveAttribute('hidden', 'until-found')
    // As the browser's own search finds it: not in what was hidden in another way before.
    expect(await page.evaluate("window.find('The ten organizations are the following')")).toBe(true)
    await note.evaluate((element) => element.dispatchEvent(new Event('beforematch', { bubbles: true })))
    await expect(note).not.toHaveAttribute('hidden')
    await expect(note).toBeVisible()
  })

  test.describe('when its scripts fail', () => {
    test.use({ expectedTrouble: /assets|Failed to load resource/ })
    test('shows all notes', async ({ page }) => {
      await page.route('**/assets/*.js', (route) => route.abort())
      await page.goto(READER)
      for (const note of ['#fn_1', '#fn_2', '#fn_3', '#fn_4']) await expect(page.locator(note)).toBeVisible()
    })
  })

  for (const path of ['/ar/read/a-66-77/evidence', '/en/read/wsis-forum-2025-209', '/ar/edition/a-66-77']) {
    test(`${path} keeps to the window when the browser's own letters are of 32 px`, async ({ page }) => {
      const browser = await page.context().newCDPSession(page)
      await browser.send('Page.enable')
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
      await open(page, path)
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(beyond).toBeLessThanOrEqual(0)
    })
  }
})

test('a pane opened by E takes the focus and gives it back', async ({ page }) => {
  await open(page, `${READER}#para_12`)
  await expect(page.locator('#para_12')).toBeFocused()
  await page.keyboard.press('e')
  const pane = page.getByRole('complementary', { name: PANE })
  await expect(pane).toBeFocused()
  await expect(page.getByRole('separator')).toHaveAttribute('aria-orientation', 'vertical')
  await pane.getByRole('button', { name: 'Close the panel (Esc)' }).click()
  await expect(pane).toBeHidden()
  await expect(page.locator('#para_12')).toBeFocused()
})

test('a note mark is large enough to hit', async ({ page }) => {
  await open(page, READER)
  // The translator's as well, which may stand beside a note's.
  const marks = await page
    .locator('article a[data-note]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
    )
  expect(marks.length).toBeGreaterThan(8)
  for (const { left, right, top, bottom } of marks)
    expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24)
  const shared = marks.filter((one, index) =>
    marks.some(
      (other, at) =>
        at > index &&
        one.top < other.bottom &&
        other.top < one.bottom &&
        one.left < other.right - 0.5 &&
        other.left < one.right - 0.5,
    ),
  )
  expect(shared, 'marks lie over one another').toEqual([])
})

test.describe('what is typed before the app comes', () => {
  for (const [path, field] of [
    [READER, '#go-to'],
    ['/en/references', 'input[type="search"]'],
  ] as const) {
    test(`stays in ${field} and counts`, async ({ page }) => {
      let release = () => {}
      const released = new Promise<void>((done) => {
        release = done
      })
      await page.route('**/assets/*.js', async (route) => {
        await released
        await route.continue()
      })
      await page.goto(path, { waitUntil: 'commit' })
      await page.locator(field).fill('12')
      release()
      await untilReady(page)
      await expect(page.locator(field)).toHaveValue('12')
      if (path === READER) {
        await page.locator(field).press('Enter')
        await expect(page.locator('#para_12')).toBeFocused()
      } else await expect(page).toHaveURL(/q=12/)
    })
  }
})

test('the session page keeps headings, labels and notes in the column of its text', async ({ page }) => {
  await open(page, '/en/read/wsis-forum-2025-209')
  const [text] = await edgesOf(page, '#para_1 p[lang="ar"]')
  const headings = await edgesOf(page, 'article section h2')
  expect(headings.map(({ right }) => right)).toEqual(headings.map(() => text?.right))
  const labels = await edgesOf(page, 'article li > div > a[data-in="ar"]')
  const items = await edgesOf(page, 'article li > div > p[lang="ar"]')
  expect(labels).toHaveLength(12)
  labels.forEach((label, index) => {
    expect(label.left - (items[index]?.right ?? 0), 'room between a label and its text').toBeGreaterThan(8)
  })
  const notes = await edgesOf(page, 'article li > div > div > p[lang="ar"]')
  expect(notes.length).toBeGreaterThan(6)
  notes.forEach((note, index) => {
    expect(
      Math.abs(note.right - (items[index]?.right ?? 0)),
      'a note begins where its text does',
    ).toBeLessThan(60)
  })
})

test('where the system chooses the colours every mark of the evidence is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await open(page, '/en/read/a-66-77/evidence#para_12')
  const marks = page.locator('aside ol :is(del, ins, mark)')
  await expect(marks.first()).toBeVisible()
  const looks = await marks.evaluateAll((elements) =>
    elements.map((element) => {
      const { color, backgroundColor, textDecorationLine, borderBlockEndStyle } = getComputedStyle(element)
      return {
        same: color === backgroundColor,
        marked: textDecorationLine !== 'none' || borderBlockEndStyle !== 'none',
      }
    }),
  )
  expect(looks.length).toBeGreaterThan(20)
  expect(looks.filter(({ same, marked }) => same || !marked)).toEqual([])
  await settled(page)

  // Of the contents the current item alone has a bar, and each bar of the map an edge.
  const bars = await page.locator('nav li > a:not([aria-current])').evaluateAll((links) =>
    links.flatMap((link) => {
      const { borderInlineStartWidth, borderInlineStartColor } = getComputedStyle(link)
      return borderInlineStartWidth === '2px' ? [borderInlineStartColor] : []
    }),
  )
  expect(new Set(bars)).toEqual(new Set(['rgb(0, 0, 0)']))
  await page.locator('a[href^="/en/read/a-66-77/map"]:visible').first().click()
  const plain = page.locator('[data-clause]:not([data-marked]) path').first()
  await expect(plain).toHaveCSS('stroke', 'rgb(255, 255, 255)')
})
