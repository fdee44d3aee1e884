import type { Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { coveredIn } from './support/covered.ts'
import { foundAgain, textOfPdf, wordsOf } from './support/pdf.ts'
import { wordsBelow } from './support/small-words.ts'
import { expect, test } from './support/test.ts'
import { fingers } from './support/touch.ts'

const plot = (page: Page) => page.getByRole('listbox')
const mark = (page: Page, id: string) => plot(page).locator(`[data-locator="event/${id}"]`)
const at = async (page: Page, id: string) => {
  const box = await mark(page, id).locator('circle, ellipse, path, rect').first().boundingBox()
  if (!box) throw new Error(`${id} is not drawn`)
  return box
}
const dotOf = async (page: Page, id: string) => {
  const dot = await mark(page, id).locator('circle').first().boundingBox()
  if (!dot) throw new Error(`${id} has no dot`)
  return dot
}
/** Presses a point's dot where it is seen, as a hand does: what covers it would be pressed instead. */
async function press(page: Page, id: string): Promise<void> {
  const dot = await dotOf(page, id)
  await page.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2)
}
const searchOf = (page: Page) => page.evaluate(() => location.search)
const spanOf = (page: Page) =>
  page.evaluate(() => location.search.match(/from=([\d-]+).*to=([\d-]+)/)?.slice(1) ?? null)

