/** A person's own notes: two windows, a reload, a deletion taken back; highlights on the words of the text. */
import type { Page } from '@playwright/test'
import { open, settled, untilReady } from './support/app.ts'
import { expectNoFindings } from './support/axe.ts'
import { expect, test } from './support/test.ts'

/** The words that stand highlighted in the text. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('masar-highlighted') ?? [])].flatMap((range) =>
      range instanceof Range ? [range.toString()] : [],
    ),
  )

/** All that the browser's database holds, as text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('masar.notes')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(JSON.stringify(all.result))
          }
        }
      }),
  )

/** Selects the beginning of a paragraph as a person's mouse leaves it. */
const select = (page: Page, part: string, letters: number): Promise<string> =>
  page.evaluate(
    ([id, count]) => {
      const text = document.querySelector(`#${id} [data-running]:not([hidden])`)
      const walker = text && document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      const node = walker?.nextNode()
      if (!node) return ''
      getSelection()?.setBaseAndExtent(node, 0, node, Math.min(count, node.textContent?.length ?? 0))
      return getSelection()?.toString() ?? ''
    },
    [part, letters] as const,
  )

test('notes are seen in every window and outlast a reload; what is deleted comes back', async ({
  page,
  context,
}) => {
  test.slow()
  await open(page, '/en/read/a-66-77#para_12')
  const other = await context.newPage()
  await open(other, '/en/notes')
  await expect(other.getByRole('heading', { name: 'You have no notes yet.' })).toBeVisible()

  await test.step('a note is written from the menu of a paragraph, and the other window has it letter by letter', async () => {
    await page
      .locator('#para_12')
      .getByRole('button', { name: /paragraph 12/ })
      .click()
    await page.getByRole('menuitem', { name: 'Write a note' }).click()
    await expect(page.getByRole('textbox', { name: 'Note on paragraph 12' })).toBeFocused()
    await page.getByRole('textbox', { name: 'Note on paragraph 12' }).fill('قارن بالفقرة 14')
    await expect(other.getByRole('textbox', { name: 'Note on paragraph 12' })).toHaveValue('قارن بالفقرة 14')
    await expectNoFindings(page)
    await page.keyboard.press('Escape')
    await expect(
      page.locator('#para_12').getByRole('button', { name: /of yours on paragraph 12/ }),
    ).toBeVisible()
  })

  await test.step('words are highlighted from the bar beside them', async () => {
    const words = (await select(page, 'para_13', 12)).trim()
    await page.getByRole('toolbar').getByRole('button', { name: 'Highlight' }).click()
    await expect.poll(() => highlighted(page)).toEqual([words])
    await expect(other.getByRole('textbox', { name: 'Note on paragraph 13' })).toBeVisible()
  })

  await test.step('both are there after a reload: what is written needs no end', async () => {
    await other.getByRole('textbox', { name: 'Note on paragraph 13' }).pressSequentially('begun and not en')
    await expect.poll(() => stored(page)).toContain('begun and not en')
    await other.reload()
    await untilReady(other)
    await expect(other.getByRole('textbox', { name: 'Note on paragraph 13' })).toHaveValue('begun and not en')
    await page.reload()
    await untilReady(page)
    await expect(
      page.locator('#para_13').getByRole('button', { name: /of yours on paragraph 13/ }),
    ).toBeVisible()
  })

  await test.step('a deletion in one window is one in the other, and so is its undoing, also after a reload', async () => {
    await other.getByRole('button', { name: 'Delete: Note, paragraph 12' }).click()
    const mark = page.locator('#para_12').getByRole('button', { name: /of yours on paragraph 12/ })
    await expect(mark).toHaveCount(0)
    await other.getByRole('button', { name: 'Undo' }).click()
    await expect(mark).toBeVisible()
    await other.getByRole('button', { name: 'Delete: Note, paragraph 12' }).click()
    await expect(mark).toHaveCount(0)
    await other.reload()
    await untilReady(other)
    await other.getByText('1 deleted entry').click()
    await other.getByRole('button', { name: 'Bring back: Note: paragraph 12' }).click()
    await expect(mark).toBeVisible()
  })

  await test.step('a collection is put in order with the pointer, and a link to it shows it before anything is kept', async () => {
    await other.getByRole('button', { name: 'New collection' }).click()
    await other.getByRole('textbox', { name: 'Title' }).fill('For Monday')
    for (const place of ['paragraph 12', 'paragraph 13']) {
      await other.getByLabel(`Add to a collection: ${place}`).selectOption({ label: 'For Monday' })
    }
    const items = other.getByRole('region', { name: 'For Monday' }).locator('[data-item]')
    await expect(items).toHaveCount(2)
    await items.nth(1).scrollIntoViewIfNeeded()
    await settled(other)
    const [from, to] = [
      await items.nth(1).locator('[title]').first().boundingBox(),
      await items.nth(0).boundingBox(),
    ]
    await other.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 5)
    await other.mouse.down()
    await other.mouse.move((from?.x ?? 0) + 5, (to?.y ?? 0) + 2, { steps: 3 })
    await other.mouse.up()
    await expect(items.first()).toContainText('paragraph 13')
    await expectNoFindings(other)

    // Paper has what was written, and nothing to press or to write in.
    await other.emulateMedia({ media: 'print' })
    await expect(other.locator('p:text-is("قارن بالفقرة 14")')).toBeVisible()
    await expect(other.getByRole('heading', { name: 'For Monday' })).toBeVisible()
    await expect(other.locator('main :is(button, input, textarea, select):visible')).toHaveCount(0)
    await other.emulateMedia({ media: null })

    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await other.getByRole('button', { name: 'Copy a link with the collection in it' }).click()
    await expect(other.getByText(/^The link is copied/)).toBeVisible()
    const link = await other.evaluate(() => navigator.clipboard.readText())
    await page.goto('about:blank')
    await page.goto(link.replace('/en/notes', '/ar/notes'))
    await untilReady(page)
    await expect(page.getByRole('heading', { name: /^مختارات أُرسلت إليك: .?For Monday.?$/ })).toBeVisible()
  })
})
