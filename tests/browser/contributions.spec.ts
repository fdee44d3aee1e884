import type { Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { findings } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const marks = (page: Page, chart: string) => page.locator(`#${chart} svg a`)
const lit = (page: Page, chart: string) => page.locator(`#${chart} [data-emphasis="lit"]`)
const spoken = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-locator'))

/** The words that a link has led to. */
const wordsLit = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('masar-quoted') ?? [])].join(''))

/** How much larger than it was laid out a chart is seen that has not been laid out anew for its width; then it is 1. */
const scaleOf = (page: Page): Promise<number> =>
  page.locator('figure svg').evaluateAll((plots) => {
    const scales = plots.map((plot) => (plot instanceof SVGSVGElement ? (plot.getScreenCTM()?.a ?? 0) : 0))
    return scales.sort((one, other) => Math.abs(other - 1) - Math.abs(one - 1))[0] ?? 0
  })

/** Run in the page: labels that leave the window, and pairs of labels of one chart that cover each other. */
function labelFaults(): string[] {
  const faults: string[] = []
  for (const plot of document.querySelectorAll('figure svg')) {
    const labels = [...plot.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }))
    labels.forEach(({ text, box }, index) => {
      if (box.left < -1 || box.right > window.innerWidth + 1) faults.push(`${text} is cut off`)
      for (const other of labels.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        // Boxes have the height of the tallest letters, so neighbouring lines may touch a little.
        if (across > 1 && down > box.height * 0.4) faults.push(`${text} lies on ${other.text}`)
      }
    })
  }
  return faults
}

