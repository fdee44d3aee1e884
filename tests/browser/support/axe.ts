import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { settled } from './app.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules whose answer another colour scheme can change; the rest of a page is the same in both. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'] as const

/** `npm run bench:access` looks at every mix in both languages, and at every entry of the longest lists. */
const EVERY_MIX = process.env.EVERY_MIX !== undefined

/**
 * In a long list the colours of its first entries stand for those of the others, which are written alike: to look at
 * what lies behind each word of the references takes longer than all other rules together.
 */
const ALIKE = 'main * > :nth-child(n + 7)'
/** Elements beyond the first entries from which on it is worth it to look at the colours apart. */
const LONG = 200

interface What {
  /** Only these rules; all of them unless told. */
  readonly rules?: readonly string[]
  /** Selector of the part that is looked at, where the rest of the page is looked at elsewhere. */
  readonly within?: string
  /** Of long lists only the first entries, where the others are looked at elsewhere. */
  readonly isShort?: boolean
}

/** What axe finds wrong on the page as it stands, one line for each element, in words that lead to it. */
export async function findings(page: Page, { rules, within, isShort = false }: What = {}): Promise<string[]> {
  // Evaluated, not added as a script: the page's policy lets no such script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations, kept } = (await page.evaluate(
    async ({ rules, within, isShort, colourRules, alike, long }) => {
      // On a long page the elements without fault are thousands: only how many rules were kept comes back.
      const run = async (context: unknown, options: object) => {
        const { violations, passes }: AxeResults = await Reflect.get(window, 'axe').run(context, {
          ...options,
          resultTypes: ['violations'],
        })
        return { violations, kept: passes.length }
      }
      if (rules) return run(document, { runOnly: rules })
      // It is off unless it is asked for, and slow: at the width of a phone it is worth it.
      const targets = { 'target-size': { enabled: window.innerWidth < 500 } }
      if (within) return run({ include: [[within]] }, { rules: targets })
      if (document.querySelectorAll(`${alike}, ${alike} *`).length < long)
        return run(document, { rules: targets })
      // To ask of every element whether it stands in one that is left out takes as long as a rule.
      const others = [...document.querySelectorAll(alike)].filter(
        (entry) => !entry.parentElement?.closest(alike),
      )
      if (isShort) {
        // It looks behind every word, left out or not: they are taken off the page meanwhile.
        const places = others.map((entry) => {
          const place = document.createComment('')
          entry.replaceWith(place)
          return place
        })
        const found = await run(document, { rules: targets })
        for (const [index, entry] of others.entries()) places[index]?.replaceWith(entry)
        return found
      }
      const off = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]))
      const rest = await run(document, { rules: { ...off, ...targets } })
      const colours = await run({ include: [['html']], exclude: others }, { runOnly: colourRules })
      return { violations: [...rest.violations, ...colours.violations], kept: rest.kept + colours.kept }
    },
    { rules, within, isShort, colourRules: COLOUR_RULES, alike: ALIKE, long: EVERY_MIX ? Infinity : LONG },
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

interface Look extends Pick<What, 'within' | 'isShort'> {
  readonly width: (typeof WIDTHS)[number]
  readonly colorScheme: (typeof SCHEMES)[number]
}

/** Both widths, each in one scheme, and in the other language each in the other. */
const looksIn = (language: string | null): Look[] =>
  WIDTHS.map((width) => ({
    width,
    colorScheme: (language === 'ar') === (width === 390) ? 'light' : 'dark',
  }))

/**
 * How the one of many kinds of page is looked at in a language: in the other language it is the other width and the
 * other scheme, and from kind to kind they change. The whole of a long list is looked at in one of them, as a phone
 * shows it.
 */
export function lookAtKind(language: 'ar' | 'en', index: number): Look {
  const width = (language === 'ar') === (index % 2 === 0) ? 390 : 1280
  const colorScheme = (language === 'ar') === index % 4 < 2 ? 'light' : 'dark'
  return { width, colorScheme, isShort: width === 1280 }
}

/**
 * Looks at the page at both widths: what stands at both is seen in both schemes, and what stands at one of them is seen
 * in both by its two languages.
 * @param only how to look at it, where that is enough
 */
export const expectNoFindings = (page: Page, only?: Look): Promise<void> =>
  test.step('axe finds nothing', async () => {
    const looks = looksIn(await page.locator('html').getAttribute('lang'))
    for (const { width, colorScheme: first, ...part } of only && !EVERY_MIX ? [only] : looks) {
      await page.setViewportSize({ width, height: 844 })
      for (const colorScheme of EVERY_MIX ? [first, ...SCHEMES.filter((each) => each !== first)] : [first]) {
        await page.emulateMedia({ colorScheme })
        await settled(page)
        const what = colorScheme === first ? part : { rules: COLOUR_RULES }
        expect(await findings(page, what), `${width} px, ${colorScheme}`).toEqual([])
      }
    }
  })
