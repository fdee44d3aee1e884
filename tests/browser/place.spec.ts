/** Where a person is on a page stays where it is, whatever is loaded, laid out anew or come back to. */
import type { ElementHandle, Page } from '@playwright/test'
import { hashOf, open, scrollTo, settled, topOf, untilReady } from './support/app.ts'
import { chooseSetting } from './support/settings.ts'
import { expect, test } from './support/test.ts'

/** Every kind of page that is longer than the window. */
const LONG = [
  '/en',
  '/ar/read/a-66-77',
  '/en/references',
  '/en/timeline',
  '/en/timeline?tracks=summit',
  '/ar/contributions',
  '/en/edition/a-66-77',
] as const

const scrollOf = (page: Page): Promise<number> => page.evaluate(() => window.scrollY)

/** Scrolls as a person does, points at nothing, and waits until the window stands. */
async function wheel(page: Page, by: number): Promise<void> {
  await page.mouse.move(640, 400)
  await page.mouse.wheel(0, by)
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(0)
  // Off what may stand there: a drawing names what is pointed at, for as long as it is.
  await page.mouse.move(2, 400)
  await settled(page)
}

/** The text at the reading line, a third of the way down; where there is none, the drawing that stands there. */
async function textAtLine(page: Page): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle(() => {
    const main = document.querySelector('main')?.getBoundingClientRect()
    for (const kind of ['p, li, dd, h2, h3, summary', 'th, td', 'figure, svg, div'])
      for (let y = innerHeight * 0.3; y < innerHeight * 0.7; y += 8) {
        const hit = document.elementFromPoint((main?.left ?? 0) + (main?.width ?? 0) / 2, y)
        // The words of a drawing are no text of the page: a mark's name is a few px high, and stands beside the line soon.
        const isBlockOfText =
          hit instanceof HTMLElement &&
          getComputedStyle(hit).display === 'block' &&
          hit.firstChild?.nodeType === Node.TEXT_NODE
        // Between the lines of an entry it is the entry that stands at the line.
        const block = isBlockOfText ? hit : (hit?.closest(kind) ?? hit?.closest('article[data-locator]'))
        if (block?.closest('main')) return block
      }
    throw new Error('no text at the line')
  })
  return handle.asElement() as ElementHandle<Element>
}

const topOfHandle = (handle: ElementHandle<Element>) =>
  handle.evaluate((element) => element.getBoundingClientRect().top)

const SCRIPTS = '**/assets/*.js'

/** Holds the app's scripts back until they are let go. */
async function withLateScripts(page: Page): Promise<() => void> {
  let letGo = () => {}
  const gate = new Promise<void>((open) => {
    letGo = open
  })
  await page.route(SCRIPTS, async (route) => {
    await gate
    await route.continue()
  })
  return letGo
}

/** Scrolls before the scripts come, and lets them come. */
async function isNotThrownBack(page: Page, path: string): Promise<void> {
  const letGo = await withLateScripts(page)
  await page.goto(path, { waitUntil: 'commit' })
  await expect(page.locator('main h1, main h2').first()).toBeAttached()
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(640, 400)
  const start = await scrollOf(page)
  await page.mouse.wheel(0, 500)
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(start + 300)
  await settled(page)
  const text = await textAtLine(page)
  const [top, y] = [await topOfHandle(text), await scrollOf(page)]
  letGo()
  await untilReady(page)
  if (await text.evaluate((element) => element.isConnected))
    await expect.poll(async () => Math.abs((await topOfHandle(text)) - top)).toBeLessThanOrEqual(3)
  else await expect.poll(async () => Math.abs((await scrollOf(page)) - y)).toBeLessThanOrEqual(60)
  await page.unroute(SCRIPTS)
}

