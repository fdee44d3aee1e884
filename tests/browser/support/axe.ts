import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the page as it stands, one line for each element, in words that lead to it. */
export async function findings(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's policy lets no such script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations, passes } = (await page.evaluate('axe.run(document)')) as AxeResults
  if (passes.length === 0) throw new Error('axe looked at nothing')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')} ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
    ),
  )
}
