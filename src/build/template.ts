/** The page that the app's build wrote, taken apart: pages carry the boot script and their style themselves. */
import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { partSheet } from './page-style.ts'

export interface Template {
  /** With `<!--head-->` and an empty `#root`. */
  readonly html: string
  /** Addresses of the app's entry and of the scripts that it imports. */
  readonly main: string
  readonly imports: readonly string[]
  /** The font faces, which every page carries. */
  readonly faces: string
  /** All other rules of the site. */
  readonly rules: string
  /** Address of the file with these. */
  readonly sheet: string
  readonly boot: string
  /** What it is in a page with a stage. */
  readonly bootOfStage: string
  /** What it is in the page for what is not there. */
  readonly bootOfMissing: string
}

/** What becomes the boot script of a page, of a page with a stage, and of the page for what is not there. */
export const BOOT_SCRIPTS = [
  { entry: 'src/app/boot.ts', fileName: 'boot.js' },
  { entry: 'src/app/boot-stage.ts', fileName: 'boot-stage.js' },
  { entry: 'src/app/boot-missing.ts', fileName: 'boot-missing.js' },
] as const

const SCRIPT = /\s*<script type="module"[^>]*? src="([^"]+)"><\/script>/
const IMPORT = /\s*<link rel="modulepreload"[^>]*? href="([^"]+)">/g
const STYLE = /\s*<link rel="stylesheet"[^>]*? href="([^"]+)">/

/** As the policy names what stands in a page. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const found = (pattern: RegExp, html: string): string => {
  const address = pattern.exec(html)?.[1]
  if (address === undefined) throw new Error(`the built page has no ${pattern.source}`)
  return address
}

/**
 * Takes the boot script out of the folder, and the font faces out of the style sheet: both stand in the pages. A face that
 * stood in both places would be loaded again, and its text drawn in another meanwhile.
 * @param base the path below which the site stands, with a slash at both ends
 */
export async function takeTemplate(dist: string, base: string): Promise<Template> {
  const built = await readFile(join(dist, 'index.html'), 'utf8')
  const sheet = found(STYLE, built)
  const sheetFile = join(dist, sheet.slice(base.length))
  const bootFiles = BOOT_SCRIPTS.map(({ fileName }) => join(dist, fileName))
  const [style = '', boot = '', bootOfStage = '', bootOfMissing = ''] = await Promise.all(
    [sheetFile, ...bootFiles].map((file) => readFile(file, 'utf8')),
  )
  if (/<\/(?:style|script)/i.test(style + boot + bootOfStage + bootOfMissing))
    throw new Error('a style or script cannot stand in a page')
  const { faces, rules } = partSheet(style)
  await Promise.all([...bootFiles.map((file) => rm(file)), writeFile(sheetFile, rules)])
  return {
    html: built.replace(SCRIPT, '').replace(IMPORT, '').replace(STYLE, ''),
    main: found(SCRIPT, built),
    imports: Array.from(built.matchAll(IMPORT), ([, address = '']) => address),
    faces,
    rules,
    sheet,
    boot: boot.trim(),
    bootOfStage: bootOfStage.trim(),
    bootOfMissing: bootOfMissing.trim(),
  }
}
