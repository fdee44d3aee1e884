/** What holds for every page that there is. A page that is added is in the list, and meets all of it. */
import type { Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { expectNoFindings, lookAtKind } from './support/axe.ts'
import { faultsOf, namesOf, WALKED_WHOLE, walk } from './support/keyboard-walk.ts'
import { sideways } from './support/sideways.ts'
import { LANGUAGE_PAGES } from './support/site.ts'
import { expect, test } from './support/test.ts'

const LANGUAGES = ['ar', 'en'] as const

/** The shorter document. */
const SESSION = 'wsis-forum-2025-209'

/** What comes after the language: a page of each kind. */
const KINDS = LANGUAGE_PAGES.filter((path) => path.startsWith('/ar')).map((path) => path.slice('/ar'.length))

/** A chart in another site's frame is that site's: its address says the language, and no key of ours is heard there. */
const hasBar = (path: string) => !path.includes('/embed/')

/** The page of a pane: the text before it is a page of its own. */
const isPane = (path: string) => /\/read\/[^/]+\/./.test(path)

/** How axe looks at a kind of page: of that with a pane at the pane alone in one of its languages. */
function lookAt(language: 'ar' | 'en', kind: string, index: number) {
  const look = lookAtKind(language, index)
  return look.isShort && isPane(kind) ? { ...look, within: 'main + aside' } : look
}

/** Marks the first main that the parser makes; React keeps it unless hydration failed and the page was drawn anew. */
const markWritten = (page: Page) =>
  page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const main = document.querySelector('main')
      if (!main) return
      observer.disconnect()
      main.setAttribute('data-test-written', '')
    }).observe(document, { childList: true, subtree: true })
  })

/** The font files that the screen has asked for, with their size; the print font comes later and is not counted. */
const fontsOf = (page: Page): Promise<{ name: string; bytes: number }[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => name.endsWith('.woff2') && !name.includes('/amiri-'))
      .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize })),
  )

/** Notes the words of every page as it was parsed, before the app comes. */
const noteWords = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () =>
      setTimeout(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const texts = new Map<Node, string | null>()
        while (walker.nextNode()) texts.set(walker.currentNode, walker.currentNode.textContent)
        Object.assign(window, { writtenTexts: texts, notedBeforeApp: !document.documentElement.dataset.app })
      }),
    )
  })

/**
 * The words that scripts have exchanged for the same words with other digits: none, when the chosen ones stood there from
 * the start. (A chart words some labels anew for the width of the screen.)
 */
const exchangedDigits = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() => {
    const texts: unknown = Reflect.get(window, 'writtenTexts')
    if (!(texts instanceof Map) || Reflect.get(window, 'notedBeforeApp') !== true)
      throw new Error('the words were not noted before the app came')
    const latin = (text: string | null) =>
      text?.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    return [...(texts as Map<Node, string | null>)]
      .filter(([text, words]) => text.isConnected && text.textContent !== words)
      .filter(([text, words]) => latin(text.textContent) === latin(words))
      .map(([, words]) => words)
  })

