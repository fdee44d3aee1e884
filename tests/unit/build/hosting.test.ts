import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { basePath, siteAddress } from '../../../src/build/base-path.ts'
import { writeHosting } from '../../../src/build/hosting.ts'

const inline = { scripts: ['sha256-script'], styles: ['sha256-style', 'sha256-other'] }
const pages = [
  ...['/', '/ar', '/en'].map((path) => ({ path, style: 'sha256-other' })),
  { path: '/ar/embed/how-many', style: 'sha256-embed' },
  { path: '/ar/present', style: 'sha256-list' },
  { path: '/ar/present/one/1', style: 'sha256-step' },
  { path: '/ar/present/one/2', style: 'sha256-step' },
]
let dist = ''
const read = (name: string) => readFileSync(join(dist, name), 'utf8')

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'hosting-'))
  await writeHosting(dist, { base: '/masar/', inline, pages })
})
afterAll(() => rmSync(dist, { recursive: true }))

/** The headers of a rule of `_headers`. */
function rule(path: string): string {
  const [, rest = ''] = `\n${read('_headers')}`.split(`\n${path}\n`)
  return rest.split('\n\n')[0] ?? ''
}

describe('what hosts are told', () => {
  it('gives every page the one policy, with the hashes of what stands in it', () => {
    expect(rule('/masar/ar')).toContain("script-src 'self' 'sha256-script'")
    expect(rule('/masar/ar')).toContain("style-src 'self' 'sha256-style' 'sha256-other'")
    expect(rule('/masar/ar')).toContain("frame-ancestors 'self'")
    expect(rule('/masar/ar')).not.toContain('unsafe-inline')
  })

  it('lets only embedded charts be framed elsewhere', () => {
    expect(rule('/masar/:language/embed/*')).toContain('frame-ancestors *')
    expect(rule('/masar/ar')).toContain("frame-ancestors 'self'")
    // Heeded only where no rule gives a policy: at addresses where nothing is.
    expect(rule('/masar/*')).toContain('x-frame-options: SAMEORIGIN')
  })

  it('says of every address, also where nothing is, what holds for all, and says it once', () => {
    for (const name of ['x-content-type-options', 'referrer-policy', 'permissions-policy']) {
      expect(rule('/masar/*')).toContain(`${name}: `)
      expect(read('_headers').split(`${name}: `)).toHaveLength(2)
    }
    expect(rule('/masar/*')).not.toContain('content-security-policy')
  })

  it('lets a window be opened out of a frame in a sandbox: no page asks for openers of its own', () => {
    expect(read('_headers')).not.toMatch(/cross-origin-opener-policy/i)
  })

  it('has talks that are one file saved, and not opened within the site', () => {
    expect(rule('/masar/talks/*')).toContain('content-disposition: attachment')
    expect(read('.htaccess')).toContain('Header always set content-disposition "attachment"')
  })

  it('keeps files for ever whose names change with their content, and no page', () => {
    expect(rule('/masar/assets/*')).toContain('immutable')
    expect(rule('/masar/en')).toContain('cache-control: no-cache')
  })

  it('has no two rules for one address, as hosts add them up', () => {
    const rules = read('_headers')
      .split('\n')
      .filter((line) => line.startsWith('/'))
    expect(new Set(rules).size).toBe(rules.length)
    expect(rules.filter((each) => each.includes('*'))).toEqual([
      '/masar/*',
      '/masar/:language/embed/*',
      '/masar/:language/present/*',
      '/masar/assets/*',
      '/masar/data/*',
      '/masar/talks/*',
    ])
  })

  it('allows the style of a list also where a host takes what stands below it for the list itself', () => {
    expect(rule('/masar/:language/present')).toContain("style-src 'self' 'sha256-style' 'sha256-list'")
    expect(rule('/masar/:language/present/*')).toContain("'sha256-style' 'sha256-step' 'sha256-list'")
    expect(rule('/masar/:language/present/*')).not.toContain('sha256-embed')
  })

  it('has no more rules and no longer lines than hosts read', async () => {
    const tooMany = Array.from({ length: 60 }, (_, index) => ({
      path: `/ar/page-${index}`,
      style: 'sha256-x',
    }))
    await expect(writeHosting(dist, { base: '/', inline, pages: tooMany })).rejects.toThrow('rules')
    const tooLong = Array.from({ length: 60 }, (_, index) => ({
      path: `/ar/read/${index}`,
      style: `sha256-${'x'.repeat(40)}${index}`,
    }))
    await expect(writeHosting(dist, { base: '/', inline, pages: tooLong })).rejects.toThrow(
      '/:language/read/*',
    )
  })

  it('answers in the language of an address that is not there', () => {
    expect(read('_redirects')).toContain('/masar/ar/* /masar/ar/404.html 404')
    expect(read('.htaccess')).toContain('ErrorDocument 404 /masar/en/404.html')
    expect(read('hosting/nginx.conf')).toContain('error_page 404 /masar/ar/404.html;')
  })
})

describe('the path below which the site stands', () => {
  it('has a slash at both ends, however it is given', () => {
    for (const given of ['masar', '/masar', 'masar/', '/masar/']) expect(basePath(given)).toBe('/masar/')
    for (const given of ['', '/', '//', undefined]) expect(basePath(given)).toBe('/')
  })

  it('is refused when it is no path', () => {
    for (const given of ['a b', 'http://x/', '/a?b', '/<a>'])
      expect(() => basePath(given)).toThrow('BASE_PATH')
  })

  it('follows the origin, where the build is for one host', () => {
    expect(siteAddress('https://example.org', undefined)).toBe('https://example.org/')
    expect(siteAddress('https://example.org/', '/masar/')).toBe('https://example.org/masar/')
    expect(siteAddress('', '/masar/')).toBeNull()
  })

  it('is that of the address of the site, where this has one and nothing else is said', () => {
    expect(siteAddress('https://example.org/below/masar', undefined)).toBe('https://example.org/below/masar/')
    expect(basePath(undefined, 'https://example.org/masar/')).toBe('/masar/')
    expect(basePath('masar', 'https://example.org/masar/')).toBe('/masar/')
    for (const other of ['/elsewhere/', '/'])
      expect(() => basePath(other, 'https://example.org/masar/')).toThrow('two paths')
  })

  it('stands at an address that a site can have, or the build stops', () => {
    for (const given of [
      'example.org',
      'ftp://example.org',
      'https://example.org/?a',
      'https://example.org/#a',
      'https://me:secret@example.org',
      'https://example.org/a b',
    ])
      expect(() => siteAddress(given, undefined), given).toThrow()
  })
})
