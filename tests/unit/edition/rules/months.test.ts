import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src/edition/lexicon/lexicon.ts'
import { loadWords } from '../../../../src/edition/lexicon/load-words.ts'
import { ARABIC_MONTHS } from '../../../../src/edition/references/months.ts'
import { bestOrder } from '../../../../src/edition/rules/line-order.ts'
import { monthCost } from '../../../../src/edition/rules/month-cost.ts'
import { tokensOf } from '../../../../src/edition/rules/tokens.ts'

const words = loadWords()
const cost = (text: string) => monthCost(tokensOf(text).tokens)
const order = (text: string) =>
  bestOrder(text, { spacedCommas: false, lexicon: lexiconOf(text, words, false), joining: 'loose' })

describe('the double name of a month', () => {
  it.each(ARABIC_MONTHS.map(([first, second]) => [first, second] as const))(
    'is put together where a cut parts it: %s/%s',
    (first, second) => {
      const sound = `عقدت اللجنة اجتماعها في يوم 23 ${first}/${second} 2015 في المدينة القديمة`
      const [last = ''] = first.split(' ').slice(-1)
      const wrong: string[] = []
      const tried = [
        [first.length - last.length + 2, first],
        [2, second],
      ] as const
      for (const [at, name] of tried) {
        const cut = sound.indexOf(name) + at
        const pieces = sound.split(/(?<=يوم )|(?=23)|(?<=23)|(?=\/)|(?<=\/)|(?=2015)|(?<=2015)/u)
        const places = pieces.flatMap((piece, index) => {
          const from = pieces.slice(0, index).join('').length
          return cut > from && cut < from + piece.length
            ? [piece.slice(0, cut - from), piece.slice(cut - from)]
            : [piece]
        })
        const damaged = places.reverse().join('')
        if (order(damaged)?.trim() !== sound) wrong.push(`${damaged} → ${order(damaged)}`)
      }
      expect(wrong).toEqual([])
    },
  )

  it.each([
    ['كانون الأول/ديسمبر 2010', 'كانون الأول/يناير 2010'],
    ['في 3 تشرين الثاني/نوفمبر', 'تشرين في 3 الثاني/نوفمبر'],
    ['في 23 آذار/مارس', 'آذار في 23/مارس'],
    ['آذار/مارس', 'مارس/آذار'],
  ])('«%s» is likelier than «%s»', (likelier, other) => {
    expect(cost(likelier)).toBeLessThan(cost(other))
  })
})
