/** The page that the app's build wrote, taken apart: pages carry its style and the boot script themselves. */
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { InlineHashes } from './headers.ts'

export interface Template {
  /** With `<!--head-->` and an empty `#root`. */
  readonly html: string
  /** Addresses of the app's entry and of the scripts that it imports. */
  readonly main: string
  readonly imports: readonly string[]
  readonly style: string
  /** Address of the same style as a file, for pages that do not carry it. */
  readonly sheet: string
  readonly boot: string
  readonly hashes: InlineHashes
}

const SCRIPT = /\s*<script type="module"[^>]*? src="([^"]+)"><\/script>/
const IMPORT = /\s*<link rel="modulepreload"[^>]*? href="([^"]+)">/g
const STYLE = /\s*<link rel="stylesheet"[^>]*? href="([^"]+)">/

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const found = (pattern: RegExp, html: string): string => {
  const address = pattern.exec(html)?.[1]
  if (address === undefined) throw new Error(`the built page has no ${pattern.source}`)
  return address
}

/**
 * Takes the boot script out of the folder, and reads the style sheet: both stand in the pages.
 * @param base the path below which the site stands, with a slash at both ends
 */
export async function takeTemplate(dist: string, base: string): Promise<Template> {
  const built = await readFile(join(dist, 'index.html'), 'utf8')
  const sheet = found(STYLE, built)
  const bootFile = join(dist, 'boot.js')
  const [style, boot] = await Promise.all([
    readFile(join(dist, sheet.slice(base.length)), 'utf8'),
    readFile(bootFile, 'utf8'),
  ])
  await rm(bootFile)
  if (/<\/(?:style|script)/i.test(style + boot)) throw new Error('a style or script cannot stand in a page')
  return {
    html: built.replace(SCRIPT, '').replace(IMPORT, '').replace(STYLE, ''),
    main: found(SCRIPT, built),
    imports: Array.from(built.matchAll(IMPORT), ([, address = '']) => address),
    style: style.trim(),
    sheet,
    boot: boot.trim(),
    hashes: { script: hashOf(boot.trim()), style: hashOf(style.trim()) },
  }
}