/** Notes how much moves on every page as it comes, as browsers count it: until the app answers, and from then on. */
const noteMoves = (page: Page) =>
  page.addInitScript(() => {
    const moved = { asItComes: 0, withTheApp: 0, what: [] as string[] }
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      const isTaken = document.documentElement.dataset.app !== undefined
      for (const entry of list.getEntries()) {
        moved[isTaken ? 'withTheApp' : 'asItComes'] += Number(Reflect.get(entry, 'value'))
        for (const { node } of Reflect.get(entry, 'sources') as { node: Node | null }[])
          if (node instanceof Element) moved.what.push(`${node.localName}.${node.className}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

const movedOn = (page: Page) =>
  page.evaluate(
    () => Reflect.get(window, 'moved') as { asItComes: number; withTheApp: number; what: string[] },
  )

/** Makes all letters of the page larger, as a browser's own setting does; null takes it back. */
const setRootSize = (page: Page, size: string | null) =>
  page.evaluate((value) => {
    const sheet = new CSSStyleSheet()
    if (value !== null) sheet.replaceSync(`:root:root:root { font-size: ${value} }`)
    document.adoptedStyleSheets = [sheet]
  }, size)

const expectToBeSurveyed = (page: Page) =>
  test.step('it is no longer than a person surveys', async () => {
    await page.setViewportSize({ width: 1280, height: 844 })
    await settled(page)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(height, 'px at 1280, as the page comes').toBeLessThan(25_000)
  })

/** Of a page with more stops than that the first and the last are walked: a list goes on as it begins. */
const STOPS = 30

/** What is walked whole is walked in keyboard-walk.spec.ts, and the panes are the same beside the session. */
const isWalkedHere = (kind: string) =>
  !Object.values(WALKED_WHOLE).flat().includes(kind) && !kind.startsWith(`/read/${SESSION}/`)

/**
 * From the top on and back; where that was not all of the page, from its end back and on again. What comes before a pane
 * is walked without it.
 */
const expectToBeWalked = (page: Page, path: string) =>
  test.step(`${path} is walked through by keyboard, on and back`, async () => {
    await page.setViewportSize({ width: 1280, height: 844 })
    await settled(page)
    const expectSameWay = async (first: 'Tab' | 'Shift+Tab', second: 'Tab' | 'Shift+Tab') => {
      const there = await walk(page, first, STOPS)
      expect(there.stops.length, first).toBeGreaterThan(1)
      expect(faultsOf(there), first).toEqual([])
      // The stop on which one turns round is met on the way back alone.
      const back = await walk(page, second, 2 * STOPS)
      expect(back.ended, `the ${second} walk comes to an end`).toBe(true)
      expect(faultsOf(back), `${first}, then ${second}`).toEqual([])
      // What belongs to the part being read is another when the focus comes back from the text to a pane.
      const isOtherPane = first === 'Shift+Tab' && (await page.getByRole('separator').count()) > 0
      if (!isOtherPane)
        expect(namesOf(back).reverse().slice(0, there.stops.length), 'the same way back').toEqual(
          namesOf(there),
        )
      return there.ended
    }
    if (isPane(path) || !(await expectSameWay('Tab', 'Shift+Tab'))) await expectSameWay('Shift+Tab', 'Tab')
  })

for (const [index, kind] of KINDS.entries()) {
  test(`${kind || '/'} is taken over as it was written in both languages, fits every window, breaks no rule of access, and is one key away from its counterpart`, async ({
    page,
  }) => {
    test.slow()
    await markWritten(page)
    await noteWords(page)
    await noteMoves(page)
    await page.addInitScript(() => localStorage.setItem('masar.settings', '{"digits":"arab"}'))
    const html = page.locator('html')

    for (const language of LANGUAGES) {
      const path = `/${language}${kind}`
      const other = language === 'ar' ? 'en' : 'ar'
      await page.setViewportSize({ width: 320, height: 640 })
      await open(page, path)

      await test.step(`${path} is taken over as it was written, in its own language, with the digits that were chosen`, async () => {
        await expect(page.locator('main')).toHaveAttribute('data-test-written')
        expect(await exchangedDigits(page)).toEqual([])
        await expect(html).toHaveAttribute('lang', language)
        await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
        await expect(page).toHaveTitle(language === 'ar' ? /مسار/ : /Masar/)
        await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S.{10}/)
        await expect(page.locator('h1')).toHaveCount(1)
        await expect(page.locator('main')).toHaveCount(1)
        const fonts = await fontsOf(page)
        expect(fonts.length, 'fonts on the page').toBeGreaterThan(1)
        expect(
          fonts.filter(({ name }) => !name.includes('.used-')),
          'every character of ours is in the small fonts',
        ).toEqual([])
        expect(fonts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(120_000)
      })

      await test.step('nothing moves as it comes', async () => {
        const { asItComes, withTheApp, what } = await movedOn(page)
        // A line that breaks one word earlier in the face than in what stands in for it.
        expect(asItComes, `until the app answers: ${what.join(', ')}`).toBeLessThan(0.05)
        expect(withTheApp, `when the app answers: ${what.join(', ')}`).toBeLessThan(0.02)
      })

      await test.step('it does not scroll sideways', async () => {
        await expect.poll(() => sideways(page), '320 px').toBeLessThanOrEqual(0)
        // More than the largest text size asks for.
        await setRootSize(page, '200%')
        await settled(page)
        await expect.poll(() => sideways(page), '320 px, letters twice as large').toBeLessThanOrEqual(0)
        await setRootSize(page, null)
        await page.setViewportSize({ width: 640, height: 400 })
        await settled(page)
        await expect.poll(() => sideways(page), '1280 px at 200 percent').toBeLessThanOrEqual(0)
      })

      // At the width of a phone in the one language, of a desk in the other.
      const look = lookAt(language, kind, index)
      if (look.width === 1280) await expectToBeSurveyed(page)
      await expectNoFindings(page, look)
      if (look.width !== 1280) await expectToBeSurveyed(page)

      // From the one language to the other, and for the next kind the other way; the page of the other is walked through.
      if ((language === 'ar') === (index % 2 === 0)) {
        if (isWalkedHere(kind)) await expectToBeWalked(page, path)
        continue
      }
      if (!hasBar(path)) continue
      await test.step('the other language is one key away', async () => {
        const title = await page.title()
        await page.keyboard.press('l')
        await expect(page).toHaveURL(new RegExp(`/${other}${kind}/?$`))
        await expect(html).toHaveAttribute('lang', other)
        await expect(html).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr')
        await expect(page).not.toHaveTitle(title)
        await expect(page.locator('h1')).toHaveCount(1)
      })
    }
  })
}
