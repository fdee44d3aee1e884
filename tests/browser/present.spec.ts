/** Talks in a real browser: what fits into a room of any shape, which keys lead where, windows that follow each other. */
import type { BrowserContext, Page } from '@playwright/test'
import { buildsOf } from '../../src/present/deck/position.ts'
import { DECK_IDS, loadDeck } from '../../src/present/decks/registry.ts'
import { open, settled, untilReady } from './support/app.ts'
import { findings } from './support/axe.ts'
import { expect, test } from './support/test.ts'

/** `npm run bench:access` looks at every mix. */
const EVERY_MIX = process.env.EVERY_MIX !== undefined
/** The widest room and the narrowest, a phone held upright: the stage is a square there, and the controls stand below it. */
const ROOMS = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]
/** Those between them, in which a deck is looked at in one of its languages. */
const BETWEEN = [{ width: 1024, height: 768 }, ...(EVERY_MIX ? [{ width: 1152, height: 720 }] : [])]

/** Where the stage stands: `3.1` is step 3 after one build. */
const positionOf = (page: Page): Promise<string> =>
  page
    .locator('main [data-stage]')
    .first()
    .evaluate(({ dataset }) => `${dataset.step}.${dataset.build}`)

const isAt = (page: Page, position: string) => expect.poll(() => positionOf(page)).toBe(position)

/** Every state of a deck, in order, as the stage says where it stands. */
const statesOf = async (id: (typeof DECK_IDS)[number]): Promise<string[]> =>
  (await loadDeck(id)).steps.flatMap((step, index) =>
    Array.from({ length: buildsOf(step) + 1 }, (_, build) => `${index + 1}.${build}`),
  )

/**
 * What of a step's words is smaller than the last row can read, broken, cut off, or out of the room, once the stage is
 * there.
 * @param state where the stage is to stand
 */
const faultsOn = (page: Page, state: string): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const position = () => {
      const stage = document.querySelector<HTMLElement>('main [data-stage]')
      return `${stage?.dataset.step}.${stage?.dataset.build}`
    }
    while (position() !== wanted) await frame()
    // Drawings are sized once the browser has told them their room.
    await frame()
    await frame()
    const faults: string[] = []
    const stage = document.querySelector<HTMLElement>('[data-stage]')
    const body = stage?.querySelector('[data-fit]')
    if (!stage || !body) return ['no stage']
    const room = stage.getBoundingClientRect()
    const at = `${stage.dataset.step}.${stage.dataset.build} at ${room.width} × ${room.height}`
    if (body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1)
      faults.push(`${at} overflows`)
    // Words that are quoted stay in their lines when some of them are emphasised.
    const ofRoom = `${stage.dataset.step} at ${room.width} × ${room.height}`
    const range = document.createRange()
    const lines: string[] = []
    for (const words of body.querySelectorAll('blockquote p')) {
      const runs = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
      while (runs.nextNode()) {
        for (const at of (runs.currentNode.textContent ?? '').matchAll(/\S+/g)) {
          range.setStart(runs.currentNode, at.index)
          range.setEnd(runs.currentNode, at.index + 1)
          const { left, top } = range.getBoundingClientRect()
          lines.push(`${Math.round(left)},${Math.round(top)}`)
        }
      }
    }
    if (stage.dataset.build === '0') Object.assign(window, { [ofRoom]: String(lines) })
    else if (lines.length > 0 && Reflect.get(window, ofRoom) !== String(lines))
      faults.push(`${at}: quoted words move`)
    const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const node = texts.currentNode
      const element = node.parentElement
      if (!element || !node.textContent?.trim() || element.closest('.visually-hidden, [data-copy]')) continue
      if (getComputedStyle(element).visibility === 'hidden') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const drawing = element.closest('svg')
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
      const words = node.textContent.slice(0, 30)
      // What a step rests on is read close by where the room is a phone.
      const least = element.closest('[data-fit] ~ *') && room.width <= room.height ? 12 : room.height / 36
      if (size < least * 0.99) faults.push(`${at} small: ${words} ${size.toFixed(1)}`)
      for (const word of drawing ? [] : node.textContent.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        range.setStart(node, word.index)
        range.setEnd(node, word.index + word[0].length)
        const tops = [...range.getClientRects()].map(({ top }) => top)
        if (Math.max(...tops) - Math.min(...tops) > size / 2) faults.push(`${at} broken: ${word[0]}`)
      }
      range.selectNodeContents(node)
      // A drawing of time cuts off at its edges what goes on beyond them.
      if (drawing?.closest('[role="listbox"]')) continue
      for (const box of range.getClientRects()) {
        const isOut =
          box.left < room.left - 1 ||
          box.right > room.right + 1 ||
          box.top < room.top - 1 ||
          box.bottom > room.bottom + 1
        if (isOut) faults.push(`${at} out of the room: ${words}`)
      }
    }
    return faults
  }, state)