for (const language of ['ar', 'en'] as const) {
  const way = language === 'ar' ? -1 : 1
  test(`the timeline answers keys, wheel and buttons, interface ${language}`, async ({ page }) => {
    await open(page, `/${language}/timeline`)
    await expect(plot(page)).toBeVisible()

    await test.step('one tab stop; arrows follow the drawing, and the status says where one is', async () => {
      await plot(page).focus()
      await page.keyboard.press('Home')
      await expect(plot(page)).toHaveAttribute('aria-activedescendant', /ga-res-57-270-b/)
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight')
      await expect(
        page.getByRole('status').filter({ hasText: language === 'ar' ? /^الحدث 2 من 47/ : /^Event 2 of 47/ }),
      ).toBeAttached()
      await page.keyboard.press('Enter')
      await expect.poll(() => searchOf(page)).toMatch(/event=/)
      await page.keyboard.press('Escape')
      await expect.poll(() => searchOf(page)).not.toMatch(/event=/)
    })

    await test.step('the drawing can be saved, as SVG with its fonts and as PNG', async () => {
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

    await test.step('time runs the way the language does, and can be turned', async () => {
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

    await test.step('the wheel scrolls the page until the timeline has the focus, then it zooms', async () => {
      // A button has the focus, and not the timeline.
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
      await settled(page)
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
  })

  test(`the timeline at an address, interface ${language}`, async ({ page }) => {
    await test.step('a card gives the note on its event in the language of the interface', async () => {
      await open(page, `/${language}/timeline?event=wsis-tunis-phase`)
      const card = page.locator('article[data-locator="event/wsis-tunis-phase"]')
      const note = card.getByText(language === 'ar' ? 'أما الأيام الرسمية' : 'The official days are')
      await expect(note).toHaveCSS('direction', language === 'ar' ? 'rtl' : 'ltr')
      await expect(card.getByText('ترجمتها إلى العربية من عندنا')).toHaveCount(language === 'ar' ? 1 : 0)
      const foreign = note.locator('bdi')
      if (language === 'ar') await expect(foreign).toHaveText('PrepCom-3')
      else await expect(foreign).toHaveCount(0)
    })

    await test.step('no words cover other words or leave the page, at three zooms', async () => {
      for (const search of ['', '?from=2008&to=2012', '?from=2010-09&to=2010-12']) {
        await open(page, `/${language}/timeline${search}`)
        await expect(plot(page)).toBeVisible()
        const covered = () => coveredIn(plot(page), 'svg [role="option"] text', { along: 1, across: 4 })
        await expect.poll(covered, search).toBe(0)
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
      }
    })

    await test.step('dragging follows the hand, and the brush moves by key', async () => {
      await open(page, `/${language}/timeline?from=2008-01-01&to=2011-12-31`)
      const before = await at(page, 'ga-res-63-202')
      const box = await plot(page).boundingBox()
      if (!box) throw new Error('no plot')
      await page.mouse.move(box.x + box.width / 2, box.y + 15)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 2 + 60, box.y + 15, { steps: 4 })
      await page.mouse.up()
      await expect.poll(async () => (await at(page, 'ga-res-63-202')).x - before.x).toBeGreaterThan(50)
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
  })

  test(`the timeline beside the text, interface ${language}`, async ({ page }) => {
    await test.step('beside the text: reading lights events, pointing lights paragraphs, choosing leads there', async () => {
      await open(page, `/${language}/read/a-66-77/timeline#para_7`)
      await expect(mark(page, 'ga-res-65-141')).toHaveAttribute('data-lit', 'true')
      // The pane goes to what is being read first, and what is pointed at goes with it.
      await expect(async () => {
        await mark(page, 'ga-res-63-202').locator('rect').last().hover()
        await expect(page.locator('#para_5')).toHaveAttribute('data-lit', '', { timeout: 500 })
        const section = page.locator('nav [data-locator="a-66-77/sec_1"]').first()
        await expect(section).toHaveAttribute('data-lit', '', { timeout: 500 })
      }).toPass()
      // While a mouse points at an event, nothing moves under the hand; the pane goes on once it points elsewhere.
      const movedUnderTheHand = await page.evaluateHandle(async () => {
        const moved: boolean[] = []
        let pane = document.querySelector('[role="listbox"]')?.parentElement
        while (pane && getComputedStyle(pane).overflowY !== 'auto') pane = pane.parentElement
        pane?.scrollTo({ top: 0, behavior: 'instant' })
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        pane?.addEventListener('scroll', () => {
          moved.push(document.querySelector('[role="option"]:hover') !== null)
        })
        return moved
      })
      // One that needs no scrolling to be pointed at.
      await mark(page, 'wsis-tunis-phase').locator('rect').last().hover()
      await page.evaluate(() => {
        location.hash = '#para_5'
      })
      await expect(mark(page, 'ten-organizations-proposals')).toHaveAttribute('data-lit', 'true')
      const under = await mark(page, 'wsis-tunis-phase').locator('rect').last().boundingBox()
      if (!under) throw new Error('the mark is not drawn')
      await page.mouse.move(under.x + under.width / 2 + 1, under.y + under.height / 2)
      await settled(page)
      await page.mouse.move(2, 2)
      await expect.poll(async () => (await movedUnderTheHand.jsonValue()).length).toBeGreaterThan(0)
      expect(await movedUnderTheHand.jsonValue()).not.toContain(true)
      const tunis = async () => (await dotOf(page, 'wsis-tunis-phase')).y
      const moving = async () => {
        const before = await tunis()
        await settled(page)
        return (await tunis()) - before
      }
      await expect.poll(moving, 'the pane comes to rest').toBe(0)
      await mark(page, 'wsis-tunis-phase').evaluate((node) =>
        node.scrollIntoView({ block: 'center', behavior: 'instant' }),
      )
      await settled(page)
      await press(page, 'wsis-tunis-phase')
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#para_1')
      await press(page, 'wsis-tunis-phase')
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#para_36')
      await page.keyboard.down('Shift')
      await press(page, 'wsis-tunis-phase')
      await page.keyboard.up('Shift')
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#para_1')
    })

    await test.step('what is read is named first, where the drawing is too tall for it and where it has nothing of it', async () => {
      const named = page.locator('[data-read-events]')
      const goTo = (part: string) => page.evaluate((hash) => location.assign(hash), `#${part}`)
      // Nothing of it changes while the mouse points at a mark.
      await page.mouse.move(2, 2)
      await goTo('para_12')
      await expect(named.getByRole('listitem')).toHaveCount(3)
      await expect(plot(page).locator('[data-lit]')).toHaveCount(3)
      await expect(named).toBeInViewport({ ratio: 1 })
      await goTo('para_31')
      await expect(named.getByRole('listitem')).toHaveCount(0)
      await expect(named).toContainText('31')
      await expect(named).toBeInViewport({ ratio: 1 })
      await goTo('para_12')
      await named.getByRole('button').last().click()
      const consultations = mark(page, 'open-consultations-2010')
      await expect(consultations).toHaveAttribute('data-selected', 'true')
      await expect(consultations).toBeInViewport()
      await page.keyboard.press('Escape')
    })

    await test.step('a mention in the text is a handle to its event', async () => {
      await open(page, `/${language}/read/a-66-77/timeline#para_2`)
      await page
        .locator('#para_2 [data-locator="doc/a-res-60-252"]')
        .filter({ visible: true })
        .first()
        .click()
      await expect(mark(page, 'ga-res-60-252')).toHaveAttribute('data-selected', 'true')
    })
  })
}

test('the timeline at an address, in whichever language', async ({ page }) => {
  await test.step('filters count, an empty result says how to get out of it', async () => {
    await open(page, '/en/timeline?q=zzz')
    await expect(page.getByText('No event fits these filters.')).toBeVisible()
    await page.getByRole('button', { name: /zzz/ }).click()
    await expect(plot(page)).toBeVisible()
  })

  await test.step('a link reproduces the view; the other language keeps it', async () => {
    await open(
      page,
      '/ar/timeline?from=2008-06-01&to=2011-12-31&event=ecosoc-res-2010-2&arcs=chain&origins=report',
    )
    await expect(mark(page, 'ecosoc-res-2010-2')).toHaveAttribute('data-selected', 'true')
    await expect(page.locator('[data-arc]').first()).toBeAttached()
    await expect(page.getByRole('article').getByText('2010/2').first()).toBeVisible()
    const before = await searchOf(page)
    await page.keyboard.press('l')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(await searchOf(page)).toBe(before)
  })

  await test.step('a wrong link gives the nearest view and a quiet notice', async () => {
    await open(page, '/en/timeline?from=2012&to=2010&event=ga-res-65-14')
    await expect(page.getByText(/have been swapped/)).toBeVisible()
    // What tells which event is meant is fetched for such a link alone.
    const meant = page.getByRole('status').getByRole('button', { name: '65/141' })
    await expect(meant).toBeVisible()
    await meant.click()
    await expect.poll(() => searchOf(page)).toContain('event=ga-res-65-141')
    await expect(mark(page, 'ga-res-65-141')).toBeAttached()
  })

  await test.step('following the reading brings its events into view', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await open(page, '/en/read/a-66-77/timeline#para_8')
    await expect(mark(page, 'open-consultations-2010')).toHaveAttribute('data-lit', 'true')
    await expect(mark(page, 'open-consultations-2010')).toBeInViewport()
  })

  await test.step('in forced colours what the texts speak of and what we added look different', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    await open(page, '/en/timeline')
    await expect(plot(page)).toBeVisible()
    const fill = (origin: string) =>
      plot(page)
        .locator(`[data-part="dot"][data-origin="${origin}"]`)
        .first()
        .evaluate((dot) => getComputedStyle(dot).fill)
    expect(await fill('report')).not.toBe(await fill('context'))
    const inks = await plot(page)
      .locator('[data-part="label"]')
      .evaluateAll((words) => [...new Set(words.map((one) => getComputedStyle(one).fill))])
    expect(inks, 'all words in the colour of the system').toEqual(['rgb(0, 0, 0)'])
    await page.emulateMedia({ forcedColors: 'none' })
  })
})

for (const language of ['ar', 'en'] as const) {
  test.describe(`the timeline under fingers, interface ${language}`, () => {
    test.use({ viewport: { width: 820, height: 844 }, hasTouch: true })

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
      await plot(page).evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }))
      await settled(page)
    })

    if (language === 'ar')
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

    test('one finger sideways draws time along, two look closer', async ({ page }) => {
      await test.step('nothing makes the page wider than the screen', async () => {
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
      })

      await test.step('one finger sideways draws time along with it', async () => {
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

      await test.step('two fingers that part look closer, and what is between them stays there', async () => {
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
        await expect.poll(async () => Math.abs((await middle(page, 'ga-res-65-141')) - x)).toBeLessThan(4)
      })
    })
  })
}

test.describe('the timeline on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('is a list', async ({ page }) => {
    await test.step('is a list by year with the same filters, order, selection and links', async () => {
      await open(page, '/ar/timeline')
      const list = page.locator('.timeline-stage')
      await expect(list.getByRole('heading', { name: '2003' })).toBeVisible()
      await expect(list.getByRole('listitem').and(page.locator('[data-locator^="event/"]'))).toHaveCount(47)
      await expect(plot(page)).toHaveCount(0)
      await expect(page.getByText('Ctrl', { exact: false }).filter({ visible: true })).toHaveCount(0)
      const small = await list.locator('ul a, select, button').evaluateAll(
        (targets) =>
          targets.filter((target) => {
            const { width, height } = target.getBoundingClientRect()
            return width < 24 || height < 24
          }).length,
      )
      expect(small, 'targets below 24px').toBe(0)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)

      const entry = list.locator('li[data-locator="event/wsis-tunis-phase"]')
      await entry.getByRole('button').first().click()
      await expect.poll(() => searchOf(page)).toMatch(/event=wsis-tunis-phase/)
      await expect(entry.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible()
      await entry.getByRole('button').first().click()
      await expect(page.getByRole('article')).toHaveCount(0)

      await list.getByRole('combobox').selectOption('track')
      await expect(list.getByRole('heading', { name: '2003' })).toHaveCount(0)
      await page.getByRole('button', { name: '2010', exact: true }).click()
      await expect(list.locator('[data-locator^="event/"]')).toHaveCount(6)
    })

    await test.step('beside a text lists what is being read first, and the tab key comes to it first', async () => {
      await open(page, '/en/read/a-66-77/timeline#para_7')
      const pane = page.getByRole('complementary').filter({ has: page.locator('.timeline-stage') })
      const first = pane.locator('li[data-locator^="event/"]').first()
      await expect(first).toHaveAttribute('data-lit', 'true')
      await expect(first).toBeInViewport()
      await expect(pane.locator('[data-read-events] h3')).toBeInViewport({ ratio: 1 })
      await pane.getByRole('button').first().focus()
      await page.keyboard.press('Tab')
      await expect(pane.locator('.timeline-stage :focus')).toBeVisible()
    })
  })
})

