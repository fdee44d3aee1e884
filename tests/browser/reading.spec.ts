import { chosenOf, hashOf, open, scrollTo, settled, topOf, untilReady } from './support/app.ts'
import { chooseSetting } from './support/settings.ts'
import { expect, test } from './support/test.ts'

const READER = { ar: '/ar/read/a-66-77', en: '/en/read/a-66-77' } as const

/** How wide the full stops of a part are, in ems. */
function widthOfStop(part: Element): number {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf('.')
    if (at < 0 || !node.parentElement) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const size = Number.parseFloat(getComputedStyle(node.parentElement).fontSize)
    return range.getBoundingClientRect().width / size
  }
  throw new Error('a part without a stop')
}

for (const language of ['ar', 'en'] as const) {
  test(`reading in the interface of ${language}: addresses, keys, and “go to paragraph”`, async ({
    page,
  }) => {
    await test.step('#para_12 opens scrolled to its paragraph, highlighted and focused', async () => {
      await open(page, `${READER[language]}#para_12`)
      const paragraph = page.locator('#para_12')
      await expect(paragraph).toHaveAttribute('data-chosen')
      await expect(paragraph).toBeFocused()
      // In ems: English has the stop of its letters, Arabic its own, which is thinner (0.27 and 0.21, in whole px).
      const stop = paragraph.locator(`[lang="${language}"]`).first()
      if (language === 'en') await expect.poll(() => stop.evaluate(widthOfStop)).toBeGreaterThan(0.24)
      else await expect.poll(() => paragraph.evaluate(widthOfStop)).toBeLessThan(0.24)
      const top = await topOf(paragraph)
      expect(top).toBeGreaterThan(0)
      expect(top).toBeLessThan(240)
      const plain = await page.locator('#para_13').evaluate((node) => getComputedStyle(node).backgroundColor)
      await expect(paragraph).not.toHaveCSS('background-color', plain)
      const header = await page.locator('header').first().boundingBox()
      expect(top).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0))
    })

    await test.step('j and k, and the arrows of the reading direction, lead on and back', async () => {
      const [on, back] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
      const steps = [
        ['j', 'para_13'],
        ['j', 'para_14'],
        ['k', 'para_13'],
        [on, 'para_14'],
        [back, 'para_13'],
        [back, 'para_12'],
      ] as const
      for (const [key, arrives] of steps) {
        await page.keyboard.press(key ?? '')
        await expect(page.locator(`#${arrives}`), `${key} leads to ${arrives}`).toBeFocused()
        await expect(page.locator(`#${arrives}`)).toHaveAttribute('data-chosen')
        await expect.poll(() => hashOf(page)).toBe(`#${arrives}`)
      }
    })

    await test.step('“go to paragraph” takes Latin and Arabic-Indic digits', async () => {
      for (const [typed, arrives] of [
        ['١٢', 'para_12'],
        ['39', 'para_39'],
        ['٣', 'para_3'],
      ]) {
        await page.keyboard.press('g')
        await expect(page.locator('#go-to')).toBeFocused()
        await page.keyboard.insertText(typed ?? '')
        await page.keyboard.press('Enter')
        await expect(page.locator(`#${arrives}`)).toBeFocused()
        await expect(page.locator(`#${arrives}`)).toBeInViewport()
      }
    })

    await test.step('“go to paragraph” says when there is no such paragraph, and stays', async () => {
      await open(page, `${READER[language]}#para_12`)
      for (const typed of ['99', '٤٠', '0', 'abc']) {
        await page.locator('#go-to').fill(typed)
        await page.locator('#go-to').press('Enter')
        const notice = page.locator('main').getByRole('status').filter({ hasText: '39' })
        await expect(notice).toBeInViewport()
        expect(await hashOf(page)).toBe('#para_12')
      }
      await page.locator('#go-to').fill('13')
      await page.locator('#go-to').press('Enter')
      // Of what the notice and the tools say by themselves, nothing is left.
      for (const said of await page.locator('main').getByRole('status').all()) await expect(said).toBeEmpty()
    })
  })
}

test('the address follows the scrolling and the history does not grow', async ({ page }) => {
  await open(page, READER.ar)
  const before = await page.evaluate(() => history.length)
  for (const eId of ['para_2', 'para_9', 'para_20', 'para_31']) {
    await scrollTo(page, page.locator(`#${eId}`), 150)
    await expect.poll(() => hashOf(page)).toBe(`#${eId}`)
    expect(await chosenOf(page), 'scrolling highlights nothing').toBeNull()
  }
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.reload()
  await untilReady(page)
  await expect(page.locator('#para_31')).toBeInViewport()
})

