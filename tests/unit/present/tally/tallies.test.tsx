import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { dotPlaces, dotsFor, LINES } from '../../../../src/present/tally/dots.ts'
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

describe('the marks of a count', () => {
  it('are as many as were counted, one each while there is room', () => {
    const dots = dotsFor([42, 8])
    expect(dots.unit).toBe(1)
    expect(dotPlaces(42, dots)).toHaveLength(42)
    expect(dotPlaces(0, dots)).toEqual([])
  })

  it('stay within their columns for any counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9999), { minLength: 1, maxLength: 6 }), (counts) => {
        const dots = dotsFor(counts)
        for (const count of counts) {
          const places = dotPlaces(count, dots)
          expect(places.length * dots.unit).toBeGreaterThanOrEqual(count)
          expect(places.every(({ column, line }) => column < dots.columns && line < LINES)).toBe(true)
        }
      }),
    )
  })
})
