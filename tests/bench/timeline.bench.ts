/**
 * `npm run bench`: the timeline beside vis-timeline 8.5, same events, same window, one browser. Prints the table that
 * stands in README.md; `--quick` for one run of each.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { type Browser, chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { chromiumToStart } from '../../src/build/chromium.ts'
import type { Library, Run } from './timeline/page.tsx'

const RUNS = process.argv.includes('--quick') ? 1 : 5
const LIMIT = 90_000
const COUNTS = (process.env.COUNTS ?? '300,1000,3000,10000').split(',').map(Number)
const LIBRARIES: readonly Library[] = ['masar', 'vis-clustered', 'vis']

async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumToStart(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
    ],
  })
}

/** A page of its own for every run; null when it takes longer than we wait. */
async function measure(browser: Browser, url: string, library: Library, count: number): Promise<Run | null> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.goto(url)
    await page.waitForFunction(() => 'run' in window)
    const call = page.evaluate(
      ([name, size]) =>
        (window as unknown as { run: (library: Library, count: number) => Promise<Run> }).run(name, size),
      [library, count] as const,
    )
    call.catch(() => undefined)
    return await Promise.race([
      call,
      new Promise<null>((resolve) => setTimeout(() => resolve(null), LIMIT).unref()),
    ])
  } finally {
    await page.close({ runBeforeUnload: false })
  }
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
const median = (values: readonly number[]): number => quantile(values, 0.5)
const ms = (value: number): string => (value < 100 ? value.toFixed(1) : Math.round(value).toString())

interface Row {
  readonly library: Library
  readonly count: number
  readonly first: number
}

const dir = await mkdtemp(join(tmpdir(), 'masar-bench-'))
await build({
  configFile: false,
  root: fileURLToPath(new URL('./timeline', import.meta.url)),
  logLevel: 'error',
  plugins: [react()],
  build: { outDir: dir, emptyOutDir: true, target: 'esnext' },
})
const server = await preview({
  configFile: false,
  logLevel: 'error',
  build: { outDir: dir },
  preview: { port: 0 },
})
const url = server.resolvedUrls?.local[0] ?? ''

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)
console.log(
  '| events | | first drawing, ms | pan median / p95, ms | zoom median / p95, ms | nodes | memory, MB | labels | clusters |',
)
console.log('|---:|---|---:|---:|---:|---:|---:|---:|---:|')
const rows: Row[] = []
for (const count of COUNTS) {
  for (const library of LIBRARIES) {
    const browser = await launch()
    const runs: Run[] = []
    let gaveUp = false
    for (let index = 0; index < RUNS && !gaveUp; index++) {
      const run = await measure(browser, url, library, count)
      if (run) runs.push(run)
      else gaveUp = true
    }
    await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000).unref())])
    if (runs.length === 0) {
      console.log(`| ${count} | ${library} | over ${LIMIT / 1000} s, given up | | | | | | |`)
      rows.push({ library, count, first: LIMIT })
      continue
    }
    const first = median(runs.map((run) => run.first))
    rows.push({ library, count, first })
    const frames = (kind: 'pan' | 'zoom') => {
      const all = runs.map((run) => run[kind])
      return `${ms(median(all.map(median)))} / ${ms(median(all.map((times) => quantile(times, 0.95))))}`
    }
    const middle = (pick: (run: Run) => number) => Math.round(median(runs.map(pick)))
    console.log(
      `| ${count} | ${library} | ${ms(first)} | ${frames('pan')} | ${frames('zoom')} | ${middle((run) => run.nodes)} | ${(middle((run) => run.memory) / 1e6).toFixed(1)} | ${middle((run) => run.labels)} | ${middle((run) => run.clusters)} |`,
    )
  }
}
for (const count of COUNTS) {
  const of = (library: Library) =>
    rows.find((row) => row.library === library && row.count === count)?.first ?? 0
  const ratio = (library: Library) => (of(library) / of('masar')).toFixed(1)
  console.log(
    `${count}: vis takes ${ratio('vis')} times as long to first drawing, clustered ${ratio('vis-clustered')}`,
  )
}
await server.close()
await rm(dir, { recursive: true, force: true })
process.exit(0)
