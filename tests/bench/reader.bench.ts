/**
 * `npm run bench`: the reader beside a bare page with the same text and fonts, over a slow line on a slow processor, and
 * how long a person waits for an answer. Prints the tables that stand in README.md. Given names, or the beginnings of
 * names (`"language switch" pane`), it measures the waits for these alone; `--quick` opens each page once.
 */
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { chromium } from 'playwright-core'
import { chromiumToStart } from '../../src/build/chromium.ts'
import { createSite } from '../../src/build/serve.ts'
import { INTERACTIONS, type Wait, waitsFor } from './reader/answers.ts'
import { barePage } from './reader/bare-page.ts'
import { type Painting, paintingOf } from './reader/painting.ts'

const RUNS = process.argv.includes('--quick') ? 1 : 7
const NAMES = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const WANTED = INTERACTIONS.filter(
  ({ name }) => NAMES.length === 0 || NAMES.some((wanted) => name.startsWith(wanted)),
)
if (WANTED.length === 0) throw new Error(`known are ${INTERACTIONS.map(({ name }) => name).join(', ')}`)
/** In ms; what follows within it is seen at the same time. */
const A_FRAME = 17
const READERS = ['/ar/read/a-66-77', '/en/read/a-66-77'] as const

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
const median = (values: readonly number[]): number => quantile(values, 0.5)

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const site = createSite(dist)
for (const path of READERS) {
  const html = barePage(readFileSync(join(dist, path, 'index.html'), 'utf8'))
  const body = await promisify(brotliCompress)(html)
  // The policy of our own pages would not let its style in.
  site.get(`/bare${path}`, (_, reply) =>
    reply
      .removeHeader('content-security-policy')
      .header('content-encoding', 'br')
      .type('text/html; charset=utf-8')
      .send(body),
  )
}
await site.listen({ port: 0, host: '127.0.0.1' })
const [address] = site.addresses()
const url = `http://127.0.0.1:${typeof address === 'object' ? address.port : 0}`
const browser = await chromium.launch({
  executablePath: chromiumToStart(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

const load = () => loadavg()[0]?.toFixed(1)
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${load()}`)
if (NAMES.length === 0) await comparePaintings()

console.log(`\nload ${load()}`)
console.log(
  '“All after”: until what is out of sight has followed. Of the thread its scripts, styles and layout; medians.',
)
console.log('| wait for an answer | median / p95, ms | its thread | the same, 4 times slower | its thread |')
console.log('|---|---:|---:|---:|---:|')
for (const interaction of WANTED) {
  const cells: string[] = []
  for (const slow of [false, true]) {
    try {
      cells.push(...cellsOf(await waitsFor(browser, url, interaction, slow)))
    } catch (error) {
      // The others are measured all the same.
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
      cells.push('no answer', '')
    }
  }
  console.log(`| ${interaction.name} | ${cells.join(' | ')} |`)
}
console.log(`\nload ${load()}`)
await browser.close()
await site.close()

/** First painting and what follows it, of the bare page and the reader. */
async function comparePaintings(): Promise<void> {
  console.log('| | first paint, ms | largest paint, ms | layout shift | blocked, ms | requests |')
  console.log('|---|---:|---:|---:|---:|---:|')
  for (const path of READERS) {
    const bare: Painting[] = []
    const reader: Painting[] = []
    // In turn, so that what else the machine does falls on both.
    for (let run = 0; run < RUNS; run++) {
      bare.push(await paintingOf(browser, `${url}/bare${path}`))
      reader.push(await paintingOf(browser, `${url}${path}`))
    }
    const of = (runs: readonly Painting[], what: keyof Painting) => median(runs.map((run) => run[what]))
    const row = (name: string, runs: readonly Painting[]) =>
      console.log(
        `| ${name} | ${of(runs, 'first').toFixed(0)} | ${of(runs, 'largest').toFixed(0)} | ${of(runs, 'shift').toFixed(3)} | ${of(runs, 'blocked').toFixed(0)} | ${of(runs, 'requests')} |`,
      )
    row(`\`${path}\` bare`, bare)
    row(`\`${path}\``, reader)
    const ratio = (what: keyof Painting) => (of(reader, what) / of(bare, what)).toFixed(2)
    console.log(`| ratio | ${ratio('first')} | ${ratio('largest')} | | | |`)
  }
}

/** The wait by the clock, and of what the processor did meanwhile. */
function cellsOf(waits: readonly Wait[]): string[] {
  const both = (of: keyof Wait, share: number) =>
    quantile(
      waits.map((wait) => wait[of]),
      share,
    ).toFixed(0)
  const parts = (['script', 'style', 'layout'] as const).map((part) => both(part, 0.5)).join(' + ')
  const isLate = waits.some(({ clock, whole }) => whole - clock > A_FRAME)
  return [
    `${both('clock', 0.5)} / ${both('clock', 0.95)}${isLate ? `, all after ${both('whole', 0.5)}` : ''}`,
    `${both('thread', 0.5)} / ${both('thread', 0.95)} (${parts})`,
  ]
}
