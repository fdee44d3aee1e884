/** What common hosts want to be told, written from the one policy: headers for every path, pages for what is not there. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LANGUAGES } from '../i18n/language.ts'
import { cachingFor, headersFor, type InlineHashes, securityHeaders } from './headers.ts'

interface Site {
  readonly base: string
  readonly inline: InlineHashes
  /** The pages, as `/ar/timeline`, each with the hash of its style. */
  readonly pages: readonly { readonly path: string; readonly style: string }[]
}

/** Cloudflare Pages ignores what goes beyond: https://developers.cloudflare.com/pages/configuration/headers/ */
const MOST_RULES = 100
const LONGEST_LINE = 2_000

/**
 * Headers for every address, also for those that lead nowhere and so have no rule of their own. No other rule repeats
 * them, as hosts add up the headers of all rules that match. A browser heeds `x-frame-options` only where no policy says
 * who may frame a page.
 */
const EVERYWHERE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(securityHeaders(null)).filter(([name]) => name !== 'content-security-policy'),
  ),
  'x-frame-options': 'SAMEORIGIN',
}

/** The first part of an address that begins with a language, as both hosts write it. */
const LANGUAGE = '/:language'

/** What is not a page. */
const FILES = ['/assets/*', '/data/*', '/talks/*', '/sw.js'] as const

/** A page and what it is in the other language have one rule; so have all that stand below another word. */
const patternsFor = (path: string): readonly string[] => {
  const [, , section, ...below] = path.split('/')
  if (below.length > 0) return [`${LANGUAGE}/${section}/*`]
  if (section !== undefined && section !== '') return [`${LANGUAGE}/${section}`, `${LANGUAGE}/${section}/`]
  return path === '/' ? ['/'] : [path, `${path}/`]
}

/**
 * Everything a host may be asked for, with the styles of the pages that may be the answer. Hosts add up the headers of
 * all that fit an address: no two do, but for a list and what stands below it, where both allow the style of the list.
 */
function patternsOf({ pages, inline }: Site): ReadonlyMap<string, readonly string[]> {
  const patterns = new Map<string, Set<string>>()
  // The first is of the page that says that there is no such page.
  const [missing] = inline.styles
  for (const { path, style } of pages) {
    for (const pattern of patternsFor(path)) {
      const styles = patterns.get(pattern) ?? new Set(missing === undefined ? [] : [missing])
      patterns.set(pattern, styles.add(style))
    }
  }
  for (const pattern of patterns.keys()) {
    const all = `${pattern}*`
    const styles = patterns.get(all)
    if (!styles) continue
    for (const style of patterns.get(pattern) ?? []) styles.add(style)
    patterns.delete(pattern)
  }
  for (const file of FILES) patterns.set(file, new Set())
  return new Map(Array.from(patterns, ([pattern, styles]) => [pattern, [...styles]]))
}

const headersAt = (pattern: string, inline: InlineHashes): Readonly<Record<string, string>> => ({
  ...headersFor(pattern.replace(LANGUAGE, `/${LANGUAGES[0]}`), inline),
  'cache-control': cachingFor(pattern),
})

const at = (base: string, path: string) => `${base}${path.slice(1)}`

/** Netlify and Cloudflare Pages. @throws Error where it has more in it than they read */
function headersFile(site: Site): string {
  const patterns = patternsOf(site)
  const rules: (readonly [string, Readonly<Record<string, string>>])[] = [
    ['/*', EVERYWHERE],
    ...Array.from(patterns, ([pattern, styles]) => {
      const own = Object.entries(headersAt(pattern, { ...site.inline, styles }))
      return [pattern, Object.fromEntries(own.filter(([name]) => !(name in EVERYWHERE)))] as const
    }),
  ]
  if (rules.length > MOST_RULES) throw new Error(`_headers has ${rules.length} rules; ${MOST_RULES} are read`)
  return rules
    .map(([pattern, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
      if (lines.some((line) => line.length > LONGEST_LINE)) {
        throw new Error(`_headers has a line of more than ${LONGEST_LINE} characters for ${pattern}`)
      }
      return `${at(site.base, pattern)}\n${lines.join('\n')}\n`
    })
    .join('\n')
}

/** Netlify; Cloudflare Pages takes the nearest 404.html by itself. */
const redirectsFile = ({ base }: Site): string =>
  [
    ...LANGUAGES.map((language) => `${base}${language}/* ${base}${language}/404.html 404`),
    `${base}* ${base}404.html 404`,
  ]
    .map((line) => `${line}\n`)
    .join('')

const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`

function apacheFile(site: Site): string {
  const setAll = (pattern: string) =>
    Object.entries(headersAt(pattern, site.inline)).map(
      ([name, value]) => `Header always set ${name} ${quoted(value)}`,
    )
  const when = (test: string, pattern: string) => [
    `<If "%{REQUEST_URI} =~ m#^${site.base}${test}#">`,
    ...setAll(pattern).map((line) => `  ${line}`),
    '</If>',
  ]
  return [
    'DirectorySlash Off',
    'DirectoryIndex index.html',
    'RewriteEngine On',
    'RewriteCond %{REQUEST_FILENAME}/index.html -f',
    'RewriteRule ^(.+[^/])$ $1/index.html [L]',
    ...setAll('/'),
    ...when('[a-z][a-z]/embed/', '/ar/embed/x'),
    ...when('(assets|data)/', '/data/x'),
    ...when('talks/', '/talks/x'),
    ...when('assets/', '/assets/x'),
    `ErrorDocument 404 ${site.base}404.html`,
    ...LANGUAGES.flatMap((language) => [
      `<If "%{REQUEST_URI} =~ m#^${site.base}${language}/#">`,
      `  ErrorDocument 404 ${site.base}${language}/404.html`,
      '</If>',
    ]),
    '',
  ].join('\n')
}

function nginxFile(site: Site): string {
  const location = (path: string, pattern: string, more: readonly string[] = []) => [
    `location ${path} {`,
    ...Object.entries(headersAt(pattern, site.inline)).map(
      ([name, value]) => `  add_header ${name} ${quoted(value)} always;`,
    ),
    ...more,
    '  try_files $uri $uri/index.html =404;',
    '}',
  ]
  const { base } = site
  return [
    '# Inside a server block whose root is the folder that holds the site; gzip_static and brotli_static send the',
    '# compressed files that the build has made.',
    'gzip_static on;',
    ...location(base, '/', [`  error_page 404 ${base}404.html;`]),
    ...LANGUAGES.flatMap((language) => [
      ...location(`${base}${language}/`, '/', [`  error_page 404 ${base}${language}/404.html;`]),
      ...location(`${base}${language}/embed/`, '/ar/embed/x', [
        `  error_page 404 ${base}${language}/404.html;`,
      ]),
    ]),
    ...location(`${base}assets/`, '/assets/x'),
    ...location(`${base}data/`, '/data/x'),
    ...location(`${base}talks/`, '/talks/x'),
    '',
  ].join('\n')
}

/** @param dist the folder that the build wrote */
export async function writeHosting(dist: string, site: Site): Promise<void> {
  await mkdir(join(dist, 'hosting'), { recursive: true })
  await Promise.all([
    writeFile(join(dist, '_headers'), headersFile(site)),
    writeFile(join(dist, '_redirects'), redirectsFile(site)),
    writeFile(join(dist, '.htaccess'), apacheFile(site)),
    writeFile(join(dist, 'hosting/nginx.conf'), nginxFile(site)),
    // GitHub Pages runs Jekyll over a site unless told; it sends no headers, so the policy in the pages holds.
    writeFile(join(dist, '.nojekyll'), ''),
  ])
}
