import { withUnknownPiece } from '../hostile/routes.ts'
import { untilReady } from './support/app.ts'
import { faultsOf, visit, watchPages } from './support/hostile-visits.ts'
import { pagesOf, textOfPdf } from './support/pdf.ts'
import { expect, test } from './support/test.ts'

test.use({ expectedTrouble: /404|ERR_FAILED/ })

const CASES = [
  {
    what: 'an unknown language',
    path: '/fr/read/a-66-77',
    says: ['لا توجد صفحة', 'There is no such page'],
    offers: ['/ar/read/a-66-77', '/en/read/a-66-77'],
  },
  {
    what: 'an unknown document, in English',
    path: '/en/read/a-66-78',
    says: ['Masar has no document', 'a-66-78'],
    offers: ['/en/read/a-66-77', '/en/read/wsis-forum-2025-209'],
  },
  {
    what: 'an unknown document, in Arabic',
    path: '/ar/read/wsis-forum-2024-209',
    says: ['ليس في مسار وثيقة', 'wsis-forum-2024-209'],
    offers: ['/ar/read/wsis-forum-2025-209', '/ar/read/a-66-77'],
  },
  {
    what: 'an unknown pane',
    path: '/en/read/a-66-77/evidense',
    says: ['There is no panel', 'evidense'],
    offers: ['/en/read/a-66-77/evidence', '/en/read/a-66-77'],
  },
  {
    what: 'an address below a pane',
    path: '/ar/read/a-66-77/evidence/more',
    says: ['لا توجد لوحة'],
    offers: ['/ar/read/a-66-77/evidence', '/ar/read/a-66-77'],
  },
  {
    what: 'an unknown edition',
    path: '/ar/edition/a-66-7',
    says: ['ليس في مسار وثيقة'],
    offers: ['/ar/read/a-66-77'],
  },
  {
    what: 'a talk kept in another browser',
    path: '/ar/present/own-abc/1',
    says: ['own-abc', 'ليس محفوظا في هذا المتصفح', 'فتح ملف عرض'],
    offers: ['/ar/present'],
  },
  {
    what: 'an unknown talk before its speaker',
    path: '/en/speaker/nope/1',
    says: ['Masar has no talk', 'nope', 'Open a talk file'],
    offers: ['/en/present'],
  },
  {
    what: 'an unknown page',
    path: '/ar/nothing',
    says: ['/ar/nothing'],
    offers: ['/ar/read/a-66-77'],
  },
] as const

test('what an address leads to in vain is named, and the nearest thing offered first', async ({ page }) => {
  for (const { what, path, says, offers } of CASES)
    await test.step(what, async () => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await untilReady(page)
      // A pane that is not there says so in the pane's place, and the text stands.
      const notice = page.locator('main').or(page.getByRole('alert')).filter({ hasText: says[0] })
      await expect(notice).toBeVisible()
      if (path.startsWith('/fr/')) {
        // In a language that is not ours the title says in both what the page says, from its first byte.
        expect(await response?.text()).toContain(
          '<title>لا توجد صفحة بهذا العنوان · There is no such page</title>',
        )
        await expect(page).toHaveTitle('لا توجد صفحة بهذا العنوان · There is no such page')
      } else await expect(page).not.toHaveTitle(/^(Masar|مسار)$/)
      await expect(page.locator('[data-failed]')).toHaveCount(0)
      for (const words of says) await expect(notice).toContainText(words)
      const links = await notice
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      expect(links.slice(0, offers.length)).toEqual(offers)
      if (path === '/ar/nothing')
        expect(pagesOf(textOfPdf(await page.pdf({ format: 'A4' }))).length, 'sheets of paper').toBe(1)
      await notice.getByRole('link').first().click()
      await expect(page).toHaveURL(new RegExp(`${offers[0]}$`))
      await expect(page.locator('h1')).toHaveCount(1)
    })
})

