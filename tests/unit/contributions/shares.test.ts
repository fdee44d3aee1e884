import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { percentages } from '../../../src/contributions/how-many/shares.ts'

it.each([
  [[7, 1, 0], 8, [88, 12, 0]],
  [[9, 5, 2], 16, [56, 31, 13]],
  [[1, 1, 1], 3, [34, 33, 33]],
  [[0, 0], 0, [0, 0]],
])('%j of %i are whole per cents', (amounts, whole, shares) => {
  expect(percentages(amounts, whole)).toEqual(shares)
})

it('adds up to 100, each share within one of its exact value', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 8 }), (amounts) => {
      const whole = amounts.reduce((sum, amount) => sum + amount, 0)
      fc.pre(whole > 0)
      const shares = percentages(amounts, whole)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100)
      shares.forEach((share, index) => {
        expect(Math.abs(share - ((amounts[index] ?? 0) / whole) * 100)).toBeLessThan(1)
      })
    }),
  )
})
