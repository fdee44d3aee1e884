/** The same site in a folder of its host: what every page, the history, the service worker and hosts need of it. */

import { untilReady } from './support/app.ts'
import { test as withOwnSite } from './support/own-site.ts'
import { HTML_FILES, LANGUAGE_PAGES, PAGES, readBuilt } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { BASE, onHost } from './support/where.ts'

/** The address that the build below a path was made for (`build:below` in package.json). */
const SITE = `https://masar.example${BASE}`

/** The values that a file gives at such places. */
const said = (html: string, pattern: RegExp): string[] =>
  Array.from(html.matchAll(pattern), ([, value = '']) => value)

/** A page of each kind, every second one in the other language. */
const kindsIn = (language: 'ar' | 'en') =>
  LANGUAGE_PAGES.filter(
    (path) => path.startsWith(`/${language}`) && !/wsis-forum|embed\/(?!how-many)/.test(path),
  ).filter((_, index) => index % 2 === (language === 'ar' ? 0 : 1))

test.describe('below a path', () => {
  for (const language of ['ar', 'en'] as const) {
    test(`every kind of page loads, and leads only to pages below it: ${language}`, async ({ page }) => {
      for (const path of kindsIn(language)) {
        await page.goto(path)
        await untilReady(page)
        await expect(page.locator('h1, figure').first(), path).toBeVisible()
        const outside = await page
          .locator('a[href^="/"]')
          .evaluateAll(
            (links, base) =>
              links.map((link) => link.getAttribute('href')).filter((to) => !to?.startsWith(base)),
            BASE,
          )
        expect(outside, path).toEqual([])
      }
    })
  }

  test('language, pane, another page, loading again and Back keep to it', async ({ page }) => {
    const at = (path: string) => new RegExp(`${onHost(path)}$`)
    await page.goto('/')
    await expect(page).toHaveURL(at('/en/'))
    await page.goto('/ar/read/a-66-77#para_12')
    await untilReady(page)
    await page.keyboard.press('l')
    await expect(page).toHaveURL(at('/en/read/a-66-77#para_12'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.keyboard.press('e')
    await expect(page).toHaveURL(at('/en/read/a-66-77/evidence#para_12'))
    await page.reload()
    await untilReady(page)
    await expect(page.locator('#para_12')).toBeInViewport()
    await page.locator('header nav').getByRole('link', { name: 'Timeline' }).click()
    await expect(page).toHaveURL(at('/en/timeline'))
    await expect(page.locator('main h1')).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL(at('/en/read/a-66-77/evidence#para_12'))
    await expect(page.locator('#para_12')).toBeInViewport()
  })

  test('what devices and hosts are told is below it', async ({ request }) => {
    for (const language of ['ar', 'en']) {
      const response = await request.get(`/${language}/manifest.webmanifest`)
      const { id, start_url, scope, icons, shortcuts } = await response.json()
      expect([id, start_url, scope]).toEqual([onHost(`/${language}/`), onHost(`/${language}/`), BASE])
      for (const address of [
        ...icons.map(({ src }: { src: string }) => src),
        ...shortcuts.map(({ url }: { url: string }) => url),
      ]) {
        expect(address.startsWith(BASE), address).toBe(true)
        expect((await request.get(address.slice(BASE.length - 1))).status(), address).toBe(200)
      }
    }
    for (const file of ['_headers', '_redirects']) {
      const paths = readBuilt(file).match(/^\/\S*/gm) ?? []
      expect(paths.length).toBeGreaterThan(2)
      expect(
        paths.filter((path) => !path.startsWith(BASE)),
        file,
      ).toEqual([])
    }
    for (const file of ['.htaccess', 'hosting/nginx.conf']) {
      expect(readBuilt(file), file).toContain(BASE)
      expect(readBuilt(file), file).not.toMatch(/[\^" ]\/(?:ar|en|assets|data)\b/)
    }
    for (const file of HTML_FILES) {
      const addresses = Array.from(
        readBuilt(file).matchAll(/(?:href|src|data-main)="(\/[^"]*)"/g),
        ([, to = '']) => to,
      )
      expect(
        addresses.filter((to) => !to.startsWith(BASE)),
        file,
      ).toEqual([])
    }
  })
})

test('search engines and other sites are told whole addresses, of every page in both languages', () => {
  const listed = said(readBuilt('sitemap.xml'), /<loc>(.*?)<\/loc>/g)
  const pages = PAGES.filter((path) => !/\/(?:embed|speaker)\//.test(path))
  expect(listed.toSorted()).toEqual(pages.map((path) => `${SITE}${path.slice(1)}`).toSorted())
  expect(readBuilt('sitemap.xml').replace(/<url><loc>[^<&]*<\/loc><\/url>\n/g, '')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n</urlset>\n',
  )
  for (const path of LANGUAGE_PAGES) {
    const html = readBuilt(`${path.slice(1)}/index.html`)
    const inLanguage = (language: string) => `${SITE}${path.slice(1).replace(/^../, language)}`
    const own = `${SITE}${path.slice(1)}`
    expect(said(html, /<link rel="canonical" href="([^"]*)"/g), path).toEqual([own])
    expect(said(html, /<link rel="alternate" (hreflang="[^"]*" href="[^"]*)"/g), path).toEqual([
      `hreflang="ar" href="${inLanguage('ar')}`,
      `hreflang="en" href="${inLanguage('en')}`,
      `hreflang="x-default" href="${/^\/..$/.test(path) ? SITE : inLanguage('ar')}`,
    ])
    expect(said(html, /<meta property="og:url" content="([^"]*)"/g), path).toEqual([own])
    const pictures = said(html, /<meta property="og:image" content="([^"]*)"/g)
    const [data = ''] = said(html, /<script type="application\/ld\+json">(.*?)<\/script>/g)
    const addresses = [...pictures, ...said(data, /"(?:url|contentUrl|sameAs|license)":"([^"]*)"/g)]
    expect(addresses.length, path).toBeGreaterThan(0)
    expect(
      addresses.filter((address) => !URL.canParse(address)),
      path,
    ).toEqual([])
  }
})

test.describe('beside it', () => {
  test.use({ expectedTrouble: /404/ })
  test('nothing of ours is there', async ({ page }) => {
    const response = await page.request.get('/ar')
    expect(response.status()).toBe(404)
    const missing = await page.goto('/en/nothing')
    expect(missing?.status()).toBe(404)
    await expect(page.locator('main')).toContainText('There is no such page')
  })
})

withOwnSite.describe('without a network', () => {
  withOwnSite.use({ serviceWorkers: 'allow' })
  withOwnSite('all that is stored opens below it', async ({ page, site }) => {
    await page.goto(`${site.url}/ar/read/a-66-77`)
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 })
    await page.context().setOffline(true)
    await site.stop()
    for (const path of [
      '/en',
      '/en/timeline?from=2010#event/ecosoc-2010-2',
      '/ar/read/a-66-77/evidence#para_17',
    ]) {
      await page.goto(`${site.url}${path}`)
      await untilReady(page)
      await expect(page.locator('main h1'), path).toHaveCount(1)
    }
    await page.goto(`${site.url}/en/nothing-here`)
    await expect(page.locator('main')).toContainText('There is no page')
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    )
    expect(scopes).toEqual([`${site.url}/`])
  })
})
