import type { Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { expect, test } from './support/test.ts'
import { fingers } from './support/touch.ts'

const plot = (page: Page) => page.getByRole('listbox')
const mark = (page: Page, id: string) => plot(page).locator(`[data-locator="event/${id}"]`)
const at = async (page: Page, id: string) => {
  const box = await mark(page, id).locator('circle, ellipse, path, rect').first().boundingBox()
  if (!box) throw new Error(`${id} is not drawn`)
  return box
}
/** Presses a point's dot where it is seen, as a hand does: what covers it would be pressed instead. */
async function press(page: Page, id: string): Promise<void> {
  const dot = await mark(page, id).locator('circle').first().boundingBox()
  if (!dot) throw new Error(`${id} has no dot`)
  await page.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2)
}
const searchOf = (page: Page) => page.evaluate(() => location.search)
const spanOf = (page: Page) =>
  page.evaluate(() => location.search.match(/from=([\d-]+).*to=([\d-]+)/)?.slice(1) ?? null)

for (const language of ['ar', 'en'] as const) {
  const way = language === 'ar' ? -1 : 1
  test.describe(`the timeline, interface ${language}`, () => {
    test.beforeEach(async ({ page }) => {
      await open(page, `/${language}/timeline`)
      await expect(plot(page)).toBeVisible()
    })

    test('time runs the way the language does, and can be turned', async ({ page }) => {
      const [geneva, tunis] = [await at(page, 'wsis-geneva-phase'), await at(page, 'wsis-tunis-phase')]
      expect(Math.sign(tunis.x - geneva.x)).toBe(way)
      await page
        .getByRole('button', { name: language === 'ar' ? 'عكس اتجاه الزمن' : 'Reverse direction' })
        .click()
      await expect
        .poll(async () =>
          Math.sign((await at(page, 'wsis-tunis-phase')).x - (await at(page, 'wsis-geneva-phase')).x),
        )
        .toBe(-way)
    })

    test('a card gives the note on its event in the language of the interface', async ({ page }) => {
      await open(page, `/${language}/timeline?event=wsis-tunis-phase`)
      const card = page.locator('article[data-locator="event/wsis-tunis-phase"]')
      const note = card.getByText(language === 'ar' ? 'أما الأيام الرسمية' : 'The official days are')
      await expect(note).toHaveCSS('direction', language === 'ar' ? 'rtl' : 'ltr')
      await expect(card.getByText('ترجمتها إلى العربية من عندنا')).toHaveCount(language === 'ar' ? 1 : 0)
      const foreign = note.locator('bdi')
      if (language === 'ar') await expect(foreign).toHaveText('PrepCom-3')
      else await expect(foreign).toHaveCount(0)
    })

    test('no words cover other words or leave the page, at three zooms', async ({ page }) => {
      for (const search of ['', '?from=2008&to=2012', '?from=2010-09&to=2010-12']) {
        await open(page, `/${language}/timeline${search}`)
        await expect(plot(page)).toBeVisible()
        const covered = await plot(page).evaluate((node) => {
          const boxes = [...node.querySelectorAll('svg [role="option"] text')].map((text) =>
            text.getBoundingClientRect(),
          )
          return boxes.filter((a, i) =>
            boxes.some(
              (b, j) =>
                i < j &&
                a.left < b.right - 1 &&
                b.left < a.right - 1 &&
                a.top < b.bottom - 4 &&
                b.top < a.bottom - 4,
            ),
          ).length
        })
        expect(covered, search).toBe(0)
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
      }
    })

    test('one tab stop; arrows follow the drawing, and the status says where one is', async ({ page }) => {
      await plot(page).focus()
      await page.keyboard.press('Home')
      await expect(plot(page)).toHaveAttribute('aria-activedescendant', /ga-res-57-270-b/)
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight')
      await expect(
        page.getByRole('status').filter({ hasText: language === 'ar' ? /^الحدث 2 من 44/ : /^Event 2 of 44/ }),
      ).toBeAttached()
      await page.keyboard.press('Enter')
      await expect.poll(() => searchOf(page)).toMatch(/event=/)
      await page.keyboard.press('Escape')
      await expect.poll(() => searchOf(page)).not.toMatch(/event=/)
    })

    test('the wheel scrolls the page until the timeline has the focus, then it zooms', async ({ page }) => {
      const box = await plot(page).boundingBox()
      if (!box) throw new Error('no plot')
      await page.mouse.move(box.x + box.width / 2, box.y + 200)
      await page.mouse.wheel(0, 120)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
      expect(await spanOf(page)).toBeNull()
      await plot(page).focus()
      await page.mouse.wheel(0, -400)
      await expect.poll(() => spanOf(page)).not.toBeNull()
    })

    test('dragging follows the hand, and the brush moves by key', async ({ page }) => {
      await open(page, `/${language}/timeline?from=2008-01-01&to=2011-12-31`)
      const before = await at(page, 'ga-res-63-202')
      const box = await plot(page).boundingBox()
      if (!box) throw new Error('no plot')
      await page.mouse.move(box.x + box.width / 2, box.y + 15)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 2 + 60, box.y + 15, { steps: 4 })
      await page.mouse.up()
      expect((await at(page, 'ga-res-63-202')).x - before.x).toBeGreaterThan(50)
      const firstDay = async () => (await spanOf(page))?.[0] ?? ''
      // Drawn to the right, time comes in at the left: later days in Arabic, earlier ones in English.
      await expect
        .poll(async () => Math.sign(Date.parse(await firstDay()) - Date.parse('2008-01-01')))
        .toBe(-way)
      const from = await firstDay()
      const slider = page.getByRole('slider').first()
      await slider.focus()
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight')
      await expect.poll(async () => Date.parse(await firstDay()) - Date.parse(from)).toBeGreaterThan(0)
    })

    test('filters count, an empty result says how to get out of it', async ({ page }) => {
      await open(page, `/${language}/timeline?q=zzz`)
      await expect(
        page.getByText(language === 'ar' ? 'ما من حدث يوافق هذه الشروط.' : 'No event fits these filters.'),
      ).toBeVisible()
      await page.getByRole('button', { name: /zzz/ }).click()
      await expect(plot(page)).toBeVisible()
    })

    test('a link reproduces the view; the other language keeps it', async ({ page }) => {
      await open(
        page,
        `/${language}/timeline?from=2008-06-01&to=2011-12-31&event=ecosoc-res-2010-2&arcs=chain&origins=report`,
      )
      await expect(mark(page, 'ecosoc-res-2010-2')).toHaveAttribute('data-selected', 'true')
      await expect(page.locator('[data-arc]').first()).toBeAttached()
      await expect(page.getByRole('article').getByText('2010/2').first()).toBeVisible()
      const before = await searchOf(page)
      await page.keyboard.press('l')
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'ar' ? 'en' : 'ar')
      expect(await searchOf(page)).toBe(before)
    })

    test('a wrong link gives the nearest view and a quiet notice', async ({ page }) => {
      await open(page, `/${language}/timeline?from=2012&to=2010&event=ga-res-65-14`)
      await expect(page.getByText(language === 'ar' ? /فصُحح ترتيبها/ : /has been turned round/)).toBeVisible()
      await expect(mark(page, 'ga-res-65-141')).toBeAttached()
    })

    test('beside the text: reading lights events, pointing lights paragraphs, choosing leads there', async ({
      page,
    }) => {
      await open(page, `/${language}/read/a-66-77/timeline#para_7`)
      await expect(mark(page, 'ga-res-65-141')).toHaveAttribute('data-lit', 'true')
      await mark(page, 'ga-res-63-202').locator('rect').last().hover()
      await expect(page.locator('#para_5')).toHaveAttribute('data-lit', '')
      await expect(page.locator('nav [data-locator="a-66-77/sec_1"]').first()).toHaveAttribute('data-lit', '')
      await press(page, 'wsis-tunis-phase')
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#para_1')
      await press(page, 'wsis-tunis-phase')
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#para_36')
      await page.keyboard.down('Shift')
      await press(page, 'wsis-tunis-phase')
      await page.keyboard.up('Shift')
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#para_1')
    })

    test('a mention in the text is a handle to its event', async ({ page }) => {
      await open(page, `/${language}/read/a-66-77/timeline#para_2`)
      await page.locator('#para_2 [data-locator="doc/a-res-60-252"]').first().click()
      await expect(mark(page, 'ga-res-60-252')).toHaveAttribute('data-selected', 'true')
    })

    test('the drawing can be saved, as SVG with its fonts and as PNG', async ({ page }) => {
      await page.locator('summary', { hasText: language === 'ar' ? 'حفظ' : 'Save' }).click()
      const svg = page.waitForEvent('download')
      await page.getByRole('button', { name: /SVG/ }).click()
      const file = await (await svg).createReadStream()
      let text = ''
      for await (const piece of file) text += String(piece)
      expect(text).toContain('@font-face')
      expect(text).toContain('<title>')
      await page.locator('summary', { hasText: language === 'ar' ? 'حفظ' : 'Save' }).click()
      const png = page.waitForEvent('download')
      await page.getByRole('button', { name: /PNG/ }).click()
      expect((await png).suggestedFilename()).toBe('masar-timeline.png')
    })
  })
}

