/**
 * Lighthouse, as a phone, on every kind of page in both languages: what keeps a page from 100 is named. Pages are given by
 * what follows the language (`/timeline,/map`), categories by `--only accessibility,seo`. Performance, which differs from run
 * to run, is the run with the middle score of three.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import lighthouse, { type RunnerResult } from 'lighthouse'
import { chromium } from 'playwright-core'
import { chromiumToStart } from '../../src/build/chromium.ts'
import { createSite } from '../../src/build/serve.ts'

const PORT = 9333
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
]
const PAGES = [
  '',
  '/read/a-66-77',
  '/read/a-66-77/evidence',
  '/read/a-66-77/timeline',
  '/read/wsis-forum-2025-209',
  '/timeline',
  '/contributions',
  '/references',
  '/glossary',
  '/edition/a-66-77',
  '/about',
  '/issues',
  '/issue/privacy',
  '/actors',
  '/mechanisms',
  '/frameworks',
  '/threads',
  '/theme/funding',
  '/map',
  '/search',
  '/notes',
  '/present',
  '/rescue',
  '/venue/who-spoke',
]

type Report = RunnerResult['lhr']

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } })
const wanted = positionals[0]?.split(',') ?? PAGES
const categories = values.only?.split(',') ?? CATEGORIES
const unknown = categories.filter((name) => !CATEGORIES.includes(name))
if (unknown.length > 0) throw new Error(`no categories of Lighthouse: ${unknown.join(', ')}`)
const runs = categories.includes('performance') ? 3 : 1

async function reportOf(url: string): Promise<Report> {
  const result = await lighthouse(url, {
    port: PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: categories,
  })
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`)
  return result.lhr
}

const scoreOf = (report: Report, name: string) => Math.round((report.categories[name]?.score ?? 0) * 100)

/** The run with the middle score. */
async function middleOf(url: string): Promise<Report> {
  const reports: Report[] = []
  while (reports.length < runs) reports.push(await reportOf(url))
  reports.sort((one, other) => scoreOf(one, 'performance') - scoreOf(other, 'performance'))
  const middle = reports[Math.floor(runs / 2)]
  if (!middle) throw new Error('no run')
  return middle
}

/** What of a category is not as it should be, with the first things it is said of. */
function shortOf(report: Report, name: string): string[] {
  return (report.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = report.audits[id]
    if (weight === 0 || !audit || audit.score === null || audit.score >= 0.9) return []
    const items = audit.details?.type === 'table' ? audit.details.items : []
    const where = items.slice(0, 3).flatMap(({ node, description, source }) => {
      const said =
        node && typeof node === 'object' && 'selector' in node ? node.selector : (description ?? source)
      return typeof said === 'string' ? [said.slice(0, 120)] : []
    })
    return [
      `  ${name}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`,
      ...where.map((line) => `    ${line}`),
    ]
  })
}

const site = createSite(fileURLToPath(new URL('../../dist', import.meta.url)))
await site.listen({ port: 0, host: '127.0.0.1' })
const [address] = site.addresses()
const port = typeof address === 'object' ? address.port : 0
const browser = await chromium.launch({
  executablePath: chromiumToStart(),
  args: ['--no-sandbox', `--remote-debugging-port=${PORT}`],
})
console.log(''.padEnd(32), categories.join(', '))
for (const language of ['ar', 'en']) {
  for (const page of wanted) {
    const path = `/${language}${page}`
    const report = await middleOf(`http://127.0.0.1:${port}${path}`)
    console.log(path.padEnd(32), categories.map((name) => String(scoreOf(report, name)).padStart(4)).join(''))
    if (categories.includes('performance'))
      console.log(
        `  ${METRICS.map((name) => `${name} ${report.audits[name]?.displayValue ?? '-'}`).join(', ')}`,
      )
    for (const name of categories) for (const line of shortOf(report, name)) console.log(line)
  }
}
await browser.close()
await site.close()
