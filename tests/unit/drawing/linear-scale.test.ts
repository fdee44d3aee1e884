import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linearScale } from '../../../src/drawing/linear-scale.ts'

it('begins and ends where it is told to, whichever way it runs', () => {
  const scale = linearScale([2005, 2025], [600, 0])
  expect([2005, 2015, 2025].map(scale.at)).toEqual([600, 300, 0])
  expect([600, 300, 0].map(scale.invert)).toEqual([2005, 2015, 2025])
})

it('leads back to where it came from', () => {
  const year = fc.integer({ min: -1e6, max: 1e6 })
  fc.assert(
    fc.property(year, year, year, (from, to, value) => {
      fc.pre(from !== to)
      const scale = linearScale([from, to], [0, 1000])
      expect(Math.abs(scale.invert(scale.at(value)) - value)).toBeLessThan(1e-3)
    }),
  )
})

it('stands in the middle where it has no length', () => {
  expect(linearScale([1, 1], [0, 10]).at(1)).toBe(5)
})