test.describe('the charts on their page', () => {
  test('one tab stop each, arrows with the reading, Enter tells, and from there one goes to the sentence and the cell', async ({
    page,
  }) => {
    await open(page, '/ar/contributions')
    await page.locator('#how-many svg a[tabindex="0"]').focus()
    await page.keyboard.press('ArrowLeft')
    expect(await spoken(page)).toBe('a-66-77/table_1.governments.oral')
    await expect(lit(page, 'every-voice')).toHaveCount(13)
    await expect(lit(page, 'which-door')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/ar\/contributions$/)
    const card = page.locator('#how-many [data-card]')
    await expect(card).toBeInViewport({ ratio: 1 })
    await expect(card).toContainText('ما مجموعه 85 مساهمة خطية وشفوية')
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    expect(await spoken(page)).toBe('a-66-77/table_1.governments.oral')
    await page.keyboard.press('Enter')
    await card.getByRole('link', { name: 'إلى الخانة في الجدول' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/ar\/read\/a-66-77#/)
    const cell = page.locator('[id="table_1.governments.oral"]')
    await expect(cell).toBeInViewport()
    await expect(cell).toHaveAttribute('data-lit', '')
    await expect(page.locator('#para_10')).toBeInViewport()
    await expect(page.locator('article #para_10[data-lit]')).toHaveCount(1)
  })

  for (const [language, toSentence, sentence] of [
    ['ar', 'إلى الجملة', /^وبالإضافة إلى ذلك، اغتنم 13 .* في مناقشة مفتوحة\.$/],
    ['en', 'Go to the sentence', /^In addition, 13 participants .* in an open discussion\.$/],
  ] as const) {
    test(`the way to the sentence that states a figure ends at that sentence, in ${language}`, async ({
      page,
    }) => {
      await open(page, `/${language}/contributions`)
      const bar = page
        .locator('#how-many svg a[data-locator="a-66-77/table_1.civil-society.discussion"]')
        .first()
      await test.step('no press of a mouse moves the bar from under it, nor hides it', async () => {
        // Low in the window, where the card would lie.
        await bar.evaluate((link) =>
          window.scrollBy({
            top: link.getBoundingClientRect().bottom - innerHeight + 40,
            behavior: 'instant',
          }),
        )
        const place = () => bar.evaluate((link) => link.getBoundingClientRect().toJSON())
        const before = await place()
        // By its place: a click on the element first scrolls to it.
        await page.mouse.click(before.x + before.width / 2, before.y + before.height / 2)
        const card = page.locator('#how-many [data-card]')
        await expect(card).toBeInViewport({ ratio: 1 })
        expect((await place()).top).toBe(before.top)
        const { top, bottom } = await card.evaluate((box) => box.getBoundingClientRect().toJSON())
        expect(bottom <= before.top || top >= before.bottom).toBe(true)
      })
      await page.locator('#how-many [data-card]').getByRole('link', { name: toSentence }).first().click()
      await expect(page).toHaveURL(/\?quote=.*#para_11$/)
      await expect.poll(() => wordsLit(page)).toMatch(sentence)
      await expect(page.locator('#para_11')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
      const [top, bottom] = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('masar-quoted') ?? [])]
        const box = range instanceof Range ? range.getBoundingClientRect() : { top: 0, bottom: 0 }
        return [box.top, innerHeight - box.bottom]
      })
      expect(top).toBeGreaterThan(60)
      expect(bottom).toBeGreaterThan(60)
    })
  }

  test('all that was chosen is in the address and survives the change of language', async ({ page }) => {
    await open(page, '/ar/contributions')
    await page.locator('#how-many').getByRole('radio', { name: 'متجاورة' }).check()
    await page.getByRole('radio', { name: 'كما طُبعت' }).check()
    await page.locator('#every-voice svg a').first().focus()
    await page.keyboard.press('t')
    await expect(page.locator('#every-voice table')).toBeVisible()
    await page.keyboard.press('l')
    await expect(page).toHaveURL(/\/en\/contributions\?/)
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      bars: 'grouped',
      basis: 'printed',
      table: 'every-voice',
    })
    await expect(page.locator('#every-voice table')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked()
  })

  test('bars begin at inline-start in both directions', async ({ page }) => {
    for (const [language, edge] of [
      ['ar', 'right'],
      ['en', 'left'],
    ] as const) {
      await open(page, `/${language}/contributions`)
      const ends = await page.locator('#how-many').evaluate((figure, side) => {
        const plot = figure.querySelector('svg')?.getBoundingClientRect()
        const bar = figure.querySelector('svg a rect')?.getBoundingClientRect()
        return plot && bar ? Math.abs(plot[side] - bar[side]) : Number.NaN
      }, edge)
      expect(ends, language).toBeLessThan(3)
    }
  })

  test('a mark moves between groupings as itself, and not at all under reduced motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await open(page, '/en/contributions')
    const moving = () =>
      page.locator('#every-voice svg').evaluate((plot) => {
        const [circle] = plot.querySelectorAll('[data-mark="private-sector.written.0"] circle')
        return {
          cy: circle ? getComputedStyle(circle).cy : '',
          running: plot.getAnimations({ subtree: true }).length,
        }
      })
    // The charts have come to their places on this screen.
    await expect.poll(async () => (await moving()).running).toBe(0)
    const before = await moving()
    // Looked at from within the page, in the frame after the choice: 200 ms are soon over.
    const longest = page.locator('#every-voice svg').evaluate(
      (plot) =>
        new Promise<number>((resolve) => {
          const look = () => {
            const ends = plot
              .getAnimations({ subtree: true })
              .map(({ effect }) => Number(effect?.getComputedTiming().endTime))
            if (ends.length > 0) resolve(Math.max(...ends))
            else requestAnimationFrame(look)
          }
          look()
        }),
    )
    await page.locator('#every-voice').getByRole('radio', { name: 'By channel' }).check()
    expect(await longest).toBe(200)
    await expect.poll(async () => (await moving()).running).toBe(0)
    expect((await moving()).cy).not.toBe(before.cy)

    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.locator('#every-voice').getByRole('radio', { name: 'By group', exact: true }).check()
    await settled(page)
    expect(await moving()).toEqual({ cy: before.cy, running: 0 })
  })

  test('every mark of every chart is reached with one key and says what it is', async ({ page }) => {
    await open(page, '/en/contributions?voices=both&basis=printed')
    for (const chart of ['how-many', 'every-voice', 'which-door', 'asked-and-answered']) {
      const count = await marks(page, chart).count()
      const reached = new Set<string>()
      await marks(page, chart).and(page.locator('[tabindex="0"]')).focus()
      await page.keyboard.press('Home')
      for (let step = 0; step < count; step++) {
        const { id, name } = await page.evaluate(() => ({
          id: document.activeElement?.getAttribute('data-mark') ?? '',
          name: document.activeElement?.getAttribute('aria-label') ?? '',
        }))
        reached.add(id)
        expect(name, id).toMatch(/contribution|figure|asked|no cell/)
        await page.keyboard.press('ArrowRight')
      }
      expect(reached.size, chart).toBe(count)
    }
  })

  test('pointing at a mark lights its cell in every table and its group in the other charts', async ({
    page,
  }) => {
    await open(page, '/en/contributions?table=how-many,every-voice')
    await page.locator('#which-door [data-mark="private-sector.oral"]').focus()
    for (const chart of ['how-many', 'every-voice'])
      await expect(page.locator(`#${chart} td[data-lit]`)).toHaveText(['5'])
    await expect(lit(page, 'every-voice')).toHaveCount(5)
    await expect(page.locator('#every-voice [data-emphasis="kin"]')).toHaveCount(11)
    await expect(page.locator('#asked-and-answered [data-emphasis="kin"]')).toHaveAttribute(
      'data-mark',
      'heard.private-sector',
    )
  })

  test('a copied link leads to the same chart in the same state', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, '/ar/contributions?voices=both&basis=printed&sort=size')
    await page.locator('#every-voice').getByRole('button', { name: 'نسخ الرابط' }).click()
    await expect(page.getByText('نُسخ الرابط.')).toBeVisible()
    const address = new URL(await page.evaluate(() => navigator.clipboard.readText()))
    expect(`${address.pathname}${address.search}${address.hash}`).toBe(
      '/ar/contributions?voices=both&basis=printed#every-voice',
    )
  })

  for (const language of ['ar', 'en']) {
    test(`no label is cut off or lies on another, on a phone nothing scrolls sideways and every verdict is in sight: ${language}`, async ({
      page,
    }) => {
      test.slow()
      for (const query of [
        'basis=printed&voices=both&bars=grouped',
        'basis=printed&voices=channel&bars=share&by=channel',
        'voices=all&by=channel&bars=grouped&sort=size',
        'basis=printed&voices=group',
      ]) {
        await page.setViewportSize({ width: 390, height: 900 })
        await open(page, `/${language}/contributions?${query}`)
        for (const width of [390, 1280, 1920]) {
          await page.setViewportSize({ width, height: 900 })
          await expect.poll(() => scaleOf(page), `${query}, ${width} px`).toBeLessThan(1.12)
          expect(await page.evaluate(labelFaults), `${query}, ${width} px`).toEqual([])
        }
      }
      await page.setViewportSize({ width: 390, height: 844 })
      for (const basis of ['printed', 'reconciled']) {
        await open(
          page,
          `/${language}/contributions?basis=${basis}&table=how-many,every-voice,which-door,asked-and-answered`,
        )
        const wide = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('main :is(section, table)')]
            // What is only painted beyond its box, as the ground of a row, does not scroll.
            .filter(
              (box) => box === document.documentElement || getComputedStyle(box).overflowX !== 'visible',
            )
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map(({ tagName, className }) => `${tagName} ${className}`),
        )
        expect(wide, basis).toEqual([])
      }
      const verdicts = page.locator('#audit tr[data-verdict] td:nth-of-type(3)')
      await expect(verdicts).toHaveCount(9)
      const edges = await verdicts.evaluateAll((cells) =>
        cells.flatMap((cell) => [cell.getBoundingClientRect().left, cell.getBoundingClientRect().right]),
      )
      expect(Math.min(...edges)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...edges)).toBeLessThanOrEqual(390)
    })
  }

  test('axe finds nothing with everything open', async ({ page }) => {
    await open(
      page,
      '/en/contributions?basis=printed&table=how-many,every-voice,which-door,asked-and-answered',
    )
    for (const button of await page.getByRole('button', { name: 'Embed' }).all()) await button.click()
    expect(await findings(page)).toEqual([])
  })
})

