import { describe, expect, it } from 'vitest'
import { bestOrder } from '../../../../src/edition/rules/line-order.ts'
import { numberCost } from '../../../../src/edition/rules/number-grammar.ts'
import { tokensOf } from '../../../../src/edition/rules/tokens.ts'

const cost = (text: string) => numberCost(tokensOf(text).tokens)

describe('what numbers ask of their neighbours', () => {
  it.each([
    ['الفقرات من 68 إلى 71', 'الفقرات من 71 إلى 68'],
    ['المادتان 12 و 40', 'المادتان 40 و 12'],
    ['القرار 60/252 المؤرخ 27 آذار/مارس', 'المؤرخ القرار 60/252 27 آذار/مارس'],
    ['البند 13 (ب) من الجدول', 'البند (ب) 13 من الجدول'],
    ['القرى 4 11 6 21', 'القرى 21 6 11 4'],
    ['القرى 4 11 6 20', '4 11 6 20 القرى'],
  ])('«%s» is likelier than «%s»', (likelier, other) => {
    expect(cost(likelier)).toBeLessThan(cost(other))
  })

  it.each(['في عام 2011 صدر القرار', 'من 14 قرية إلى 3 قرى', 'حضر 40 رجلا و 12 امرأة', 'الطول 30 والعرض 5'])(
    'has nothing against «%s»',
    (text) => {
      expect(cost(text)).toBe(0)
    },
  )
})

describe('a line with numbers', () => {
  it.each([
    ['32 8 13 11 القرى', 'القرى 11 13 8 32'],
    ['. 40 و 12في المادتين ', 'في المادتين 12 و 40.'],
  ])('puts right %s', (damaged, sound) => {
    expect(bestOrder(damaged, { spacedCommas: false })?.trim()).toBe(sound)
  })
})