for (const language of ['ar', 'en'] as const) {
  test(`what the timeline owes those who look at it, interface ${language}`, async ({ page }) => {
    await test.step('a period has room around it, words are whole at its edges, and what is seen is what is counted', async () => {
      await open(page, `/${language}/timeline`)
      const marksSeen = () =>
        plot(page)
          .locator('svg')
          .evaluate((svg) => {
            const clip = svg.querySelector('clipPath rect')
            const from = svg.getBoundingClientRect().left + Number(clip?.getAttribute('x'))
            const to = from + Number(clip?.getAttribute('width'))
            return [...svg.querySelectorAll('[role="option"] :is([data-part="dot"], [data-part="bar"])')]
              .map((sign) => sign.getBoundingClientRect())
              .filter(({ left, right }) => right > from + 1 && left < to - 1).length
          })
      const presets = language === 'ar' ? ['2005–2015', '2010'] : ['2005–2015', '2010']
      for (const preset of presets) {
        await page.getByRole('button', { name: preset, exact: true }).click()
        await expect(page.getByRole('button', { name: preset, exact: true })).toHaveAttribute(
          'aria-pressed',
          'true',
        )
        const counted = page.locator('summary').filter({ hasText: language === 'ar' ? /من 47/ : /of 47/ })
        await expect
          .poll(async () => Number.parseInt((await counted.innerText()).match(/\d+/)?.[0] ?? '', 10))
          .toBe(await marksSeen())
      }
      await expect.poll(marksSeen).toBe(7)
      const links = page.locator('select', { has: page.locator('option[value="chain"]') })
      const hint = page.getByText(
        language === 'ar' ? 'افتح حدثا لترى روابطه' : 'Open an event to see its links',
      )
      await links.selectOption('chain')
      await expect(hint).toBeVisible()
      await links.selectOption('none')
      await expect(hint).toHaveCount(0)
      const edges = () =>
        plot(page)
          .locator('svg')
          .evaluate((svg) => {
            const clip = svg.querySelector('clipPath rect')
            const [x, width] = [Number(clip?.getAttribute('x')), Number(clip?.getAttribute('width'))]
            const left = svg.getBoundingClientRect().left
            return [...svg.querySelectorAll('[role="option"] text')]
              .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
              .filter(({ box }) => box.right > left + x && box.left < left + x + width)
              .filter(({ box }) => box.left < left + x - 1 || box.right > left + x + width + 1)
              .map(({ text }) => text)
          })
      await expect.poll(edges).toEqual([])
      const table = page.locator('section[aria-labelledby="timeline-table"]')
      const rows = table.locator('tr[data-locator^="event/"]')
      await expect(rows, 'the table holds what is counted').toHaveCount(7)
      await expect(table.getByText(language === 'ar' ? '7 أحداث من 47' : '7 events of 47')).toBeVisible()
      await table
        .getByRole('button', { name: language === 'ar' ? 'إظهار المدد كلها' : 'Show all periods' })
        .click()
      await expect(rows).toHaveCount(47)
    })

    await test.step('opening a card, and one notch of the wheel with Ctrl, move no more than they should', async () => {
      await open(page, `/${language}/timeline`)
      const before = await dotOf(page, 'ga-res-65-141')
      await press(page, 'ga-res-65-141')
      const card = page.getByRole('article')
      await expect(card).toBeVisible()
      expect(await dotOf(page, 'ga-res-65-141')).toEqual(before)
      const isBeside = async () => {
        const box = await card.boundingBox()
        return box !== null && (before.x > box.x + box.width || before.x + before.width < box.x)
      }
      await expect.poll(isBeside).toBe(true)
      expect(
        await card.getByRole('heading').evaluateAll((all) => all.map(({ tagName }) => tagName).join()),
      ).toMatch(/^H2(,H3)+$/)
      await page.keyboard.press('Escape')
      // At the end of the drawing too a card shows its title and its button; from the table it is led to.
      await page.locator('tr[data-locator="event/igf-first-athens"] th button').click()
      const forum = mark(page, 'igf-first-athens')
      const belowTheBar = async () => {
        const [bar, box] = [await page.locator('header').first().boundingBox(), await card.boundingBox()]
        return box && bar ? box.y - bar.y - bar.height : Number.NaN
      }
      await expect(forum).toBeInViewport({ ratio: 0.9 })
      await expect.poll(belowTheBar).toBeGreaterThanOrEqual(0)
      await card.getByRole('button').first().click()
      await expect(card).toHaveCount(0)
      const low = await dotOf(page, 'igf-first-athens')
      await press(page, 'igf-first-athens')
      await expect(card).toBeVisible()
      expect(await dotOf(page, 'igf-first-athens')).toEqual(low)
      await expect.poll(belowTheBar).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Escape')
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
      await settled(page)
      await page.mouse.move(before.x, before.y)
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, -120)
      await page.keyboard.up('Control')
      await expect.poll(() => spanOf(page)).not.toBeNull()
      const [from = '', to = ''] = (await spanOf(page)) ?? []
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
      // The address names the period; on both sides of it a twelfth more is shown.
      expect((days * 7) / 6).toBeGreaterThan(6500)
    })

    await test.step('with the spacing of WCAG 1.4.12 no words cover words or marks; the table’s texts are apart', async () => {
      await open(page, `/${language}/timeline`)
      const first = page.locator('tr[data-locator="event/ga-res-57-270-b"] th')
      expect(await first.textContent()).toMatch(/\sA\/RES\/57\/270/)
      const late = await page.locator('main table tbody tr').evaluateAll((rows) =>
        rows.flatMap((row) => {
          const [date, name] = ['time', 'th button'].map((part) => row.querySelector(part))
          const down = (date?.getClientRects()[0]?.top ?? 0) - (name?.getBoundingClientRect().top ?? 0)
          return Math.abs(down) > 8 ? [name?.textContent] : []
        }),
      )
      expect(late, 'a row begins with the first line of its name').toEqual([])
      await page.setViewportSize({ width: 1920, height: 1080 })
      const touching = () =>
        plot(page)
          .locator('[role="option"]')
          .evaluateAll((marks) =>
            marks.flatMap((mark) => {
              const [sign, words] = ['[data-part="dot"], [data-part="bar"]', '[data-part="label"]'].map(
                (part) => mark.querySelector(part)?.getBoundingClientRect(),
              )
              if (!sign || !words) return []
              const between = Math.max(sign.left - words.right, words.left - sign.right)
              return between < 2 || between > 12 ? [`${mark.ariaLabel} ${Math.round(between)}`] : []
            }),
          )
      await expect.poll(touching, 'words stand beside their marks').toEqual([])
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}',
        )
        document.adoptedStyleSheets = [sheet]
      })
      await settled(page)
      const covered = () => coveredIn(plot(page), '[role="option"] :is(text, [data-part="dot"])')
      await expect.poll(covered).toBe(0)
    })

    await test.step('at the projector’s size its words are at least 22px, and the event of the address is in view', async () => {
      await page.addInitScript(() =>
        localStorage.setItem('masar.settings', JSON.stringify({ textSize: 'xxl' })),
      )
      await open(page, `/${language}/timeline?event=igf-first-athens`)
      await expect(mark(page, 'igf-first-athens')).toBeInViewport({ ratio: 0.9 })
      await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeInViewport({
        ratio: 0.9,
      })
      expect(await wordsBelow(page.locator('[data-axis]'), 22)).toEqual([])
      const words = plot(page).locator('[role="option"] text').first()
      await expect
        .poll(() => words.evaluate((text) => text.getBoundingClientRect().height))
        .toBeGreaterThan(26)
      const size = await plot(page)
        .locator('svg')
        .evaluate((svg) => {
          const text = svg.querySelector('[role="option"] text')
          const scale = svg instanceof SVGSVGElement ? (svg.getScreenCTM()?.a ?? 0) : 0
          return Number(text?.getAttribute('font-size')) * scale
        })
      expect(size).toBeGreaterThanOrEqual(22)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    })
  })
}