test.describe('the charts beside the text', () => {
  test('reading a paragraph lights what it states; pointing at a mark lights the text', async ({ page }) => {
    await open(page, '/ar/read/a-66-77/contributions#para_10')
    await expect(lit(page, 'how-many')).toHaveCount(8)
    await page.evaluate(() => {
      location.hash = '#para_11'
    })
    await expect(lit(page, 'how-many')).toHaveCount(4)
    await marks(page, 'how-many').first().hover()
    await expect(
      page.locator('article [data-locator="a-66-77/table_1.governments.written"][data-lit]'),
    ).toHaveCount(1)
    await expect(page.locator('article #para_10[data-lit]')).toHaveCount(1)

    await test.step('the chart that states it comes into view, and its clauses in the map', async () => {
      await page.mouse.move(0, 0)
      await page.evaluate(() => {
        location.hash = '#para_8'
      })
      await expect(lit(page, 'asked-and-answered').first()).toBeInViewport()
      await page.evaluate(() => {
        location.hash = '#para_30'
      })
      await page.locator('a[href^="/ar/read/a-66-77/map"]:visible').first().click()
      await expect(page.locator('aside [data-read]').first()).toBeInViewport()
    })
  })

  test('choosing a mark leads the reader to its cell and leaves the pane open', async ({ page }) => {
    await open(page, '/en/read/a-66-77/contributions?voices=channel#para_20')
    await marks(page, 'how-many').first().click()
    await page.locator('#how-many [data-card]').getByRole('link', { name: 'Go to the cell' }).click()
    await expect(page.locator('[id="table_1.governments.written"]')).toBeInViewport()
    await expect(page).toHaveURL(/contributions\?voices=channel/)
    await expect(page.locator('#how-many')).toBeVisible()
    await page.locator('#how-many [data-card]').getByRole('link', { name: 'Go to the sentence' }).click()
    await expect(page).toHaveURL(/contributions\?voices=channel&quote=.*#para_10$/)
    await expect.poll(() => wordsLit(page)).toMatch(/^Governments, .* in the table below\.$/)
  })
})

test('on a phone the card of a mark does not hide the mark, nor the ways to the text in large letters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/ar/contributions')
  await expect(page.locator('body')).toHaveCSS('font-feature-settings', '"locl" 0')
  const mark = page.locator('#how-many [data-mark="civil-society.discussion"]')
  await mark.click()
  const card = page.locator('#how-many [data-card]')
  await expect(card).toBeInViewport({ ratio: 1 })
  const room = async () => {
    const [told, chosen] = await Promise.all(
      [card, mark].map((one) => one.evaluate((box) => box.getBoundingClientRect().toJSON())),
    )
    return Math.max(told.top - chosen.bottom, chosen.top - told.bottom)
  }
  await expect.poll(room).toBeGreaterThanOrEqual(0)
  await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'xxl'))
  await expect(card).toBeInViewport({ ratio: 1 })
  for (const link of await card.getByRole('link').all()) {
    const [box, within] = [await link.boundingBox(), await card.boundingBox()]
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((within?.y ?? 0) + (within?.height ?? 0))
  }
})

