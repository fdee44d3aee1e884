import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { COLUMNS, dotsOf, LINES, unitFor } from '../../../../src/present/tally/dots.ts'
import { readTallies, storeTallies } from '../../../../src/present/tally/stored-tallies.ts'
import { handsFor, withHands } from '../../../../src/present/tally/tallies.ts'

afterEach(() => window.localStorage.clear())

describe('the room’s answers', () => {
  it('are counted for each answer, never below none, and never absurd', () => {
    const one = withHands({}, 'who', 'civil', 3)
    expect(handsFor(one, 'who', 'civil')).toBe(3)
    expect(handsFor(one, 'who', 'private')).toBe(0)
    expect(handsFor(withHands(one, 'who', 'civil', -1), 'who', 'civil')).toBe(0)
    expect(handsFor(withHands(one, 'who', 'civil', Number.NaN), 'who', 'civil')).toBe(0)
    expect(handsFor(withHands(one, 'who', 'civil', 1e12), 'who', 'civil')).toBe(9999)
  })

  it('are kept deck by deck', () => {
    storeTallies('one', { who: { civil: 3 } })
    storeTallies('two', { who: { civil: 5 } })
    expect(readTallies('one')).toEqual({ who: { civil: 3 } })
    expect(readTallies('three')).toEqual({})
  })

  it.each(['{', '[]', 'null', '{"one":{"who":{"civil":"many"}}}', '{"one":{"who":{"civil":-4}}}'])(
    'that are damaged where they are kept are as good as none: %s',
    (kept) => {
      window.localStorage.setItem('masar.tallies', kept)
      expect(readTallies('one')).toEqual({})
    },
  )
})

describe('the dots of a count', () => {
  it('are as many as were counted, one each while there is room', () => {
    expect(unitFor([42, 8])).toBe(1)
    expect(dotsOf(42, 1)).toHaveLength(42)
    expect(dotsOf(0, 1)).toEqual([])
    expect(unitFor([])).toBe(1)
  })

  it('stand for a round number each, the same for all counts, and the last for what is left', () => {
    expect(unitFor([40, 32, 60, 42])).toBe(2)
    expect(unitFor([0, 42, 350])).toBe(10)
    expect(dotsOf(42, 10).map(({ share }) => share)).toEqual([1, 1, 1, 1, expect.closeTo(0.2)])
  })

  it('stay within their columns for any counts, and come to what was counted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9999), { minLength: 1, maxLength: 6 }), (counts) => {
        const unit = unitFor(counts)
        for (const count of counts) {
          const dots = dotsOf(count, unit)
          expect(dots.reduce((all, { share }) => all + share * unit, 0)).toBeCloseTo(count)
          expect(dots.every(({ column, line }) => column < COLUMNS && line < LINES)).toBe(true)
        }
      }),
    )
  })
})