for (const path of LONG) {
  test(`who scrolls on ${path} before the scripts come is not thrown back; loading it again, and coming back to it from another site’s page or by a link, keeps the place`, async ({
    page,
  }) => {
    await test.step('before the scripts come', () => isNotThrownBack(page, path))
    await wheel(page, 200)
    const text = await textAtLine(page)
    const words = (await text.textContent()) ?? ''
    const top = await topOfHandle(text)
    const stays = async (how: string) => {
      await settled(page)
      await expect(async () => {
        const again = await textAtLine(page)
        expect((await again.textContent()) ?? '', how).toBe(words)
        expect(Math.abs((await topOfHandle(again)) - top), how).toBeLessThanOrEqual(3)
      }).toPass({ timeout: 15_000 })
    }
    await page.reload()
    await untilReady(page)
    await stays('loaded again')

    await page.goto('/ar/edition/wsis-forum-2025-209')
    await untilReady(page)
    await page.goBack()
    await untilReady(page)
    await stays('back from a page of another document')

    await page.getByRole('banner').locator('a[href$="/read/wsis-forum-2025-209"]').click()
    await expect(page).toHaveURL(/wsis-forum/)
    await expect(page.locator('#para_1')).toBeAttached()
    await settled(page)
    expect(await scrollOf(page), 'a page that a link leads to begins at its top').toBe(0)
    await page.goBack()
    await expect(
      page.locator('main:has(#para_1 [data-locator^="wsis-"], #para_1[data-locator^="wsis-"])'),
    ).toHaveCount(0)
    // On the front page the timeline is fetched anew.
    if (path === '/en') await expect(page.locator('main svg').filter({ visible: true }).first()).toBeVisible()
    await stays('back within the app')
  })
}

test('who scrolls before the scripts come is not thrown back to what the address names', async ({ page }) => {
  for (const path of ['/ar/read/a-66-77#para_12', '/en/references#actor/itu'])
    await test.step(path, () => isNotThrownBack(page, path))
})

test('a link with a text fragment lands on its text and stays there', async ({ page }) => {
  const words = encodeURIComponent('الترتيبات القائمة لم تضمن تمكين الحكومات')
  for (const fragment of ['#:~:text=', '#para_12:~:text=']) {
    // Another fragment alone would load nothing.
    await page.goto('about:blank')
    await open(page, `/ar/read/a-66-77${fragment}${words}`)
    await settled(page)
    await expect(page.locator('#para_33'), fragment).toBeInViewport()
  }
})

/** An entry that is folded, and words in it that stand nowhere before. */
const FOLDED = [
  ['/en/actors', 'the governing bodies of the United', 'actor/itu'],
  ['/ar/mechanisms', 'تنطوي على أبعاد وطبقات كثيرة من', 'mechanism/multistakeholder-forms-of-cooperation'],
] as const

test.describe('a link with a text fragment shows words of a folded entry', () => {
  test.use({ expectedTrouble: /ERR_FAILED/ })

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    test(`below the bar, ${width} px wide, also where the scripts do not come`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      for (const [path, words, entry] of FOLDED) {
        const led = page.locator(`[id="${entry}"] :is(p, mark)`).filter({ hasText: words }).first()
        const isInSight = async (how: string) => {
          await expect.poll(() => topOf(led), `${path} ${how}`).toBeGreaterThan(60)
          await expect.poll(() => topOf(led), `${path} ${how}`).toBeLessThan(height - 100)
        }
        await page.goto('about:blank')
        await open(page, `${path}#:~:text=${encodeURIComponent(words)}`)
        await settled(page)
        await expect(page.locator(`[id="${entry}"]`)).not.toHaveAttribute('data-folded')
        await isInSight('with the app')
        await page.goto('about:blank')
        await page.route(/\/assets\/.*\.js$/, (route) => route.abort())
        await page.goto(`${path}#:~:text=${encodeURIComponent(words)}`)
        await expect(page.locator('html:not([data-scripts])')).toHaveCount(1)
        await isInSight('without it')
        await page.unroute(/\/assets\/.*\.js$/)
      }
    })
  }
})

/** Every choice that lays a long text out anew, undone in the end. */
const CHOICES = [
  ['Text size', 'Projector'],
  ['Line height', 'Loose'],
  ['Line length', 'Long'],
  ['Digits in Arabic', '٢٠١١'],
  ['Text size', 'Small'],
  ['Line length', 'Short'],
] as const

