/** Reading without a network. */
import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { TEMPLATE } from '../../src/present/venue/file-names.ts'
import { STORED_SIZE } from '../../src/ui/offline/stored-file.ts'
import { MESSAGES } from '../hostile/stored.ts'
import { untilReady } from './support/app.ts'
import { test } from './support/own-site.ts'
import { LANGUAGE_PAGES } from './support/site.ts'

test.use({ serviceWorkers: 'allow' })

const untilStored = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 })

/** As the settings say it. */
const megabytes = (bytes: number): string => (Math.round(bytes / 1e5) / 10).toFixed(1).replace(/\.0$/, '')

/** How much is stored, added up: the browser's own figure counts what it has yet to clear. */
const storedMegabytes = async (page: Page): Promise<string> =>
  megabytes(
    await page.evaluate(async () => {
      let bytes = 0
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys())
          bytes += (await (await cache.match(request))?.blob())?.size ?? 0
      }
      return bytes
    }),
  )

/** The title of a page as it is written, from its HTML. */
const titleIn = (html: string): string => {
  const title = /<title>([^<]+)<\/title>/.exec(html)?.[1]
  if (title === undefined) throw new Error('a page without a title')
  return title.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'")
}

/** What the pages offer to save. */
const OFFERED = [
  ...['epub', 'md', 'akn.xml', 'tei.xml', 'json', 'bib', 'ris'].map((ending) => `data/a-66-77.${ending}`),
  'data/chronology.ics',
  'data/contributions.csv',
  TEMPLATE,
]

/** Presses every link that saves a file, each until the page answers for it. @returns the names of the saved files */
async function savedBy(page: Page): Promise<string[]> {
  const names: string[] = []
  for (const details of await page.locator('main details:has(a[download])').all())
    await details.evaluate((element) => element.setAttribute('open', ''))
  for (const link of await page.locator('main a[download]').all())
    await expect(async () => {
      const [saved] = await Promise.all([page.waitForEvent('download', { timeout: 5_000 }), link.click()])
      expect(await saved.failure()).toBeNull()
      names.push(saved.suggestedFilename())
    }).toPass()
  return names
}

/** What goes wrong in the page from now on. */
function troubleIn(page: Page): string[] {
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  return trouble
}

test('once all is stored, by whichever page was opened, every page opens with the server stopped', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000)
  // A stage says nothing of it before a room, and stores as any page does.
  await page.goto(`${site.url}/ar/present/who-spoke/1`)
  await untilStored(page)
  expect(await storedMegabytes(page), 'as much as the build says').toBe(
    megabytes(JSON.parse(readFileSync(join(site.folder, STORED_SIZE), 'utf8')).bytes),
  )
  // The browser's own cache would answer for a file that was not stored.
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await page.context().setOffline(true)
  await site.stop()
  const trouble = troubleIn(page)
  // Of every page the HTML is asked for, and what it shows is fetched in one of its languages, the next kind's in the
  // other. A fourth of the kinds is also opened: what a page is opened with is the same for all.
  for (const [index, path] of LANGUAGE_PAGES.filter((each) => each.startsWith('/ar')).entries()) {
    const paths = [path, path.replace('/ar', '/en')]
    const [shown, asked] = index % 2 === 0 ? paths : paths.reverse()
    if (index % 4 === 0) {
      await page.goto(`${site.url}${shown}`, { waitUntil: 'commit' })
      await expect(page.locator('html'), shown).toHaveAttribute('data-app', 'live')
    }
    const [html, other] = await page.evaluate(
      (both) => Promise.all(both.map(async (each) => (await fetch(`${each}/`)).text())),
      [shown ?? '', asked ?? ''],
    )
    expect(other, asked).toContain(`<html lang="${asked?.slice(1, 3)}"`)
    expect(other, asked).toContain('<h1')
    await page.evaluate((address) => history.pushState({}, '', address), shown ?? '')
    await expect(page, shown).toHaveTitle(titleIn(html ?? ''))
    await expect(page.locator('h1'), shown).toHaveCount(1)
    await expect(page.getByRole('alert').filter({ hasText: /\S/ }), shown).toHaveCount(0)
  }
  for (const path of [
    '/en/timeline?from=2010-01-01&to=2010-12-31#event/ecosoc-2010-2',
    '/ar/references?q=662E41',
    '/ar/read/a-66-77/evidence?as=edited#para_17',
    '/en/read/a-66-77/',
  ]) {
    await page.goto(`${site.url}${path}`)
    await untilReady(page)
    await expect(page.locator('main h1'), path).toHaveCount(1)
  }
  expect(trouble).toEqual([])
  // What is pressed is saved, wherever it is offered.
  for (const { path, files } of [
    { path: '/ar/timeline', files: ['chronology.ics', 'chronology.json'] },
    {
      path: '/en/embed/how-many',
      files: ['contributions.csv', 'contributions.json', 'contributions.dictionary.csv'],
    },
  ]) {
    await page.goto(`${site.url}${path}`)
    await untilReady(page)
    expect(await savedBy(page), path).toEqual(files)
  }
  // Whatever the site offers to save is there; what is not stored is nothing, and never a page under a file's name.
  const statuses = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path) => [path, (await fetch(path).catch(() => null))?.status])),
    OFFERED.map((file) => `${new URL(site.url).pathname.replace(/\/$/, '')}/${file}`),
  )
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([])
  await page.goto(`${site.url}/ar/nothing-here`)
  await expect(page.locator('main')).toContainText('لا توجد صفحة')
  await page.goto(`${site.url}/en/nothing-here`)
  await expect(page.locator('main')).toContainText('There is no page')
  // The name of a file leads to what it leads to with a server: to its page, or to the word that nothing is there.
  await page.goto(`${site.url}/en/timeline/index.html?from=2010-01-01#event/ecosoc-2010-2`)
  await expect(page).toHaveURL(`${site.url}/en/timeline?from=2010-01-01#event/ecosoc-2010-2`)
  const nowhere = await page.goto(`${site.url}/en/nope.html`)
  expect(nowhere?.status()).toBe(404)
  await expect(page.locator('main')).toContainText('There is no page')
  // What only the host has is not said to be nowhere.
  await expect(page.goto(`${site.url}/talks/nothing.html`)).rejects.toThrow(/ERR_/)
})