for (const [nth, deck] of DECK_IDS.entries()) {
  for (const language of ['ar', 'en']) {
    const isBetween = EVERY_MIX || (language === 'ar') === (nth % 2 === 0)
    test(`${deck} in ${language}: every state of every step fits into rooms of every shape`, async ({
      page,
    }) => {
      test.slow()
      const states = await statesOf(deck)
      expect(states.length).toBeGreaterThan(10)
      await open(page, `/${language}/present/${deck}/1`)
      // Letters that come between two states would move what is compared; those of the device may not be there.
      await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())))
      for (const room of isBetween ? [...ROOMS, ...BETWEEN] : ROOMS) {
        await page.setViewportSize(room)
        await page.keyboard.press('Home')
        for (const [index, state] of states.entries()) {
          if (index > 0) await page.keyboard.press('Space')
          await expect.poll(() => faultsOn(page, state)).toEqual([])
        }
      }
    })
  }
}

test('dots of the room and of the report have one size, also when the room is much the larger', async ({
  page,
}) => {
  await open(page, '/en/present/who-spoke/9')
  const sizes = () =>
    page.locator('main [data-stage] [data-answer] svg').evaluateAll((drawings) => {
      const widths = drawings
        .flatMap((drawing) => [...drawing.querySelectorAll('circle:not(pattern *)')])
        .map((dot) => dot.getBoundingClientRect().width)
      return { largest: Math.round(Math.max(...widths)), drawings: drawings.length, dots: widths.length }
    })
  const before = await sizes()
  await page.getByRole('textbox', { name: /^Civil society/ }).fill('350')
  await expect(page.getByText('A full dot = 10')).toBeVisible()
  const after = await sizes()
  expect([after.largest, after.drawings]).toEqual([before.largest, 8])
  for (const room of [...ROOMS, ...BETWEEN]) {
    await page.setViewportSize(room)
    await expect.poll(() => faultsOn(page, '9.0')).toEqual([])
    const full = await page
      .locator('[data-answer="civil-society"] svg')
      .evaluateAll((drawings) =>
        drawings.map(
          (drawing) => drawing.querySelector('circle:not(pattern *)')?.getBoundingClientRect().width,
        ),
      )
    expect(full[0]).toBeGreaterThan(4)
    expect(full[1]).toBeCloseTo(full[0] ?? 0, 1)
  }
})

test('keys lead on and back by the window’s language; language changes in mid-step and nothing else', async ({
  page,
}) => {
  await open(page, '/ar/present/who-spoke/1')
  const leads = async (position: string, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    await isAt(page, position)
  }
  await leads('2.0', 'ArrowLeft')
  await leads('3.1', 'Space', 'PageDown', 'Enter')
  await expect(page).toHaveURL(/\/ar\/present\/who-spoke\/3\?build=1$/)
  await page.keyboard.press('l')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page).toHaveURL(/\/en\/present\/who-spoke\/3\?build=1$/)
  await isAt(page, '3.1')
  await leads('3.0', 'ArrowLeft')
  await leads('4.0', 'ArrowRight', 'ArrowRight', 'ArrowRight')
  await leads('3.2', 'PageUp')
  await leads('11.0', 'End')
  await leads('5.0', '5', 'Enter')
  await leads('1.0', 'Home')
  await page.keyboard.press('b')
  await expect(page.locator('[data-blank="black"]')).toBeVisible()
  await leads('1.0', 'Space')
  await expect(page.locator('[data-blank]')).toHaveCount(0)
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: 'All steps' })
  await expect(overview).toBeVisible()
  expect(await findings(page)).toEqual([])
  // The step that is shown has the focus, and the arrows lead on from it.
  await expect(overview.getByRole('button', { name: /^1 / })).toBeFocused()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await expect(overview.getByRole('button', { name: '4 What came back' })).toBeFocused()
  await page.keyboard.press('Enter')
  await isAt(page, '4.0')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('the other language')
  await page.keyboard.press('Escape')
  await page.reload()
  await untilReady(page)
  await isAt(page, '4.0')
})

