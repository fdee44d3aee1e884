/** What the build wrote, read from disk: the tests walk whatever pages there are, so a new page is tested at once. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { isOneOfEach } from '../../../src/build/alike-pages.ts'
import { BUILT } from './where.ts'

export const readBuilt = (path: string): string => readFileSync(join(BUILT, path), 'utf8')

const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).sort()

/** Every HTML file, the 404 pages too. */
export const HTML_FILES = files.filter((file) => file.endsWith('.html'))

/** The address of every page that stands on its own, of pages that are alike one: `/`, `/ar`, `/ar/read/a-66-77`, … */
export const PAGES = HTML_FILES.filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => {
    const folder = dirname(file)
    return folder === '.' ? '/' : `/${folder}`
  })
  .filter(isOneOfEach)

/** The pages in a language: all but the choice of one. */
export const LANGUAGE_PAGES = PAGES.filter((page) => page !== '/')

const textOf = v.object({ eId: v.string(), num: v.number(), text: v.string() })
const published = v.object({
  title: v.string(),
  summary: v.array(v.object({ text: v.string() })),
  sections: v.array(v.object({ heading: v.nullable(v.string()), paragraphs: v.array(textOf) })),
  footnotes: v.array(textOf),
})

const report = v.parse(published, JSON.parse(readBuilt('data/a-66-77.json')))

/** The report as it is published: what its pages must show. */
export const REPORT = {
  ...report,
  headings: report.sections.flatMap(({ heading }) => (heading === null ? [] : [heading])),
  paragraphs: report.sections.flatMap((section) => section.paragraphs),
}
