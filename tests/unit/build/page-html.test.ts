// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { RenderedPage } from '../../../src/app/prerender.tsx'
import { pageHtml } from '../../../src/build/page-html.ts'
import { hashOf, type Template } from '../../../src/build/template.ts'

const TEMPLATE: Template = {
  html: '<!doctype html><html lang="ar" dir="rtl"><head><!--head--></head><body><div id="root"></div></body></html>',
  main: '/assets/index.js',
  imports: ['/assets/libraries.js'],
  faces: '',
  rules: '',
  sheet: '/assets/style.css',
  boot: 'boot()',
  bootOfStage: 'bootOfStage()',
  bootOfMissing: 'bootOfMissing()',
}

const PAGE: RenderedPage = {
  path: '/en/timeline',
  language: 'en',
  direction: 'ltr',
  digits: 'latn',
  html: '<main>The text</main>',
  head: { title: 'Timeline · Masar', description: 'Twenty years' },
  routes: [],
  asked: [],
  isOneOfMany: false,
}

const FILES = {
  fonts: ['/assets/face.woff2'],
  scripts: ['/assets/timeline.js'],
  data: ['/assets/chronology.json'],
}

const FACTS = { preview: [], linkedData: null }

function built({
  path = PAGE.path,
  html: text = PAGE.html,
  site = null,
  facts = FACTS,
  rules = '',
  language = PAGE.language,
}: {
  readonly path?: string
  readonly language?: RenderedPage['language']
  readonly html?: string
  readonly site?: string | null
  readonly facts?: typeof FACTS | null
  readonly rules?: string | null
} = {}): Document {
  const html = pageHtml(
    TEMPLATE,
    { ...PAGE, path, language, html: text },
    rules,
    FILES,
    facts,
    '/below/',
    site,
  )
  return new DOMParser().parseFromString(html, 'text/html')
}

/** What a page says of addresses: its own, then the same page by language. */
const addressesOf = (page: Document): string[] =>
  Array.from(page.head.querySelectorAll('link[rel="canonical"], link[rel="alternate"]'), (link) =>
    [link.getAttribute('hreflang'), link.getAttribute('href')].filter((part) => part !== null).join(' '),
  )

const addressesIn = (part: ParentNode): string[] =>
  Array.from(part.querySelectorAll('link[rel~="preload"], link[rel="modulepreload"]'), (link) =>
    String(link.getAttribute('href')),
  )

describe('a built page', () => {
  it('has a browser fetch the fonts, and nothing of the app before the boot script says so', () => {
    const page = built()
    expect(addressesIn(page)).toEqual(['/assets/face.woff2'])
    expect(page.querySelector('script[src]')).toBeNull()
  })

  it('has one boot script, that of its kind, and its hash in the policy', () => {
    const scriptOf = (page: Document) => Array.from(page.scripts, ({ textContent }) => textContent)
    const policyOf = (page: Document) => page.querySelector('meta[http-equiv]')?.getAttribute('content')
    const staged = built({ html: '<main><div data-stage=""></div></main>' })
    expect(scriptOf(built())).toEqual(['boot()'])
    expect(scriptOf(staged)).toEqual(['bootOfStage()'])
    const missing = built({ html: '<main data-missing=""></main>' })
    expect(scriptOf(missing)).toEqual(['bootOfMissing()'])
    expect(policyOf(missing)).toContain(`'${hashOf('bootOfMissing()')}'`)
    expect(policyOf(built())).toContain(`'${hashOf('boot()')}'`)
    expect(policyOf(staged)).toContain(`'${hashOf('bootOfStage()')}'`)
  })

  it('says in its language, where its app does not come, that it can be read and loaded again', () => {
    const wordsOf = (page: Document) =>
      page.querySelector<HTMLTemplateElement>('template[data-as-written]')?.content.textContent
    expect(wordsOf(built())).toContain('could not be loaded')
    expect(wordsOf(built())).toContain('Load the page again')
    expect(wordsOf(built({ language: 'ar' }))).toContain('إعادة تحميل الصفحة')
  })

  it('names every file that the app needs of it in one template', () => {
    const [template, ...others] = built().querySelectorAll<HTMLTemplateElement>(
      'body > template:not([data-as-written])',
    )
    expect(others).toEqual([])
    expect(template && addressesIn(template.content)).toEqual([
      '/assets/style.css',
      '/assets/index.js',
      '/assets/libraries.js',
      '/assets/timeline.js',
      '/assets/chronology.json',
    ])
  })

  it('that has no style of its own links the sheet after its text, which is shown without it after a while', () => {
    const page = built({ rules: null })
    expect(page.head.querySelector('link[rel="stylesheet"]')).toBeNull()
    expect(page.body.lastElementChild?.getAttribute('href')).toBe('/assets/style.css')
    expect(page.querySelector('style')?.textContent).toMatch(
      /#root,[^{]*\{visibility:hidden;animation:.* forwards\}/,
    )
    expect(built().querySelector('link[rel="stylesheet"]')).toBeNull()
    expect(built().querySelector('style')?.textContent).not.toContain('hidden')
  })

  it('names its own address and its counterparts by whole addresses, as search engines want them', () => {
    expect(addressesOf(built({ site: 'https://masar.example/below/' }))).toEqual([
      'https://masar.example/below/en/timeline',
      'ar https://masar.example/below/ar/timeline',
      'en https://masar.example/below/en/timeline',
      'x-default https://masar.example/below/ar/timeline',
    ])
  })

  it('sends who reads neither language to the front door from both front pages, and from there', () => {
    const counterparts = [
      'ar https://masar.example/ar',
      'en https://masar.example/en',
      'x-default https://masar.example/',
    ]
    for (const path of ['/', '/ar', '/en'])
      expect(addressesOf(built({ path, site: 'https://masar.example/' }))).toEqual([
        `https://masar.example${path}`,
        ...counterparts,
      ])
  })

  it("names no address where it is not known, nor of a page that is nobody's to find", () => {
    expect(addressesOf(built())).toEqual([])
    expect(addressesOf(built({ site: 'https://masar.example/', facts: null }))).toEqual([])
  })
})
