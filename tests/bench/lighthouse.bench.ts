/** Lighthouse, as a phone, on every kind of page in both languages: what keeps a page from 100 is named. */
import { fileURLToPath } from 'node:url'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { chromiumToStart } from '../../src/build/chromium.ts'
import { createSite } from '../../src/build/serve.ts'

const PORT = 9333
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const PAGES = [
  '',
  '/read/a-66-77',
  '/read/a-66-77/evidence',
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
]
const wanted = process.argv[2]?.split(',') ?? PAGES

const site = createSite(fileURLToPath(new URL('../../dist', import.meta.url)))
await site.listen({ port: 0, host: '127.0.0.1' })
const [address] = site.addresses()
const port = typeof address === 'object' ? address.port : 0
const browser = await chromium.launch({
  executablePath: chromiumToStart(),
  args: ['--no-sandbox', `--remote-debugging-port=${PORT}`],
})
for (const language of ['ar', 'en']) {
  for (const page of wanted) {
    const path = `/${language}${page}`
    const result = await lighthouse(`http://127.0.0.1:${port}${path}`, {
      port: PORT,
      output: 'json',
      logLevel: 'error',
      onlyCategories: CATEGORIES,
    })
    if (!result) continue
    const { categories, audits } = result.lhr
    const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100))
    console.log(path.padEnd(28), scores.map((score) => String(score).padStart(4)).join(''))
    const metrics = [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ]
    console.log(`  ${metrics.map((name) => `${name} ${audits[name]?.displayValue ?? '-'}`).join(', ')}`)
    for (const name of CATEGORIES) {
      for (const { id, weight } of categories[name]?.auditRefs ?? []) {
        const audit = audits[id]
        if (weight > 0 && audit?.score !== null && audit && audit.score < 0.9)
          console.log(`  ${name}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`)
      }
    }
  }
}
await browser.close()
await site.close()
