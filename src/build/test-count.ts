/** Prints `N passed, M failed` from what Vitest and Playwright wrote of their last run; fails when anything did. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

interface Count {
  readonly passed: number
  readonly failed: number
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const vitest = v.pipe(
  v.object({ success: v.boolean(), numPassedTests: count, numFailedTests: count }),
  // A file that does not load fails the run without failing a test.
  v.transform(({ success, numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: success ? numFailedTests : Math.max(1, numFailedTests),
  })),
)
const playwright = v.pipe(
  v.object({
    errors: v.array(v.unknown()),
    stats: v.object({ expected: count, unexpected: count }),
  }),
  v.transform(({ errors, stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + errors.length,
  })),
)

/** A run that left no results is one failure: it never got as far as its tests. */
function read(file: string, schema: v.GenericSchema<unknown, Count>): Count {
  try {
    const path = fileURLToPath(new URL(`../../test-results/${file}`, import.meta.url))
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const counts = [
  read('unit.json', vitest),
  read('browser.json', playwright),
  read('browser-below.json', playwright),
]
const total = (of: keyof Count) => counts.reduce((sum, each) => sum + each[of], 0)
const [passed, failed] = [total('passed'), total('failed')]
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
