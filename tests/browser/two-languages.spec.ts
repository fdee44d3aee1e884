import type { Locator, Page } from '@playwright/test'
import { open, scrollTo, settled, untilReady } from './support/app.ts'
import { expect, test } from './support/test.ts'

const EN = '/en/read/a-66-77'
const AR = '/ar/read/a-66-77'

const side = (page: Page, eId: string, language: 'ar' | 'en'): Locator =>
  page.locator(`#${eId} > p[lang="${language}"]`)

/** The clause at the reading line in the language that is seen, and where it begins. */
const clauseAt = (text: Locator, y: number) =>
  text.evaluate((element, line) => {
    const { left, width } = element.getBoundingClientRect()
    const caret = document.caretPositionFromPoint(left + width / 2, line)
    const clause = caret?.offsetNode.parentElement?.closest<HTMLElement>('[data-segment]')
    return { id: clause?.dataset.segment ?? '', top: clause?.getBoundingClientRect().top ?? 0 }
  }, y)

/** Of rows that have both languages, those in which a line of one stands in the other's column, or outside the row. */
const strayIn = async (rows: Locator): Promise<string[]> => {
  expect(await rows.count()).toBeGreaterThan(3)
  return rows.evaluateAll((found) =>
    found.flatMap((row) => {
      const [arabic, english] = (['ar', 'en'] as const).map((language) =>
        [...row.querySelectorAll(`:is(p, span)[lang="${language}"]`)].map((words) => {
          const range = document.createRange()
          range.selectNodeContents(words)
          return range.getBoundingClientRect()
        }),
      )
      if (!arabic?.length || !english?.length) return [`one language only: ${row.textContent}`]
      const room = row.getBoundingClientRect()
      const areApart =
        Math.max(...english.map(({ right }) => right)) <= Math.min(...arabic.map(({ left }) => left))
      const hasRoom = english.every(({ left }) => left >= room.left - 1)
      return areApart && hasRoom ? [] : [row.textContent]
    }),
  )
}

/** How far a clause is from the reading line; nothing when the line runs through it. */
const awayFrom = (element: Locator, line: number) =>
  element.evaluate((node, at) => {
    const { top, bottom } = node.getBoundingClientRect()
    return Math.max(0, top - at, at - bottom)
  }, line)

/** In CSS px: a clause this near the reading line is less than a line of text away from it. */
const NEAR = 20

const clause = (page: Page, id: string, language: 'ar' | 'en') =>
  page.locator(`p[lang="${language}"] [data-segment="${id}"]`).first()

for (const [width, height, textSize] of [
  [1280, 800, 'm'],
  [1600, 900, 'xxl'],
  [1920, 1080, 'm'],
] as const) {
  test(`both languages of a paragraph begin at one height, its number between them, at ${width} px, text size ${textSize}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(
      (settings) => localStorage.setItem('masar.settings', settings),
      JSON.stringify({ textSize }),
    )
    await open(page, width === 1280 ? EN : `${EN}/timeline`)
    for (const eId of ['para_3', 'para_17', 'para_39']) {
      const [arabic, english] = [
        await side(page, eId, 'ar').boundingBox(),
        await side(page, eId, 'en').boundingBox(),
      ]
      const number = await page.locator(`#${eId} > a`).boundingBox()
      if (!arabic || !english || !number) throw new Error('a language is not shown')
      expect(Math.abs(arabic.y - english.y)).toBeLessThan(4)
      expect(english.x + english.width).toBeLessThanOrEqual(number.x)
      expect(number.x + number.width).toBeLessThanOrEqual(arabic.x)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    if (textSize !== 'xxl') return
    // Also as large as for a room the lines of the masthead and of an item keep to the column of their language.
    expect(await strayIn(page.locator('main [data-key]'))).toEqual([])
    await open(page, '/en/read/wsis-forum-2025-209?text=both')
    const items = page.locator('main li').filter({ has: page.locator('a[href^="#action-line_"]') })
    expect(await strayIn(items)).toEqual([])
  })
}