test('whatever piece of an address is unknown, its page answers in the language of the address', async ({
  page,
}) => {
  await watchPages(page)
  await page.goto('/en/venue/nope')
  await untilReady(page)
  expect(await faultsOf(page)).toEqual([])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  const unknown = withUnknownPiece('nope').flatMap((path) => [path.replace('/ar', '/en'), path])
  const visits = await visit(page, unknown)
  expect(visits.filter(({ faults }) => faults.length > 0)).toEqual([])
})

test('until the app comes the page for what is not there names no address that was not asked for, and denies nobody’s own talk', async ({
  page,
}) => {
  const shown = page.locator('main h1').filter({ visible: true })
  await page.route(/\/assets\/[^/]*\.js$/, () => {})
  for (const { path, title } of [
    { path: '/en/nothing', title: 'There is no such page' },
    { path: '/ar/nothing', title: 'لا توجد صفحة بهذا العنوان' },
    { path: '/en/present/own-abc/1', title: 'Your talk is being opened' },
    { path: '/ar/speaker/own-abc/1', title: 'جارٍ فتح عرضك' },
  ]) {
    await page.goto(`${path}?a=1#b`, { waitUntil: 'commit' })
    await expect(shown).toHaveText(title)
    await expect(page.locator('main')).not.toContainText('404')
    // A talk is named by nobody before it is there; what is not there is named as the app names it.
    await expect(page).toHaveTitle(path.includes('own-') ? /^(Masar|مسار)$/ : new RegExp(`^${title} · `))
    const [, language, ...rest] = path.split('/')
    const inOther = `/${language === 'ar' ? 'en' : 'ar'}/${rest.join('/')}?a=1#b`
    await expect(page.locator('header a[hreflang]')).toHaveAttribute(
      'href',
      new RegExp(`${inOther.replace('?', '\\?')}$`),
    )
  }
  await page.unrouteAll()
})

test('where the scripts fail, the page of one’s own talk says that it is kept, and offers to try again', async ({
  page,
}) => {
  const scripts = /\/assets\/[^/]*\.js$/
  await page.route(scripts, (route) => route.abort())
  await page.goto('/en/present/own-abc/1')
  const main = page.locator('main')
  await expect(main.getByRole('heading', { name: 'Your talk could not be opened' })).toBeVisible()
  await expect(main.getByText('Your talk is being opened')).toBeHidden()
  await expect(main).toContainText('stays in the browser in which it was made')
  await page.unroute(scripts)
  await main.getByRole('link', { name: 'Try again' }).click()
  await untilReady(page)
  await expect(page).toHaveURL(/\/en\/present\/own-abc\/1$/)
  await expect(main).toContainText('is not kept in this browser')
})

test('a talk whose address names no step begins with the first, for the stage and the speaker', async ({
  page,
}) => {
  for (const path of ['/en/present/who-spoke', '/ar/speaker/reading-a-report']) {
    await page.goto(`${path}?build=1`)
    await untilReady(page)
    await expect(page).toHaveURL(new RegExp(`${path}/1\\?build=1$`))
    await expect(page, path).toHaveTitle(/^1\. /)
  }
})

test('an unknown pane leaves the text beside it', async ({ page }) => {
  await page.goto('/en/read/a-66-77/evidense')
  await untilReady(page)
  await expect(page.locator('#para_1')).toBeVisible()
  await page.getByRole('button', { name: 'Close the panel (Esc)' }).click()
  await expect(page).toHaveURL(/\/en\/read\/a-66-77$/)
})

test('a paragraph that does not exist is named, with the last that does', async ({ page }) => {
  await page.goto('/en/read/a-66-77#para_99')
  await untilReady(page)
  await expect(page.locator('h1')).toBeInViewport()
  const notice = page.locator('main').getByRole('status').filter({ hasText: '99' })
  await expect(notice).toBeVisible()
  await expect(notice).toContainText('39')
})
