import { describe, expect, it } from 'vitest'
import { typedNumber } from '../../../src/reader/typed-number.ts'

describe('the number of a paragraph, as typed or pasted', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['١٢', 12],
    ['۱۲', 12],
    ['0', 0],
  ])('«%s» is %d', (typed, number) => {
    expect(typedNumber(typed)).toBe(number)
  })

  it.each(['\u200f12', '\u202b١٢\u202c', '\ufeff12', '\u061c۱۲', '¶12', '«12»', '12.', '(12)', '12 -'])(
    'what was pasted around it does not count: %j',
    (pasted) => {
      expect(typedNumber(pasted)).toBe(12)
    },
  )

  it.each(['', ' ', '0x10', '1e1', '1.5', '1 2', 'abc', 'para_12', '½', '12ب'])(
    '%j is no number of a paragraph',
    (typed) => {
      expect(typedNumber(typed)).toBeNull()
    },
  )
})
