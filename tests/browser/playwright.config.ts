import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { chromiumToStart } from '../../src/build/chromium.ts'
import { BUILT, isAtRoot } from './support/where.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** A machine that is made slow (support/slow.ts) takes as much longer. */
const SLOWER = Number(process.env.SLOW ?? 1)
const results = `${root}test-results`

/** The built site as it is served, at the root of its host or below a path (support/where.ts), in the system's Chromium. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  testIgnore: isAtRoot ? 'below-a-path.spec.ts' : [],
  outputDir: `${results}/browser`,
  forbidOnly: process.env.CI !== undefined,
  // No second try: a test that sometimes fails is a fault, of the site or of the test.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // Generous, for a machine with two cores that has other work as well; what is fast is measured by the bench.
  timeout: 90_000 * SLOWER,
  expect: { timeout: 15_000 * SLOWER },
  reporter: [
    [process.env.CI ? 'dot' : 'list'],
    ['json', { outputFile: `${results}/${isAtRoot ? 'browser' : 'browser-below'}.json` }],
  ],
  webServer: {
    command: `./node_modules/.bin/tsx src/build/start.ts ${BUILT}`,
    cwd: root,
    env: { PORT: '0' },
    // The port is whichever was free; it reaches the tests as MASAR_PORT.
    wait: { stdout: /localhost:(?<masar_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
  use: {
    baseURL: `http://localhost:${process.env.MASAR_PORT ?? ''}`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // Where things are, not how they get there, is what most tests ask.
    reducedMotion: 'reduce',
    // Only the tests of reading without a network want what is stored; the others ask the server.
    serviceWorkers: 'block',
    screenshot: 'off',
    trace: 'off',
    launchOptions: {
      executablePath: chromiumToStart(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Letters as wide as in a browser with a window: without this the shell fits them to whole pixels.
        '--font-render-hinting=none',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