test.describe('the timeline without scripts', () => {
  test.use({ javaScriptEnabled: false, expectedTrouble: /\.js csp$/ })
  test('has its table, and nothing that looks as if it answered', async ({ page }) => {
    await page.goto('/ar/timeline')
    await expect(page.locator('tr[data-locator^="event/"]')).toHaveCount(47)
    await expect(
      page.locator('main :is(button, select, input, summary)').filter({ visible: true }),
    ).toHaveCount(0)
    const [title, table] = [await page.locator('h1').boundingBox(), await page.locator('table').boundingBox()]
    expect((table?.y ?? 0) - (title?.y ?? 0)).toBeLessThan(300)
  })
})

test('the timeline is printed on white in whichever theme, its first page full', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('masar.settings', JSON.stringify({ theme: 'dark' })))
  await open(page, '/en/timeline')
  await expect(plot(page)).toBeVisible()
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThan(10)
  // Its table is whole: every event's name, and what is said of it.
  const rows = page.locator('tr[data-locator^="event/"]')
  await expect(rows).toHaveCount(47)
  const wanted = (await rows.locator('th').allInnerTexts()).flatMap((text) => wordsOf(text))
  expect(wanted.length).toBeGreaterThan(800)
  expect(foundAgain(wanted, wordsOf(textOfPdf(pdf))) / wanted.length).toBeGreaterThan(0.98)
  // Laid out for paper it stays so until it is printed, though the page's height has changed with it.
  const units = () =>
    plot(page)
      .locator('svg')
      .evaluate((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[2]))
  const onScreen = await units()
  const onPaper = await page.evaluate(async () => {
    window.dispatchEvent(new Event('beforeprint'))
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    return document.querySelector('[role="listbox"] svg')?.getAttribute('viewBox')?.split(' ')[2]
  })
  expect(Number(onPaper)).toBeLessThan(onScreen)
  await page.emulateMedia({ media: 'print' })
  // Words of 13 units, in points: on a sheet of A4 with its margins, 178 mm wide.
  await page.setViewportSize({ width: 673, height: 986 })
  const labels = await plot(page).locator('[data-part="label"]').allTextContents()
  expect(labels.length).toBeGreaterThan(40)
  expect(
    labels.filter((words) => words.includes('…')),
    'no name is cut on paper',
  ).toEqual([])
  const shown = await plot(page).locator('svg').boundingBox()
  expect(((13 * (shown?.width ?? 0)) / Number(onPaper)) * 0.75).toBeGreaterThan(7)
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(units).toBe(onScreen)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
  await expect(plot(page).locator('svg')).toHaveCSS('font-family', /Amiri/)
})
