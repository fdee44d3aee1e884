import { LANGUAGE_PAGES, REPORT } from './support/site.ts'
import { expect, test } from './support/test.ts'

// Chromium says `csp` of a module that it does not fetch because scripts are off.
test.use({ javaScriptEnabled: false, expectedTrouble: /\.js csp$/ })

/** A page of each kind, every second one in the other language: what is written without scripts is the same in both. */
const kindsIn = (language: 'ar' | 'en') =>
  LANGUAGE_PAGES.filter((path) => path.startsWith(`/${language}`)).filter(
    (_, index) => index % 2 === (language === 'ar' ? 0 : 1),
  )

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

for (const language of ['ar', 'en'] as const) {
  test(`/${language}/read/a-66-77 without scripts has all of the report, and leads to its notes and back`, async ({
    page,
  }) => {
    await page.goto(`/${language}/read/a-66-77`)
    await test.step('every paragraph, whole and in order', async () => {
      // Note marks are not part of a paragraph's text.
      const paragraphs = await page.locator('[id^="para_"]').evaluateAll((elements) =>
        elements.flatMap((element) => {
          const text = element.querySelector('p')?.cloneNode(true)
          if (!(text instanceof Element) || !element.checkVisibility()) return []
          for (const mark of text.querySelectorAll('sup')) mark.remove()
          return [{ eId: element.id, text: text.textContent }]
        }),
      )
      expect(paragraphs).toHaveLength(39)
      expect(paragraphs.map(({ eId, text }) => ({ eId, text: spaced(text) }))).toEqual(
        REPORT.paragraphs.map(({ eId, text }) => ({ eId, text })),
      )
      // Where both are shown and two columns fit, they begin side by side.
      const sides = await page
        .locator('#para_17 > p')
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().top))
      expect(sides).toHaveLength(language === 'en' ? 2 : 1)
      expect(Math.max(...sides) - Math.min(...sides)).toBeLessThan(10)
    })
    await test.step('the title, the summary, the headings, the notes and the table', async () => {
      const text = spaced(await page.locator('main').innerText())
      for (const wanted of [REPORT.title, ...REPORT.headings]) expect(text).toContain(wanted)
      for (const paragraph of REPORT.summary) expect(text).toContain(paragraph.text.slice(0, 60))
      for (const note of REPORT.footnotes) await expect(page.locator(`#${note.eId}`)).toBeVisible()
      await expect(page.locator('main table tbody tr')).toHaveCount(5)
      // What only scripts answer is not there to be pressed.
      await expect(page.locator('main').locator('button, input').filter({ visible: true })).toHaveCount(0)
    })
    await test.step('from a mark to its note and from the note back', async () => {
      await page.locator('#para_16 sup a').first().click()
      await expect(page.locator('#fn_4')).toBeInViewport()
      await page.locator('#fn_4 [data-note-back]').first().click()
      await expect(page.locator('#para_16 sup a').first()).toBeInViewport()
    })
    await test.step('on a phone a pane stands before the text, covers none of it, and leads to the text alone', async () => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`/${language}/read/a-66-77/timeline`)
      const pane = await page.locator('main + aside').boundingBox()
      const text = await page.locator('main').boundingBox()
      if (!pane || !text) throw new Error('the pane or the text is not drawn')
      expect(pane.height).toBeGreaterThan(300)
      expect(pane.y + pane.height).toBeLessThanOrEqual(text.y + 1)
      await expect(page.locator('main + aside').getByText('57/270').first()).toBeVisible()
      await page.locator('main + aside').getByRole('link').first().click()
      await expect(page).toHaveURL(new RegExp(`/${language}/read/a-66-77$`))
    })
  })

  test(`every kind of page has its text without scripts: ${language}`, async ({ page }) => {
    test.slow()
    for (const path of kindsIn(language)) {
      await page.goto(path)
      await expect(page.locator('h1'), path).toBeVisible()
      expect(spaced(await page.locator('main').innerText()).length, path).toBeGreaterThan(100)
      // What would open in the page opens without scripts too; every other button would be dead.
      const dead = page.locator('button:not([popovertarget])').filter({ visible: true })
      expect(await dead.allTextContents(), path).toEqual([])
      // What a sentence announces stands after it.
      const announced = await page.locator('main p').evaluateAll((sentences) =>
        sentences.flatMap((sentence) => {
          const { textContent, nextElementSibling: next } = sentence
          const says = sentence.checkVisibility() && /:\s*$/.test(textContent ?? '')
          const follows = next?.checkVisibility() && (next.textContent ?? '').trim() !== ''
          return says && !follows ? [textContent] : []
        }),
      )
      expect(announced, path).toEqual([])
      if (/^\/(?:ar|en)\/map$/.test(path)) {
        // What only scripts can do is not promised.
        const said = await page.locator('main').innerText()
        expect(said).not.toMatch(/Choose what colours|اختر ما تُلوَّن/)
        expect(said).toMatch(/The bars lead into the text|والأشرطة روابط إلى النص/)
      }
      if (!/\/(?:contributions|map)$/.test(path)) continue
      // Drawn for a wide window: on a phone they are not made small, but scrolled.
      await page.setViewportSize({ width: 390, height: 844 })
      const sizes = await page
        .locator(':is(main, main + aside) svg text')
        .evaluateAll((words) =>
          words.map((word) =>
            word instanceof SVGGraphicsElement
              ? Number.parseFloat(getComputedStyle(word).fontSize) * (word.getScreenCTM()?.a ?? 0)
              : 0,
          ),
        )
      expect(sizes.length, path).toBeGreaterThan(5)
      expect(Math.min(...sizes), `px of the smallest words of ${path} at 390`).toBeGreaterThanOrEqual(12)
      await page.setViewportSize({ width: 1280, height: 720 })
    }
  })
}

test('the front door offers both languages without scripts', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'اقرأ بالعربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await page.goto('/')
  await page.getByRole('link', { name: 'Read in English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a step of a talk with a timeline has its events without scripts, drawn where there is room and listed on a phone', async ({
  page,
}) => {
  await page.goto('/en/present/reading-a-report/13')
  const drawn = page.locator('[data-stage] svg').getByText('ECOSOC session of 2011')
  const listed = page.locator('[data-stage]').getByRole('listitem')
  await expect(drawn).toBeInViewport()
  // Read to who does not see the drawing.
  await expect(listed).toHaveCount(5)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(drawn).toBeHidden()
  for (const event of await listed.all()) await expect(event).toBeInViewport({ ratio: 1 })
})