async function opened(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await open(page, path)
  return page
}

test('a speaker leads two stages in two languages; one that comes late or is loaded anew catches up', async ({
  context,
}) => {
  const speaker = await opened(context, '/en/speaker/who-spoke/1')
  const arabic = await opened(context, '/ar/present/who-spoke/1')
  await speaker.keyboard.press('PageDown')
  await isAt(arabic, '2.0')
  await speaker.getByRole('button', { name: 'One more: Civil society' }).click({ clickCount: 2 })
  await expect(arabic.locator('[data-answer="civil-society"] input')).toHaveValue('2')

  // Later than the others, and at another step.
  const english = await opened(context, '/en/present/who-spoke/7')
  await expect.poll(() => positionOf(english)).toBe('2.0')
  await expect(english.locator('[data-answer="civil-society"] input')).toHaveValue('2')

  await speaker.reload()
  await untilReady(speaker)
  await expect(speaker.locator('[data-timer="on"]')).toBeVisible()
  await isAt(speaker, '2.0')

  await speaker.getByRole('button', { name: 'Freeze' }).click()
  await speaker.keyboard.press('End')
  await expect.poll(() => positionOf(speaker)).toBe('11.0')
  expect(await positionOf(arabic)).toBe('2.0')
  await speaker.getByRole('button', { name: 'Go back to where the screens are' }).click()
  await expect.poll(() => positionOf(speaker)).toBe('2.0')

  // A stage that is frozen says so to the speaker, who can have it follow again.
  await arabic.keyboard.press('z')
  await speaker.keyboard.press('End')
  await expect.poll(() => positionOf(english)).toBe('11.0')
  expect(await positionOf(arabic)).toBe('2.0')
  await speaker.getByRole('button', { name: 'Have it follow again' }).click()
  await expect.poll(() => positionOf(arabic)).toBe('11.0')
  await expect(speaker.getByText('This screen is frozen')).toHaveCount(0)
  await speaker.keyboard.press('2')
  await speaker.keyboard.press('Enter')
  await expect.poll(() => positionOf(arabic)).toBe('2.0')

  // Any window leads.
  await arabic.keyboard.press('Space')
  await expect.poll(() => positionOf(speaker)).toBe('2.1')
  await expect.poll(() => positionOf(english)).toBe('2.1')
  const stages = speaker.getByRole('group', { name: /^Screen/ })
  const inArabic = stages.filter({ has: speaker.getByRole('radio', { name: 'Arabic', checked: true }) })
  await inArabic.getByRole('radio', { name: 'English' }).click()
  await expect(arabic.locator('html')).toHaveAttribute('lang', 'en')
  expect(await positionOf(arabic)).toBe('2.1')
  await arabic.close()
  await expect(stages).toHaveCount(1)
})

