/** A talk is made by keys alone, in one language, and given. */
import type { Locator, Page } from '@playwright/test'
import { open, settled } from './support/app.ts'
import { expectNoFindings } from './support/axe.ts'
import { expect, test } from './support/test.ts'

/** Goes on with the Tab key until it has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  for (let times = 0; times < 80; times++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the Tab key does not lead there')
}

test('a talk is made by keys alone in one language, and presented', async ({ page }) => {
  await open(page, '/ar/present/edit')
  const { keyboard } = page
  await tabTo(page, page.getByRole('button', { name: 'عرض جديد فارغ' }))
  await keyboard.press('Enter')
  const steps = page.getByRole('list', { name: 'الخطوات' })
  await steps.waitFor()

  const title = page.getByRole('group', { name: 'عنوان الخطوة' }).getByLabel('بالعربية')
  await tabTo(page, title)
  await keyboard.type('من تكلم؟ ومن سمع؟')
  await tabTo(page, page.getByLabel('ما تعرضه'))
  await keyboard.press('End')
  await keyboard.press('Home')
  // Lines of text come first of all; the quotation is the third kind.
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await tabTo(page, page.getByRole('button', { name: 'إضافة خطوة' }))
  await keyboard.press('Enter')
  await expect(title).toBeFocused()
  await keyboard.type('ما قاله التقرير')
  const part = page.getByRole('group', { name: 'الاقتباس' }).getByLabel('الجزء')
  await tabTo(page, part)
  for (let times = 0; times < 6; times++) await keyboard.press('ArrowDown')
  await tabTo(page, page.getByLabel('من العبارة').first())
  await keyboard.press('Control+z')
  await keyboard.press('Control+Shift+z')
  // The second step goes before the first, and back.
  await tabTo(page, steps.locator('[aria-current="step"]'))
  await keyboard.press('Alt+ArrowUp')
  await expect(steps.locator('li').first()).toContainText('ما قاله التقرير')
  await expect(page.getByText('ما قاله التقرير: صارت الخطوة 1 من 2.')).toBeVisible()
  await keyboard.press('Alt+ArrowDown')
  await expect(steps.locator('[data-choose]').last()).toBeFocused()
  // What is missing in the other language is said, and is no hindrance.
  await expect(steps.getByRole('button', { name: 'بلا إنكليزية بعد: العنوان' })).toHaveCount(2)

  // It outlives a reload, and its history a change of language.
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled()
  await page.reload()
  await page.getByRole('list', { name: 'Steps' }).waitFor()
  await settled(page)
  await expectNoFindings(page)

  await tabTo(page, page.getByRole('link', { name: 'Open the talk' }))
  await keyboard.press('Enter')
  const stage = page.locator('main [data-stage]').first()
  await expect(stage).toHaveAttribute('data-deck', 'own-talk')
  await expect(stage.locator('h2 bdi[lang="ar"][dir="rtl"]')).toHaveText('من تكلم؟ ومن سمع؟')
  await keyboard.press('Space')
  await expect(stage).toHaveAttribute('data-step', '2')
  await expect(stage.locator('blockquote')).not.toBeEmpty()
})