test('on a phone the English stands alone and the Arabic is one tap away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, `${EN}#para_12`)
  await expect(side(page, 'para_12', 'en')).toBeVisible()
  await expect(side(page, 'para_12', 'ar')).toBeHidden()
  await page.getByRole('button', { name: /Text: Arabic/ }).click()
  await expect(page).toHaveURL(/\?text=ar#para_12$/)
  await expect(side(page, 'para_12', 'ar')).toBeVisible()
  await expect(side(page, 'para_12', 'en')).toBeHidden()
})

test('the key T leads from language to language and keeps the clause at the reading line', async ({
  page,
}) => {
  await open(page, AR)
  await scrollTo(page, page.locator('#para_17'), 120)
  const line = await page.evaluate(() => Math.max(140, window.innerHeight * 0.3))
  // The English is fetched with the first step; from then on the clauses are known.
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/text=both/)
  await expect(side(page, 'para_17', 'en')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'جنبا إلى جنب' })).toHaveCount(1)
  await settled(page)
  // Several short clauses may share the line; reading on makes the one in the middle of it the one to be kept.
  await scrollTo(page, page.locator('#para_17'), 20)
  const before = await clauseAt(side(page, 'para_17', 'ar'), line)
  expect(before.id).toMatch(/^para_17\./)
  for (const [text, language] of [
    ['interleaved', 'ar'],
    ['en', 'en'],
    ['ar', 'ar'],
  ] as const) {
    await page.keyboard.press('t')
    await expect(page).toHaveURL(new RegExp(`text=${text}`))
    await settled(page)
    await expect.poll(() => awayFrom(clause(page, before.id, language), line), text).toBeLessThanOrEqual(NEAR)
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  // Kept for next time, and in the address.
  await page.keyboard.press('t')
  await open(page, AR)
  await expect(side(page, 'para_17', 'en')).toBeVisible()
})

test('the change of the interface puts the same clause where its counterpart stood', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, EN)
  await scrollTo(page, page.locator('#para_17'), 100)
  const line = await page.evaluate(() => Math.max(140, window.innerHeight * 0.3))
  const before = await clauseAt(side(page, 'para_17', 'en'), line)
  await page.keyboard.press('l')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await settled(page)
  await expect.poll(() => awayFrom(clause(page, before.id, 'ar'), line)).toBeLessThanOrEqual(NEAR)
})

test('a clause lights its counterpart, and its mentions open their card in English', async ({ page }) => {
  await open(page, `${EN}#para_4`)
  const english = clause(page, 'para_4.2', 'en')
  await english.hover()
  await expect(clause(page, 'para_4.2', 'ar')).toHaveAttribute('data-twin')
  await page.keyboard.press('n')
  await expect(page.locator('[data-segment="para_4.0"]:focus')).toHaveCount(1)
  await expect(clause(page, 'para_4.0', 'ar')).toHaveAttribute('data-twin')
  await side(page, 'para_4', 'en').locator('a[data-locator="doc/a-64-64-e-2009-10"]').click()
  await expect(page.getByRole('dialog', { name: 'About this mention' })).toContainText('A/64/64-E/2009/10')
})

