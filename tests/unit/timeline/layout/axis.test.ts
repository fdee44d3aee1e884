import { describe, expect, test } from 'vitest'
import { textMeasure } from '../../../../src/drawing/text-width.ts'
import { DAY } from '../../../../src/timeline/events.ts'
import { axisOf } from '../../../../src/timeline/layout/axis.ts'
import { lengthOf } from '../../../../src/timeline/layout/scale.ts'

const measure = textMeasure(12)
const labels = (from: string, to: string, language: 'ar' | 'en' = 'en', digits: 'latn' | 'arab' = 'latn') => {
  const span = { start: Date.parse(from), end: Date.parse(to) }
  return axisOf(span, 1000, { language, digits, measure })
}

describe('the axis', () => {
  test('goes from decades down to days', () => {
    expect(labels('1850-01-01', '2050-01-01').ticks[0]?.label).toBe('1850')
    expect(labels('2003-01-01', '2026-01-01').ticks.map(({ label }) => label)).toContain('2010')
    expect(labels('2010-01-01', '2011-01-01').ticks.map(({ label }) => label)).toContain('March')
    expect(labels('2010-12-10', '2010-12-20').ticks.map(({ label }) => label)).toContain('14')
    expect(labels('2010-12-10', '2010-12-20').periods[0]?.label).toBe('December 2010')
  })

  test('speaks the reader’s language, months as the UN writes them, and digits', () => {
    expect(labels('2010-01-01', '2011-01-01', 'ar').ticks.map(({ label }) => label)).toContain('تموز/يوليه')
    expect(labels('2003-01-01', '2026-01-01', 'ar', 'arab').ticks.map(({ label }) => label)).toContain('٢٠١٠')
  })

  test('no two names overlap at any zoom, in either language', () => {
    for (const language of ['ar', 'en'] as const) {
      for (let days = 4; days < 80_000; days *= 1.3) {
        const start = Date.UTC(2009, 7, 17)
        const span = { start, end: start + days * DAY }
        const { ticks } = axisOf(span, 1000, { language, digits: 'latn', measure })
        const px = (at: number) => ((at - start) * 1000) / lengthOf(span)
        ticks.slice(1).forEach((tick, index) => {
          const before = ticks[index]
          if (before) expect(px(tick.at) - px(before.at)).toBeGreaterThan(measure(before.label))
        })
        expect(ticks.length).toBeLessThan(80)
      }
    }
  })
})
