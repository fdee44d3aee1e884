import { open, settled } from './support/app.ts'
import { expect, test } from './support/test.ts'

for (const language of ['ar', 'en'] as const) {
  test.describe(`footnotes on a phone, interface ${language}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

    test('a mark opens its note, the note leads back to the mark and closes', async ({ page }) => {
      await open(page, `/${language}/read/a-66-77#para_16`)
      const mark = page.locator('#para_16 sup a').filter({ visible: true })
      const note = page.locator('#fn_4')
      await expect(note).toBeHidden()
      await mark.tap()
      await expect(note).toBeVisible()
      await expect(note).toBeFocused()
      await expect(note).toBeInViewport()
      await expect(note).toContainText('WSIS-II/PC-3/DOC/5')
      await note.locator('[data-note-back="fn_4"]').filter({ visible: true }).tap()
      await expect(note).toBeHidden()
      await expect(mark).toBeFocused()
      await expect(mark).toBeInViewport()
    })

    test('a second tap on the mark closes the note again', async ({ page }) => {
      await open(page, `/${language}/read/a-66-77#para_4`)
      const mark = page.locator('#para_4 sup a').filter({ visible: true })
      await mark.tap()
      await expect(page.locator('#fn_2')).toBeVisible()
      await mark.tap()
      await expect(page.locator('#fn_2')).toBeHidden()
    })
  })

  test.describe(`footnotes on a projector, interface ${language}`, () => {
    test.use({ viewport: { width: 1920, height: 1080 } })

    test('each note stands in the margin, beside the paragraph that calls it', async ({ page }) => {
      await open(page, `/${language}/read/a-66-77?text=${language}`)
      for (const [paragraph, note] of [
        ['#para_2', '#fn_1'],
        ['#para_4', '#fn_2'],
        ['#para_11', '#fn_3'],
        ['#para_16', '#fn_4'],
      ] as const) {
        const text = await page.locator(`${paragraph} p[lang="${language}"]`).boundingBox()
        const aside = await page.locator(note).boundingBox()
        if (!text || !aside) throw new Error(`${note} is not drawn`)
        expect(aside.y, `${note} begins beside its paragraph`).toBeGreaterThanOrEqual(text.y - 4)
        expect(aside.y).toBeLessThan(text.y + text.height)
        // At the inline end of a text that stands alone: of the Arabic on its left, of the English on its right.
        if (language === 'ar') {
          expect(aside.x + aside.width, `${note} is in the margin`).toBeLessThanOrEqual(text.x)
        } else expect(text.x + text.width, `${note} is in the margin`).toBeLessThanOrEqual(aside.x)
      }
    })
  })
}

test('a footnote has an address of its own, which stays until the person reads on', async ({ page }) => {
  await open(page, '/en/read/a-66-77#fn_4')
  await expect(page.locator('#fn_4')).toBeVisible()
  await expect(page.locator('#fn_4')).toBeInViewport()
  await settled(page)
  await expect(page).toHaveURL(/#fn_4$/)
  await page.mouse.move(640, 400)
  await page.mouse.wheel(0, 900)
  await expect(page).toHaveURL(/#para_\d+$/)
})

test.describe('a footnote’s own address on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('opens the note', async ({ page }) => {
    await open(page, '/en/read/a-66-77#fn_4')
    await expect(page.locator('#fn_4')).toBeVisible()
    await expect(page.locator('#fn_4')).toBeInViewport()
  })
})
