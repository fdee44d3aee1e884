import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { inkOf } from '../unit/drawing/support/resvg.ts'
import { open } from './support/app.ts'
import { expect, test } from './support/test.ts'

interface Words {
  readonly text: string
  /** The same element alone, moved to where it stands in the picture. */
  readonly alone: string
  /** Where every text is taken to run from left to right. */
  readonly anchor: string | null
  readonly left: number
  readonly right: number
  readonly size: number
}

/** Run where a picture is shown: where the browser sets each of its words. */
async function wordsShown(): Promise<Words[]> {
  await document.fonts.ready
  const [svg] = document.querySelectorAll('svg')
  const page = svg?.getBoundingClientRect()
  return [...(svg?.querySelectorAll('text') ?? [])].map((text) => {
    const { left, right } = text.getBoundingClientRect()
    const { e = 0, f = 0 } = text.getCTM() ?? {}
    const alone = text.cloneNode(true) as SVGTextElement
    // The rim around letters is no part of where they stand.
    alone.removeAttribute('stroke')
    return {
      text: text.textContent ?? '',
      alone: `<g transform="translate(${e} ${f})">${new XMLSerializer().serializeToString(alone)}</g>`,
      anchor: text.getAttribute('text-anchor'),
      left: left - (page?.left ?? 0),
      right: right - (page?.left ?? 0),
      size: Number(text.getAttribute('font-size')),
    }
  })
}

async function savedFrom(page: Page, path: string, save: () => Promise<void>): Promise<string> {
  await open(page, path)
  const [download] = await Promise.all([page.waitForEvent('download'), save()])
  return readFileSync(await download.path(), 'utf8')
}

for (const language of ['ar', 'en'] as const) {
  test(`words stand at the same place in a renderer that ignores direction, ${language}`, async ({
    page,
  }) => {
    const pictures = [
      await savedFrom(page, `/${language}/timeline?arcs=all`, async () => {
        await page.locator('summary', { hasText: language === 'ar' ? 'حفظ' : 'Save' }).click()
        await page.getByRole('button', { name: /SVG/ }).click()
      }),
      await savedFrom(page, `/${language}/contributions?basis=printed`, () =>
        page.locator('#which-door').getByRole('button', { name: 'SVG', exact: true }).click(),
      ),
    ]
    const viewer = await page.context().newPage()
    for (const svg of pictures) {
      await viewer.setContent(svg.replace(/^<\?xml.*\?>/, ''))
      const words = await viewer.evaluate(wordsShown)
      expect(words.length).toBeGreaterThan(10)
      const root = /<svg[^>]*>/.exec(svg)?.[0] ?? ''
      const off = words.filter(({ text, alone, anchor, left, right, size }) => {
        const ink = inkOf(`${root}${alone}</svg>`)
        if (!ink) return true
        // Letters have some room of their own on both sides, and in the other renderer some of another weight's widths.
        const slack = size * 0.4 + (right - left) * 0.05
        const [leftOff, rightOff] = [ink.left - left, ink.right - right].map((px) => Math.abs(px) > slack)
        // The other renderer has a font for each script, and no letters of the second where the first joins some.
        if (anchor === 'middle' || !/\p{Script=Arabic}.*\w|\w.*\p{Script=Arabic}/u.test(text))
          return leftOff || rightOff
        return anchor === 'start' ? leftOff : rightOff
      })
      expect(
        off.map(({ text, left, right, alone }) => ({
          text,
          left,
          right,
          ink: inkOf(`${root}${alone}</svg>`),
        })),
      ).toEqual([])
    }
  })
}