test('a selection takes the language it begins in and nothing else', async ({ page }) => {
  await open(page, `${EN}#para_5`)
  const from = await side(page, 'para_5', 'en').boundingBox()
  const to = await side(page, 'para_6', 'en').boundingBox()
  if (!from || !to) throw new Error('not shown')
  await page.mouse.move(from.x + 4, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(to.x + 200, to.y + 60, { steps: 6 })
  await page.mouse.up()
  const copied = await page.evaluate(() => document.getSelection()?.toString() ?? '')
  expect(copied).toContain('In its resolution')
  expect(copied).not.toMatch(/\p{Script=Arabic}/u)
})

test('one language is covered and uncovered clause by clause', async ({ page }) => {
  await open(page, `${EN}?cover=ar#para_3`)
  const covered = clause(page, 'para_3.1', 'ar')
  await expect(covered).toHaveAttribute('data-covered')
  await covered.click()
  await expect(covered).not.toHaveAttribute('data-covered')
  const next = clause(page, 'para_3.2', 'ar')
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(next).not.toHaveAttribute('data-covered')
  // The other interface shows the same: both languages, the Arabic covered.
  await page.keyboard.press('l')
  await expect(page).toHaveURL(/\/ar\/read\/.*cover=ar/)
  await expect(covered).toHaveAttribute('data-covered')
  await expect(clause(page, 'para_3.1', 'en')).toBeVisible()
  await page.keyboard.press('l')
  await expect(page).toHaveURL(/\/en\/read\//)
  await page.keyboard.press('c')
  await expect(page).not.toHaveURL(/cover=ar/)
  await expect(page.getByRole('status').filter({ hasText: 'The English is covered' })).toHaveCount(1)
  // The table is read in the direction of the page, all that a column holds at one edge of it.
  const table = page.locator('#table_1 table')
  const edgesOf = () =>
    table.locator('tr > *').evaluateAll((cells) =>
      cells.map((cell) => {
        const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
        const range = document.createRange()
        const lines = new Map<number, number>()
        for (let node = words.nextNode(); node; node = words.nextNode()) {
          if (node.parentElement?.closest('.visually-hidden, button')) continue
          range.selectNodeContents(node)
          for (const { width, bottom, left } of range.getClientRects()) {
            const line = Math.round(bottom / 8)
            if (width > 0) lines.set(line, Math.min(left, lines.get(line) ?? left))
          }
        }
        return lines.size === 0 ? 0 : Math.max(...lines.values()) - Math.min(...lines.values())
      }),
    )
  for (const width of [1280, 600]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(table).toHaveCSS('direction', 'ltr')
    await expect.poll(async () => (await edgesOf()).filter((apart) => apart > 3), `${width}`).toEqual([])
  }
})

test('terms are marked on request in both languages, open a card, and are not printed', async ({ page }) => {
  await open(page, `${EN}#para_4`)
  const marks = (language: 'ar' | 'en') => side(page, 'para_4', language).locator('[data-mention="term"]')
  const top = await side(page, 'para_4', 'en').evaluate((node) => node.getBoundingClientRect().top)
  await page.keyboard.press('m')
  await expect(page).toHaveURL(/terms=on/)
  await expect(page.getByRole('status').filter({ hasText: 'Glossary terms are marked' })).toHaveCount(1)
  await expect(marks('ar').first()).toBeVisible()
  expect(await side(page, 'para_4', 'en').evaluate((node) => node.getBoundingClientRect().top)).toBe(top)
  const card = page.getByRole('dialog', { name: 'About this term' })
  await marks('en').filter({ hasText: 'enhanced cooperation' }).click()
  await expect(card).toContainText('تعزيز التعاون')
  await expect(card).toContainText('Source of the definition')
  await expect(card).toContainText('Not to be confused with')
  // The same term lights up wherever it stands, in the Arabic as well.
  await expect(marks('ar').filter({ hasText: 'تعزيز التعاون' })).toHaveAttribute('data-lit')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(marks('en').filter({ hasText: 'enhanced cooperation' })).toBeFocused()
  // From the keyboard, and on to the entry.
  await page.keyboard.press('Tab')
  await marks('ar').filter({ hasText: 'تعزيز التعاون' }).focus()
  await expect(card).toBeVisible()
  const mark = marks('en').first()
  await expect(mark).toHaveCSS('text-decoration-line', 'underline')
  await page.emulateMedia({ media: 'print' })
  // The page may be painted once more as a screen shows it.
  await expect(mark).toHaveCSS('text-decoration-line', 'none')
  await page.emulateMedia({ media: 'screen' })
  // Kept for next time.
  await open(page, EN)
  await expect(marks('en').first()).toBeAttached()
  await page.getByRole('button', { name: 'Mark the terms of the glossary' }).click()
  await expect(marks('en')).toHaveCount(0)
})

test('beside the timeline the English is paired with events; the search of the browser finds what is shown', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await open(page, `${EN}/timeline?text=both#para_7`)
  const resolution = (language: 'ar' | 'en') =>
    side(page, 'para_7', language).locator('[data-locator="doc/a-res-65-141"]')
  const event = page.locator('aside [data-locator="event/ga-res-65-141"]').first()
  await resolution('en').hover()
  await expect(event).toHaveAttribute('data-lit')
  await expect(resolution('ar')).toHaveAttribute('data-lit')
  await page.mouse.move(5, 5)
  await expect(async () => {
    await page.locator('aside [data-locator="event/ga-res-63-202"] rect').last().hover()
    await expect(page.locator('#para_5')).toHaveAttribute('data-lit', '', { timeout: 500 })
  }).toPass()
  await expect(side(page, 'para_5', 'en')).toBeVisible()

  const finds = (words: string) =>
    page.evaluate((wanted) => {
      document.getSelection()?.removeAllRanges()
      const find: unknown = Reflect.get(window, 'find')
      if (typeof find !== 'function') throw new Error('this browser has no window.find')
      const found = find.call(window, wanted, false, false, true)
      const { anchorNode } = document.getSelection() ?? {}
      return found === true
        ? (anchorNode?.parentElement?.closest('p[lang]')?.getAttribute('lang') ?? '')
        : null
    }, words)
  await expect.poll(() => finds('has its roots in the outcomes')).toBe('en')
  await expect.poll(() => finds('تعود جذورها إلى نتائج')).toBe('ar')
  await page.keyboard.press('c')
  await expect(page).toHaveURL(/cover=ar/)
  await expect(clause(page, 'para_1.1', 'ar')).toHaveAttribute('data-covered')
  await expect.poll(() => finds('تعود جذورها إلى نتائج')).toBeNull()
  await expect.poll(() => finds('has its roots in the outcomes')).toBe('en')
})

for (const [path, cover] of [
  [EN, /^Cover the/],
  [AR, /^تغطية/],
] as const) {
  test(`on a phone the bar of ${path} has all its tools, the cover too`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await open(page, `${path}?text=both#para_3`)
    await page.getByRole('button', { name: cover }).click()
    await expect(page).toHaveURL(/cover=/)
    await expect(page.locator('[data-covered]').first()).toBeAttached()
    const bar = page.locator('section', { has: page.getByRole('progressbar') }).last()
    const tools = bar.locator('a, button, input').filter({ visible: true })
    const boxes = await Promise.all((await tools.all()).map((tool) => tool.boundingBox()))
    for (const box of boxes) {
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    }
    expect(new Set(boxes.map((box) => Math.round(((box?.y ?? 0) + (box?.height ?? 0) / 2) / 20))).size).toBe(
      2,
    )
  })
}