test('looks that a person or the system has chosen reach the charts', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('masar.settings', JSON.stringify({ theme: 'dark', textSize: 'xxl' })),
  )
  await open(page, '/en/contributions')
  const label = page.locator('#how-many svg text').first()
  const smallest = () =>
    page
      .locator('#how-many svg')
      .evaluate((plot) =>
        Math.min(...[...plot.querySelectorAll('text')].map((text) => text.getBoundingClientRect().height)),
      )
  await expect.poll(smallest, 'projector').toBeGreaterThan(22)
  await page.setViewportSize({ width: 390, height: 844 })
  const named = () =>
    label.evaluate((text) => {
      const scale = text instanceof SVGTextElement ? (text.getScreenCTM()?.a ?? 0) : 0
      return Number(text.getAttribute('font-size')) * scale
    })
  await expect.poll(named, 'projector, on a phone').toBeGreaterThanOrEqual(22)
  for (const basis of ['As printed', 'Corrected']) {
    await page.getByRole('radio', { name: basis }).check()
    expect(await page.evaluate(labelFaults), `projector, on a phone, ${basis}`).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 720 })
  // What is under the pointer is lit.
  await page.mouse.move(0, 0)
  await page.emulateMedia({ media: 'print' })
  await expect(label, 'dark theme, printed').toHaveCSS('fill', 'rgb(0, 0, 0)')
  const tone = page.locator('#how-many svg a rect').first()
  await expect(tone, 'dark theme, printed').toHaveCSS('stroke', 'rgb(27, 55, 158)')
  await page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'dark' })
  const colours = await page.locator('#how-many svg').evaluate((plot) => {
    const looked = [...plot.querySelectorAll('a rect, text')].map((shape) => {
      const { fill, stroke } = getComputedStyle(shape)
      return shape.localName === 'text' ? fill : stroke
    })
    return [...new Set(looked)].sort()
  })
  expect(colours, 'forced colours: ink on paper and paper on ink').toEqual([
    'rgb(0, 0, 0)',
    'rgb(255, 255, 255)',
  ])
})