test('what a speaker does to a view goes to all stages; Escape and the next step end it', async ({
  context,
}) => {
  const speaker = await opened(context, '/en/speaker/twenty-years/4?build=1')
  const english = await opened(context, '/en/present/twenty-years/4?build=1')
  const arabic = await context.newPage()
  // A browser that stores nothing.
  await arabic.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
  })
  await open(arabic, '/ar/present/twenty-years/4?build=1')
  const stages = [english, arabic]
  const onAll = async (look: (page: Page) => Promise<void>) => {
    for (const page of stages) await look(page)
  }
  const event = (page: Page, id: string) =>
    page.locator(`main [data-stage] [role="option"][data-locator="event/${id}"]`).first()
  const now = speaker.getByRole('region', { name: 'Now' })
  await onAll((page) => expect(event(page, 'wgig-established')).toHaveAttribute('aria-selected', 'true'))

  // A window that becomes smaller has the drawing in its new room.
  await english.setViewportSize({ width: 960, height: 600 })
  await expect.poll(() => faultsOn(english, '4.1')).toEqual([])

  // What is pointed at, what is opened, and how far the span goes.
  await event(speaker, 'tunis-agenda-adopted').hover()
  await onAll((page) => expect(event(page, 'tunis-agenda-adopted')).toHaveAttribute('data-lit', 'true'))
  await event(speaker, 'tunis-agenda-adopted').click()
  await onAll((page) => expect(event(page, 'tunis-agenda-adopted')).toHaveAttribute('aria-selected', 'true'))
  const placesOf = (page: Page) =>
    event(page, 'tunis-agenda-adopted').evaluate((mark) => mark.getAttribute('transform') ?? mark.outerHTML)
  const before = await Promise.all(stages.map(placesOf))
  await now.getByRole('listbox').press('+')
  for (const [index, page] of stages.entries())
    await expect.poll(() => placesOf(page)).not.toBe(before[index])
  // Loaded anew, a stage shows what the others show.
  await arabic.reload()
  await untilReady(arabic)
  await expect(event(arabic, 'tunis-agenda-adopted')).toHaveAttribute('aria-selected', 'true')
  await speaker.mouse.move(5, 5)
  await onAll((page) => expect(page.locator('main [data-stage] [data-lit]')).toHaveCount(0))
  expect(await findings(speaker)).toEqual([])
  await now.getByRole('listbox').press('Escape')
  await onAll((page) => expect(event(page, 'wgig-established')).toHaveAttribute('aria-selected', 'true'))
  await onAll(async (page) => expect(await positionOf(page)).toBe('4.1'))

  // At the projector's size of text the names of events have 22 px, and the drawing stays within its room.
  const textSize = (size: string | undefined) =>
    english.evaluate((chosen) => {
      if (chosen === undefined) delete document.documentElement.dataset.textSize
      else document.documentElement.dataset.textSize = chosen
    }, size)
  const usual = await english.evaluate(() => document.documentElement.dataset.textSize)
  await english.setViewportSize({ width: 1280, height: 720 })
  await textSize('xxl')
  const nameSize = () =>
    english
      .locator('main [data-stage] [role="option"] text')
      .first()
      .evaluate((text) => {
        const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0
        return Number(text.getAttribute('font-size')) * scale
      })
  await expect.poll(nameSize).toBeGreaterThanOrEqual(22)
  await textSize(usual)

  // A chart's choice; a change of language in the middle of it keeps it.
  await speaker.keyboard.press('9')
  await speaker.keyboard.press('Enter')
  const choice = (page: Page, name: string) =>
    page.locator('main [data-stage]').first().getByRole('button', { name })
  await choice(speaker, 'By channel').click()
  await expect(choice(english, 'By channel')).toHaveAttribute('aria-pressed', 'true')
  await english.keyboard.press('l')
  await expect(choice(english, 'بحسب القناة')).toHaveAttribute('aria-pressed', 'true')
  await speaker.keyboard.press('p')
  await onAll((page) => expect(page.locator('[data-spotlight]')).toHaveCount(1))
  await speaker.keyboard.press('p')
  await onAll((page) => expect(page.locator('[data-spotlight]')).toHaveCount(0))
  // The choice was pressed by hand: Space goes on all the same.
  await speaker.keyboard.press('Space')
  await onAll((page) => expect.poll(() => positionOf(page)).toBe('9.1'))

  // What the speaker sees of a step is a picture of it, at the projector's size of text too.
  await speaker.evaluate(() => {
    document.documentElement.dataset.textSize = 'xxl'
  })
  await speaker.keyboard.press('5')
  await speaker.keyboard.press('Enter')
  const previews = speaker.locator('main [data-stage]')
  await expect(previews.first()).toHaveAttribute('data-step', '5')
  await speaker.setViewportSize({ width: 390, height: 844 })
  for (const preview of [previews.first(), previews.last()]) {
    const away = () =>
      preview.evaluate((stage) => {
        const step = stage.querySelector('[data-kind="quotation"]:not([data-copy])')
        const words = step?.querySelector('blockquote p')
        const foot = step?.lastElementChild
        if (!words || !foot) return null
        return foot.getBoundingClientRect().top - words.getBoundingClientRect().bottom
      })
    await expect.poll(away).toBeGreaterThanOrEqual(0)
  }
})

test('a deck goes to paper a step a page, with all that each shows', async ({ page }) => {
  await open(page, '/ar/present/who-spoke/3')
  await settled(page)
  // What the browser says before it prints; to print this much takes it long.
  const pages = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    return [...document.querySelectorAll<HTMLElement>('[data-printed] [data-stage]')].map((stage) => {
      const body = stage.querySelector(':not([data-copy]) > [data-fit]')
      const fits =
        body && body.scrollHeight <= body.clientHeight + 1 && body.scrollWidth <= body.clientWidth + 1
      return `${stage.dataset.step}.${stage.dataset.build} ${fits ? 'fits' : 'overflows'}`
    })
  })
  const builds = [0, 1, 2, 0, 2, 2, 0, 0, 0, 1, 0]
  expect(pages).toEqual(builds.map((build, index) => `${index + 1}.${build} fits`))
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('[data-printed]')).toHaveCount(0)
})
