import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { settled } from './app.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules whose answer another colour scheme can change; the rest of a page is the same in both. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'] as const

/**
 * What axe finds wrong on the page as it stands, one line for each element, in words that lead to it.
 * @param rules only these; all of them unless told
 */
export async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Evaluated, not added as a script: the page's policy lets no such script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  // On a long page the elements without fault are thousands: only how many rules were kept comes back.
  const options = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) }
  const { violations, kept } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations, passes }) => ({ violations, kept: passes.length }))`,
  )) as Pick<AxeResults, 'violations'> & { kept: number }
  // Colours it may not be able to judge: then it keeps none of these rules, and breaks none.
  if (!rules && kept === 0) throw new Error('axe looked at nothing')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')} ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
    ),
  )
}

const WIDTHS = [390, 1280] as const
const SCHEMES = ['light', 'dark'] as const
/** `npm run bench:access` looks at every mix in both languages. */
const EVERY_MIX = process.env.EVERY_MIX !== undefined

/**
 * Looks at the page at both widths, each in one scheme, and in the other language each in the other: what stands at
 * both widths is seen in both schemes, and what stands at one of them is seen in both by its two languages.
 */
export const expectNoFindings = (page: Page): Promise<void> =>
  test.step('axe finds nothing', async () => {
    const isArabic = (await page.locator('html').getAttribute('lang')) === 'ar'
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 })
      const first: (typeof SCHEMES)[number] = isArabic === (width === 390) ? 'light' : 'dark'
      for (const colorScheme of EVERY_MIX ? SCHEMES : [first]) {
        await page.emulateMedia({ colorScheme })
        await settled(page)
        const rules = colorScheme === first ? undefined : COLOUR_RULES
        expect(await findings(page, rules), `${width} px, ${colorScheme}`).toEqual([])
      }
    }
  })
