import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src/edition/lexicon/lexicon.ts'
import { loadWords } from '../../../../src/edition/lexicon/load-words.ts'

describe('two pieces that are tried as one word', () => {
  const text = 'زرقوف زرقوف زرقوف ثم مشارآة في عام ۲۰۱۱ مدینة'
  const lexicon = lexiconOf(text, loadWords(), true)
  const maybe = (left: string, right: string) =>
    lexicon.mayBeOneWord(lexicon.pieceOf(left), lexicon.pieceOf(right))

  it.each([
    ['المد', 'ينة'],
    ['مشار', 'آة'],
    ['آ', 'تاب'],
    ['الم', 'دینة'],
    ['مُ', 'جتَمع'],
    ['زرق', 'وف'],
  ])('may be one: %s and %s', (left, right) => {
    expect(maybe(left, right)).toBe(true)
  })

  it.each([
    ['المدينة', 'الكتاب'],
    ['في', 'زرقوف'],
  ])('are none: %s and %s', (left, right) => {
    expect(maybe(left, right)).toBe(false)
  })

  it('are never said to be none where they are one', () => {
    const words = [...new Set(text.split(' ')), 'آلآم', 'كأس', 'الآن', 'یكون', 'وآآت']
    const letters = fc.string({ unit: fc.constantFrom(...'آاكيیأولمتةًُ') })
    const pair = fc.oneof(
      fc.tuple(letters, letters),
      fc
        .tuple(fc.constantFrom(...words), fc.nat(6))
        .map(([word, at]): [string, string] => [word.slice(0, at), word.slice(at)]),
    )
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const isOne = lexicon.surpriseOf(left + right) < lexicon.tooSurprising
        if (isOne) expect(maybe(left, right)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
