/** What is served, before any script: headers, policy, status codes, the head of each page. */
import { createHash } from 'node:crypto'
import { HTML_FILES, LANGUAGE_PAGES, PAGES, readBuilt } from './support/site.ts'
import { expect, test } from './support/test.ts'

const directives = (policy: string): string[] =>
  policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
    .sort()

const unescaped = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

/** The tags of a page as they are written, attributes and all. */
const tagsOf = (html: string) => html.match(/<[a-z][^>]*>/gi) ?? []

function metaPolicy(html: string): string {
  const tag = tagsOf(html).find((each) => each.includes('http-equiv="Content-Security-Policy"')) ?? ''
  return unescaped(/content="([^"]*)"/.exec(tag)?.[1] ?? '')
}

test('the policy in the header and in the page agree, but for frame-ancestors', async ({ request }) => {
  for (const path of [...PAGES, '/ar/nothing', '/nothing']) {
    const response = await request.get(path)
    const header = directives(response.headers()['content-security-policy'] ?? '')
    const tag = directives(metaPolicy(await response.text()))
    expect(
      header.find((each) => each.startsWith('script-src')),
      path,
    ).toMatch(/^script-src 'self'(?: 'sha256-[^']+')+$/)
    expect(header, path).toContain("require-trusted-types-for 'script'")
    expect(header.join(), path).not.toMatch(/unsafe|data:|https?:/)
    // The header is one for all pages and names the script and the style of each kind of page; the page names its own.
    for (const kind of ['script-src', 'style-src']) {
      const sourcesOf = (policy: readonly string[]) =>
        policy.find((each) => each.startsWith(`${kind} `))?.split(' ') ?? []
      expect(sourcesOf(tag), path).toHaveLength(3)
      expect(sourcesOf(header), path).toEqual(expect.arrayContaining(sourcesOf(tag)))
    }
    const others = (policy: readonly string[]) =>
      policy.filter((each) => !/^(?:frame-ancestors|script-src|style-src) /.test(each))
    expect(others(header), path).toEqual(others(tag))
    expect(header.length, path).toBe(tag.length + 1)
  }
})

test('the one script and the one style that stand in a page are those whose hashes the policy names', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  for (const file of HTML_FILES) {
    const html = readBuilt(file)
    const policy = metaPolicy(html)
    // A block of data is no script: nothing of it is run.
    const code = html.replaceAll(/<script type="application\/(?:ld\+)?json"[^>]*>.*?<\/script>/gs, '')
    const scripts = Array.from(code.matchAll(/<script[^>]*>(.*?)<\/script>/gs), ([, text = '']) => text)
    const styles = Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, text = '']) => text)
    expect(scripts.map(hash), file).toHaveLength(1)
    expect(styles.map(hash), file).toHaveLength(1)
    for (const text of [...scripts, ...styles]) expect(policy, file).toContain(hash(text))
  }
})

test('no built page has a style attribute or a handler attribute', () => {
  expect(HTML_FILES.length).toBeGreaterThan(PAGES.length)
  for (const file of HTML_FILES) {
    const offending = tagsOf(readBuilt(file)).filter((tag) => /\s(style|on[a-z]+)=/i.test(tag))
    expect(offending, file).toEqual([])
  }
})

/** What is shown whole, in a room or inside another site, has no bar to change the language in. */
const WITHOUT_BAR = /\/(?:embed\/[^/]+|(?:present|speaker)\/[^/]+\/\d+)$/

test('every page leads to its counterpart in the other language, and the counterpart is there', async ({
  request,
}) => {
  for (const path of LANGUAGE_PAGES) {
    const [, language = '', ...rest] = path.split('/')
    const other = language === 'ar' ? 'en' : 'ar'
    const counterpart = ['', other, ...rest].join('/')
    const named = tagsOf(await (await request.get(path)).text()).filter((tag) => /\shreflang=/i.test(tag))
    // In the head only whole addresses mean anything, and this build does not know where it will stand.
    expect(
      named.filter((tag) => tag.startsWith('<link')),
      path,
    ).toEqual([])
    const [link] = named.filter((tag) => tag.startsWith('<a'))
    if (WITHOUT_BAR.test(path)) expect(link, path).toBeUndefined()
    else expect(link, path).toContain(`href="${counterpart}"`)
    expect((await request.get(counterpart)).status(), counterpart).toBe(200)
  }
})

test('an address that does not exist is answered 404, in the language it begins with', async ({
  request,
}) => {
  const cases = [
    { path: '/ar/nothing-here', lang: 'ar', dir: 'rtl', says: 'لا توجد صفحة' },
    { path: '/en/nothing/here', lang: 'en', dir: 'ltr', says: 'There is no such page' },
    { path: '/fr/read/a-66-77', lang: 'ar', dir: 'rtl', says: 'There is no such page' },
  ]
  for (const { path, lang, dir, says } of cases) {
    const response = await request.get(path)
    const html = await response.text()
    expect(response.status(), path).toBe(404)
    expect(response.headers()['content-type']).toContain('text/html')
    expect(html).toContain(`<html lang="${lang}" dir="${dir}">`)
    expect(html).toContain(says)
  }
})

test('what never changes is cached for good, pages are asked for again', async ({ request }) => {
  const page = await request.get('/ar')
  expect(page.headers()['cache-control']).toBe('no-cache')
  const script = /<script data-main="([^"]*)"/.exec(await page.text())?.[1] ?? ''
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable')
})

test('the documents are served as data beside the pages', async ({ request }) => {
  for (const id of ['a-66-77', 'wsis-forum-2025-209']) {
    const response = await request.get(`/data/${id}.json`)
    expect(response.headers()['content-type']).toContain('application/json')
    expect(await response.json()).toMatchObject({ id, language: 'ar' })
  }
})

test('the files to take away and the pictures of links are served as what they are', async ({ request }) => {
  const types = {
    epub: /^application\/epub\+zip/,
    md: /^text\/markdown/,
    'akn.xml': /^(?:application|text)\/xml/,
    'tei.xml': /^(?:application|text)\/xml/,
  }
  for (const [ending, type] of Object.entries(types)) {
    const response = await request.get(`/data/a-66-77.${ending}`)
    expect(response.status(), ending).toBe(200)
    expect(response.headers()['content-type'], ending).toMatch(type)
  }
  const pictures = new Set(
    PAGES.map(
      (path) =>
        /<meta property="og:image" content="([^"]+)"/.exec(readBuilt(`${path.slice(1)}/index.html`))?.[1],
    ),
  )
  expect(pictures).not.toContain(undefined)
  for (const picture of pictures) {
    const response = await request.get(picture ?? '')
    expect(response.headers()['content-type'], picture).toBe('image/png')
  }
})