test('the languages chosen last are there from the first paint, and nothing moves when the app comes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.addInitScript(() => {
    localStorage.setItem('masar.settings', JSON.stringify({ text: 'en' }))
    Reflect.set(window, 'moved', 0)
    new PerformanceObserver((list) => {
      const moved = list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)
      Reflect.set(window, 'moved', Number(Reflect.get(window, 'moved')) + moved)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  let letCome = () => {}
  const held = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(EN, { waitUntil: 'commit' })
  await expect(side(page, 'para_1', 'en')).toBeVisible()
  await expect(side(page, 'para_1', 'ar')).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.dataset.app)).toBeUndefined()
  // What moves from here on moves because of the app.
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    Reflect.set(window, 'moved', 0)
  })
  letCome()
  await untilReady(page)
  await expect(side(page, 'para_1', 'en')).toBeVisible()
  await expect(side(page, 'para_1', 'ar')).toBeHidden()
  expect(await page.evaluate(() => Number(Reflect.get(window, 'moved')))).toBeLessThan(0.002)
})

test('an unknown language of the text is named, and the usual one shown', async ({ page }) => {
  await open(page, `${EN}?text=fr`)
  await expect(page.getByText(/\bfr\b/).first()).toBeVisible()
  await expect(side(page, 'para_1', 'en')).toBeVisible()
  await expect(side(page, 'para_1', 'ar')).toBeVisible()
})

test.describe('without scripts', () => {
  // Chromium says `csp` of a module that it does not fetch because scripts are off.
  test.use({ javaScriptEnabled: false, expectedTrouble: /\.js csp$/ })

  test('a phone shows both languages, each with its own language and direction', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(EN)
    await expect(side(page, 'para_39', 'ar')).toBeVisible()
    await expect(side(page, 'para_39', 'en')).toBeVisible()
    await expect(side(page, 'para_39', 'ar')).toHaveAttribute('dir', 'rtl')
    await expect(side(page, 'para_39', 'en')).toHaveAttribute('dir', 'ltr')
  })
})
