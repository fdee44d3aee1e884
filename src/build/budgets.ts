/**
 * What a page may weigh: the files that its HTML names, as they are sent (brotli; fonts as they are), by kind. A build
 * over a budget fails and says which page and which files.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

type Kind = 'html' | 'scripts' | 'fonts' | 'data'

/**
 * In kB of 1000 bytes. React, the router and i18next are 95 kB of the scripts of every page; the rest is what a page
 * draws and does. A budget stands close above what its pages weigh, so that what grows is seen, and is raised only for
 * something people get. A kind of page is named by the first words of its path, the longest that fit;
 * `''` is any other.
 */
const BUDGETS: Readonly<Record<string, Readonly<Record<Kind, number>>>> = {
  '': { html: 39.3, scripts: 137.2, fonts: 23, data: 55 },
  edition: { html: 23.2, scripts: 142.7, fonts: 23, data: 50 },
  read: { html: 42.1, scripts: 139.9, fonts: 23, data: 35 },
  'read/*/glossary': { html: 43, scripts: 147.4, fonts: 23, data: 60 },
  'read/*/evidence': { html: 46, scripts: 159.9, fonts: 23, data: 70 },
  'read/*/timeline': { html: 48.5, scripts: 172.2, fonts: 23, data: 65 },
  'read/*/contributions': { html: 50, scripts: 170.7, fonts: 23, data: 40 },
  'read/*/map': { html: 54.4, scripts: 166, fonts: 23, data: 65 },
  // The ways into the text come in one file, the drawing of the map among them.
  actors: { html: 39.2, scripts: 150.2, fonts: 23, data: 55 },
  frameworks: { html: 38, scripts: 147, fonts: 23, data: 55 },
  issue: { html: 38, scripts: 147, fonts: 23, data: 55 },
  issues: { html: 38, scripts: 147, fonts: 23, data: 55 },
  map: { html: 38, scripts: 147.8, fonts: 23, data: 55 },
  mechanisms: { html: 38, scripts: 150.2, fonts: 23, data: 55 },
  theme: { html: 38, scripts: 147, fonts: 23, data: 55 },
  threads: { html: 38, scripts: 147, fonts: 23, data: 55 },
  timeline: { html: 19.3, scripts: 154.5, fonts: 23, data: 35 },
  contributions: { html: 20, scripts: 153, fonts: 23, data: 5 },
  embed: { html: 13, scripts: 153, fonts: 23, data: 5 },
  notes: { html: 12, scripts: 149.1, fonts: 23, data: 55 },
  rescue: { html: 12, scripts: 139.8, fonts: 23, data: 5 },
  // A talk is opened there, with all that checks it.
  venue: { html: 12, scripts: 147.3, fonts: 23, data: 5 },
  // The list of decks is a page as any other; a stage can show the timeline and the charts.
  'present/*': { html: 12, scripts: 219.3, fonts: 23, data: 75 },
  'speaker/*': { html: 12, scripts: 219.3, fonts: 23, data: 75 },
}

export interface PageWeight {
  readonly path: string
  readonly budget: string
  /** Bytes. */
  readonly bytes: Readonly<Record<Kind, number>>
  readonly files: readonly { readonly name: string; readonly kind: Kind; readonly bytes: number }[]
}

const KINDS: readonly Kind[] = ['html', 'scripts', 'fonts', 'data']

function budgetOf(path: string): string {
  const [, , ...rest] = path.split('/')
  const fits = (name: string) => name.split('/').every((word, index) => word === '*' || word === rest[index])
  const names = Object.keys(BUDGETS).filter((name) => name !== '' && fits(name))
  return names.sort((one, other) => other.length - one.length)[0] ?? ''
}

function kindOf(name: string): Kind | null {
  if (name.endsWith('.js')) return 'scripts'
  if (name.endsWith('.woff2')) return 'fonts'
  return name.endsWith('.json') ? 'data' : null
}

/** Bytes of a file as it is sent: of the copy that the build has compressed, where there is one (compress.ts). */
function sentSize(file: string): number {
  if (file.endsWith('.woff2')) return statSync(file).size
  const compressed = `${file}.br`
  return existsSync(compressed) ? statSync(compressed).size : brotliCompressSync(readFileSync(file)).length
}

/** Weighs every page in a built folder by what its HTML tells the browser to load. */
export function weighPages(dist: string, base: string, paths: readonly string[]): PageWeight[] {
  const sizes = new Map<string, number>()
  const sizeOf = (name: string): number => {
    const known = sizes.get(name)
    if (known !== undefined) return known
    const size = sentSize(join(dist, name))
    sizes.set(name, size)
    return size
  }
  return paths.map((path) => {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8')
    const named = html.matchAll(/<link rel="(?:modulepreload|preload)"[^>]*? href="([^"]+)"/g)
    const files = Array.from(named, ([, href = '']) => href.slice(base.length)).flatMap((name) => {
      const kind = kindOf(name)
      return kind ? [{ name, kind, bytes: sizeOf(name) }] : []
    })
    const all = [
      { name: 'the page itself', kind: 'html' as const, bytes: sizeOf(join(path, 'index.html')) },
      ...files,
    ]
    const sum = (kind: Kind) =>
      all.filter((file) => file.kind === kind).reduce((total, { bytes }) => total + bytes, 0)
    return {
      path,
      budget: budgetOf(path),
      bytes: { html: sum('html'), scripts: sum('scripts'), fonts: sum('fonts'), data: sum('data') },
      files: all,
    }
  })
}

/** What is over its budget, in words; empty when nothing is. */
export function overBudget(pages: readonly PageWeight[], budgets = BUDGETS): string[] {
  return pages.flatMap(({ path, budget, bytes, files }) =>
    KINDS.flatMap((kind) => {
      const most = budgets[budget]?.[kind] ?? 0
      if (bytes[kind] <= most * 1000) return []
      const largest = files
        .filter((file) => file.kind === kind)
        .sort((one, other) => other.bytes - one.bytes)
        .slice(0, 5)
        .map((file) => `${file.name} ${(file.bytes / 1000).toFixed(1)}`)
      return [`${path}: ${kind} ${(bytes[kind] / 1000).toFixed(1)} kB of ${most} (${largest.join(', ')})`]
    }),
  )
}

/** The heaviest page of each kind, as a table. */
export function weightTable(pages: readonly PageWeight[], budgets = BUDGETS): string {
  const rows = Object.keys(budgets).flatMap((budget) => {
    const own = pages.filter((page) => page.budget === budget)
    if (own.length === 0) return []
    const cells = KINDS.map((kind) => {
      const heaviest = Math.max(...own.map(({ bytes }) => bytes[kind]))
      return `${(heaviest / 1000).toFixed(1)}/${budgets[budget]?.[kind]}`.padStart(12)
    })
    return [`${(budget || 'other').padEnd(22)}${cells.join('')}`]
  })
  return [
    `${'kB, heaviest/budget'.padEnd(22)}${KINDS.map((kind) => kind.padStart(12)).join('')}`,
    ...rows,
  ].join('\n')
}