for (const language of ['ar', 'en'] as const) {
  test.describe(`the timeline under fingers, interface ${language}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

    /** Middle of what is seen of the lanes. */
    const placeOf = async (page: Page) => {
      const box = await plot(page).boundingBox()
      if (!box) throw new Error('the lanes are not drawn')
      const [top, bottom] = [Math.max(box.y, 100), Math.min(box.y + box.height, 744)]
      return { x: 195, y: (top + bottom) / 2 }
    }
    const daysOf = async (page: Page) => {
      const [from = '', to = ''] = (await spanOf(page)) ?? []
      return (Date.parse(to) - Date.parse(from)) / 86_400_000
    }
    /** Where a dot is, without its words. */
    const middle = async (page: Page, id: string) => {
      const box = await mark(page, id).locator('circle').first().boundingBox()
      return box ? box.x + box.width / 2 : Number.NaN
    }

    test.beforeEach(async ({ page }) => {
      await open(page, `/${language}/timeline?from=2008-01-01&to=2012-12-31`)
      await expect(plot(page)).toBeVisible()
      await plot(page).evaluate((node) => node.scrollIntoView({ block: 'center' }))
      await settled(page)
    })

    test('two fingers that part look closer, and what is between them stays there', async ({ page }) => {
      const days = await daysOf(page)
      const { y } = await placeOf(page)
      const x = await middle(page, 'ga-res-65-141')
      await fingers(page, [
        [
          [x - 40, y],
          [x - 80, y],
        ],
        [
          [x + 40, y],
          [x + 80, y],
        ],
      ])
      await expect.poll(async () => (await daysOf(page)) / days).toBeCloseTo(0.5, 1)
      expect(Math.abs((await middle(page, 'ga-res-65-141')) - x)).toBeLessThan(4)
    })

    test('one finger sideways draws time along with it', async ({ page }) => {
      const days = await daysOf(page)
      const { x, y } = await placeOf(page)
      const before = await middle(page, 'ga-res-65-141')
      await fingers(page, [
        [
          [x, y],
          [x + 60, y],
        ],
      ])
      await expect.poll(async () => (await middle(page, 'ga-res-65-141')) - before).toBeGreaterThan(35)
      expect((await middle(page, 'ga-res-65-141')) - before).toBeLessThan(65)
      expect(await daysOf(page)).toBeCloseTo(days, -1)
    })

    test('one finger upwards scrolls the page and leaves time alone', async ({ page }) => {
      const search = await searchOf(page)
      const { x, y } = await placeOf(page)
      const before = await page.evaluate(() => scrollY)
      await fingers(page, [
        [
          [x, y],
          [x, y - 200],
        ],
      ])
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 80)
      expect(await searchOf(page)).toBe(search)
    })

    test('in the sheet beside a text the tab key comes to the drawing first, as the eye does', async ({
      page,
    }) => {
      await open(page, `/${language}/read/a-66-77/timeline#para_6`)
      await expect(plot(page)).toBeVisible()
      const pane = page.getByRole('complementary').filter({ has: plot(page) })
      await pane.getByRole('button').first().focus()
      await page.keyboard.press('Tab')
      await expect(pane.locator('.timeline-stage :focus')).toBeVisible()
    })

    test('nothing makes the page wider than the screen', async ({ page }) => {
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    })
  })
}