test.describe('of a site of which a part is stored', () => {
  // How much it is makes no difference to when it comes, and storing it all takes seconds each time.
  test.use({ stored: /^\/(?:assets\/.*\.(?:css|woff2)|ar\/(?:timeline|references)|en)$/ })

  test('a chart in a frame stores nothing; a new edition waits until it is asked for, in the language of the page; the settings remove it all', async ({
    page,
    site,
  }) => {
    test.setTimeout(240_000)
    await test.step('a chart in a frame', async () => {
      const framing = createServer((_, response) => {
        response.setHeader('content-type', 'text/html')
        response.end(`<iframe src="${site.url}/en/embed/how-many"></iframe>`)
      }).listen(0)
      const begun = page.waitForResponse(/\/when-idle-/)
      await page.goto(`http://127.0.0.1:${(framing.address() as AddressInfo).port}/`)
      await begun
      const frame = page.frames().find((each) => each.url().includes('/embed/'))
      await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-app', 'live')
      const registered = await frame?.evaluate(async () => {
        await new Promise((done) => setTimeout(done, 500))
        return (await navigator.serviceWorker.getRegistrations()).length
      })
      expect(registered).toBe(0)
      framing.closeAllConnections()
      framing.close()
    })

    let editions = 0
    const deploy = async () => {
      editions++
      appendFileSync(join(site.folder, 'sw.js'), `\n// edition ${editions}\n`)
      for (const copy of ['sw.js.br', 'sw.js.gz']) rmSync(join(site.folder, copy), { force: true })
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    }
    const notice = (window: Page) => window.getByText(/صدرت طبعة جديدة|حلّت طبعة جديدة/)
    const take = async (window: Page) => {
      const loaded = window.waitForEvent('load')
      await window.getByRole('button', { name: 'تحميلها الآن' }).click()
      await loaded
      await untilReady(window)
      await expect(notice(window)).toBeHidden()
    }

    await test.step('a new edition while the window of the first visit is open, which no worker controls', async () => {
      await page.goto(`${site.url}/ar/timeline`)
      await untilStored(page)
      await deploy()
      await expect(notice(page)).toBeVisible({ timeout: 60_000 })
      await take(page)
    })

    await test.step('a new edition while a talk is given: its stage says nothing of it', async () => {
      await page.goto(`${site.url}/ar/present/who-spoke/1`)
      await untilStored(page)
      await deploy()
      await expect
        .poll(() =>
          page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
        )
        .toBe('installed')
      await expect(notice(page)).toHaveCount(0)
      await page.goto(`${site.url}/ar/timeline`)
      await expect(notice(page)).toBeVisible({ timeout: 60_000 })
      await take(page)
    })

    const other = await page.context().newPage()
    await test.step('a new edition while two windows are open', async () => {
      await other.goto(`${site.url}/ar/references`)
      await untilStored(other)
      await deploy()
      for (const window of [page, other])
        await expect(window.getByText('صدرت طبعة جديدة')).toBeVisible({ timeout: 60_000 })
      await expect(page.locator('main h1')).toBeVisible()
      // What anything else says to the worker that waits leaves it waiting.
      const waits = await page.evaluate(async (messages) => {
        const registration = await navigator.serviceWorker.getRegistration()
        for (const message of messages) registration?.waiting?.postMessage(message)
        await registration?.update()
        return registration?.waiting?.state
      }, MESSAGES)
      expect(waits).toBe('installed')
      await take(page)
      await expect(other.getByText('حلّت طبعة جديدة')).toBeVisible()
      await take(other)
    })

    await test.step('the settings', async () => {
      await page.goto(`${site.url}/en`)
      await untilReady(page)
      await untilStored(page)
      await page.keyboard.press(',')
      const dialog = page.getByRole('dialog')
      const stored = `Stored for offline use, ${await storedMegabytes(page)} MB.`
      await expect(dialog).toContainText(stored)
      await dialog.getByRole('button', { name: 'Remove' }).click()
      await expect(dialog).toContainText('Not stored for offline use.')
      const left = () =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ])
      await expect.poll(left).toEqual([0, 0])
      for (const window of [page, other])
        await expect(window.locator('html')).not.toHaveAttribute('data-offline')
      // The worker that still answers these windows is given back as it is: in place, and without a file.
      await dialog.getByRole('button', { name: 'Store it' }).click()
      for (const window of [page, other]) await untilStored(window)
      await expect(dialog).toContainText(stored)
      expect(stored).toContain(` ${await storedMegabytes(page)} MB`)
    })
  })
})