test('the highlight goes when the reader scrolls on', async ({ page }) => {
  await open(page, `${READER.ar}#para_12`)
  await expect.poll(() => chosenOf(page)).toBe('para_12')
  await scrollTo(page, page.locator('#para_17'), 150)
  await expect.poll(() => chosenOf(page)).toBeNull()
})

test('words that are selected in a highlighted paragraph can be told from the others', async ({ page }) => {
  await open(page, `${READER.en}#para_12`)
  const paragraph = page.locator('#para_12')
  await expect(paragraph).toHaveAttribute('data-chosen')
  const words = paragraph.locator('[lang="en"]').first()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const selected = await words.evaluate((text) => getComputedStyle(text, '::selection').backgroundColor)
    expect(selected, colorScheme).not.toMatch(/transparent|, 0\)$/)
    await expect(paragraph, colorScheme).not.toHaveCSS('background-color', selected)
  }
})

test('the contents mark the section being read and lead to another', async ({ page }) => {
  await open(page, `${READER.en}#para_12`)
  const contents = page.getByRole('navigation', { name: 'Contents' })
  await expect(contents.locator('[aria-current]')).toHaveAttribute('href', '#sec_3')
  await contents.locator('a[href="#sec_5"]').click()
  await expect(page.locator('#sec_5')).toBeInViewport()
  await page.keyboard.press('j')
  await expect(contents.locator('[aria-current]')).toHaveAttribute('href', '#sec_5')
})

test('Tab through the bars leaves the text where it is', async ({ page }) => {
  await open(page, `${READER.en}#para_12`)
  const before = await topOf(page.locator('#para_12'))
  const banner = page.getByRole('banner')
  const tools = page.getByRole('region', { name: 'Reading tools' })
  for (const control of [
    banner.getByRole('link').first(),
    tools.getByRole('button').nth(1),
    page.locator('#go-to'),
  ]) {
    await control.focus()
    await page.keyboard.press('Tab')
    await settled(page)
    expect(await topOf(page.locator('#para_12'))).toBeCloseTo(before, 0)
  }
})

test('reading progress grows with the paragraph being read', async ({ page }) => {
  await open(page, `${READER.en}#para_12`)
  const progress = page.getByRole('progressbar')
  await expect(progress).toHaveAttribute('value', '12')
  await expect(progress).toHaveAttribute('max', '39')
  await page.keyboard.press('j')
  await expect(progress).toHaveAttribute('value', '13')
})

test('a key on an Arabic keyboard does what the same key does on a Latin one', async ({ page }) => {
  await open(page, `${READER.ar}#para_12`)
  const browser = await page.context().newCDPSession(page)
  /** Presses a key as an Arabic layout does: the letter is Arabic, the place on the keyboard is not. */
  const press = async (key: string, code: string) => {
    await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key })
    await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code })
  }
  await press('ت', 'KeyJ')
  await expect(page.locator('#para_13')).toBeFocused()
  await press('ن', 'KeyK')
  await expect(page.locator('#para_12')).toBeFocused()
  await press('ل', 'KeyG')
  await expect(page.locator('#go-to')).toBeFocused()
  await page.keyboard.press('Tab')
  await press('م', 'KeyL')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('single-key shortcuts can be turned off, and the arrows still lead', async ({ page }) => {
  await open(page, `${READER.en}#para_12`)
  await page.keyboard.press(',')
  const settings = page.getByRole('dialog', { name: 'Reading settings' })
  await chooseSetting(page, 'Single-key shortcuts', 'Off')
  await settings.getByRole('button', { name: 'Done' }).click()
  await page.locator('#para_12').focus()
  for (const key of ['j', 'k', 'g', 'l', 'e', ',', '?']) await page.keyboard.press(key)
  await settled(page)
  await expect(page.locator('#para_12')).toBeFocused()
  await expect(page).toHaveURL(/\/en\/read\/a-66-77#para_12$/)
  await expect(settings).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('#para_13')).toBeFocused()
})

test('the page says that it answers when every key has its listener, not before', async ({ page }) => {
  await page.addInitScript(() => {
    const add = window.addEventListener.bind(window)
    window.addEventListener = (...given: Parameters<typeof add>) => {
      if (given[0] === 'keydown') {
        const { dataset } = document.documentElement
        dataset.keys = `${dataset.keys ?? ''} ${dataset.app ?? 'waiting'}`
      }
      add(...given)
    }
  })
  for (const path of ['/ar/read/a-66-77', '/en/read/a-66-77/evidence', '/ar/timeline', '/en']) {
    await open(page, path)
    await expect(page.locator('html'), path).toHaveAttribute('data-keys', /^( waiting)+$/)
  }
})