test.describe('a change in the settings', () => {
  for (const [width, height] of [
    [1920, 1080],
    [390, 844],
  ] as const) {
    test(`leaves paragraph 17 where it stands, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await open(page, '/en/read/a-66-77')
      const paragraph = page.locator('#para_17')
      await scrollTo(page, paragraph, 180)
      await expect.poll(() => hashOf(page)).toBe('#para_17')
      const top = await topOf(paragraph)
      await page.keyboard.press(',')
      for (const [group, option] of CHOICES) {
        await chooseSetting(page, group, option)
        await settled(page)
        await expect
          .poll(async () => Math.abs((await topOf(paragraph)) - top), `${group}: ${option}`)
          .toBeLessThanOrEqual(3)
        expect(await hashOf(page)).toBe('#para_17')
      }
      await page.getByRole('button', { name: 'Done' }).click()
      await settled(page)
      await expect
        .poll(async () => Math.abs((await topOf(paragraph)) - top), 'when the dialog is closed')
        .toBeLessThanOrEqual(3)
    })
  }

  for (const path of ['/en/references', '/en/edition/a-66-77']) {
    test(`and of the window’s width leaves the text at the reading line of ${path}`, async ({ page }) => {
      await open(page, path)
      await wheel(page, 2400)
      const text = await textAtLine(page)
      const whole = (await text.evaluateHandle(
        (element) => element.closest('article') ?? element,
      )) as ElementHandle<Element>
      const top = await topOfHandle(whole)
      const stays = async (after: string) => {
        await settled(page)
        await expect
          .poll(async () => Math.abs((await topOfHandle(whole)) - top), after)
          .toBeLessThanOrEqual(3)
      }
      for (const width of [900, 1500, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await stays(`${width} px`)
      }
      await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'xxl'))
      await stays('text size')
    })
  }
})

test('opening and closing a pane leaves the paragraph where it stands', async ({ page }) => {
  await open(page, '/en/read/a-66-77')
  const paragraph = page.locator('#para_17')
  await scrollTo(page, paragraph, 180)
  const top = await topOf(paragraph)
  for (const open of [true, false]) {
    await page.keyboard.press('e')
    await expect(page.getByRole('complementary', { name: 'Beside the text' })).toBeVisible({ visible: open })
    await settled(page)
    await expect.poll(async () => Math.abs((await topOf(paragraph)) - top)).toBeLessThanOrEqual(3)
  }
})

test('a link to an entry shows its name below the header, however wide the window', async ({ page }) => {
  for (const width of [390, 700, 900, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    // As a link from elsewhere on a narrow and on a wide page, as one of the page itself in between.
    if (width === 390 || width === 1280) {
      await page.goto('about:blank')
      await open(page, '/en/references#actor/itu')
    } else {
      for (const id of ['actor/icann', 'actor/itu']) {
        await page.evaluate((fragment) => location.assign(`#${fragment}`), id)
        await expect(page.locator(`article[id="${id}"]`)).toHaveAttribute('data-chosen', 'true')
      }
    }
    const name = page.locator('article[id="actor/itu"] h3')
    const seen = () =>
      name.evaluate((element) => {
        const { left, right, top, height } = element.getBoundingClientRect()
        const hit = document.elementFromPoint((left + right) / 2, top + height / 4)
        return { top, uncovered: hit === element }
      })
    await expect.poll(seen, `${width} px`).toMatchObject({ uncovered: true })
    expect((await seen()).top, `${width} px`).toBeLessThan(300)
  }
})

test('Back after a jump leads to where the reader was, Forward to where the jump led', async ({ page }) => {
  const jumps = {
    'in the contents': () =>
      page.getByRole('navigation', { name: 'Contents' }).locator('a[href="#sec_2"]').click(),
    'of a cross-reference': () => page.locator('#para_26 a[data-locator="a-66-77/sec_3"]').first().click(),
    'by “go to paragraph”': async () => {
      await page.keyboard.press('g')
      await page.keyboard.insertText('31')
      await page.keyboard.press('Enter')
    },
  }
  for (const [how, jump] of Object.entries(jumps)) {
    await test.step(how, async () => {
      // A page of its own, as far as the history is concerned.
      await page.goto('about:blank')
      await open(page, '/en/read/a-66-77')
      const paragraph = page.locator('#para_26')
      await scrollTo(page, paragraph, 190)
      await expect.poll(() => hashOf(page)).toBe('#para_26')
      const [top, length] = [await topOf(paragraph), await page.evaluate(() => history.length)]
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      await settled(page)
      expect(await page.evaluate(() => history.length), 'reading on adds nothing').toBe(length)
      await scrollTo(page, paragraph, 190)
      await jump()
      await expect.poll(() => hashOf(page)).not.toBe('#para_26')
      await settled(page)
      const there = await hashOf(page)
      expect(await page.evaluate(() => history.length)).toBe(length + 1)
      const landed = await topOf(page.locator(there))
      await page.goBack()
      await expect.poll(() => hashOf(page)).toBe('#para_26')
      await settled(page)
      await expect.poll(async () => Math.abs((await topOf(paragraph)) - top)).toBeLessThanOrEqual(3)
      await page.goForward()
      await expect.poll(() => hashOf(page)).toBe(there)
      await settled(page)
      await expect
        .poll(async () => Math.abs((await topOf(page.locator(there))) - landed))
        .toBeLessThanOrEqual(3)
    })
  }
})
