import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tilesBetween } from '../../../../src/evidence/lines/tiles.ts'

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

describe('the stretches that two sequences share', () => {
  it('are the pieces of a line that was cut and set in reverse', () => {
    const tiles = tilesBetween(['d', 'e', 'f', 'a', 'b', 'c', 'x'], ['x', 'a', 'b', 'c', 'd', 'e', 'f'])
    expect(tiles.map(({ a, b, length }) => [a, b, length])).toEqual([
      [0, 4, 3],
      [3, 1, 3],
      [6, 0, 1],
    ])
  })

  it('say the same on both sides and never overlap', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const tiles = tilesBetween(a, b)
        for (const tile of tiles) {
          expect(a.slice(tile.a, tile.a + tile.length)).toEqual(b.slice(tile.b, tile.b + tile.length))
        }
        const covered = tiles.flatMap((tile) => [...Array(tile.length).keys()].map((step) => tile.a + step))
        expect(new Set(covered).size).toBe(covered.length)
      }),
    )
  })

  it('cover everything when one is a rearrangement of the other', () => {
    const rearranged = words.chain((a) =>
      fc
        .shuffledSubarray(a, { minLength: a.length, maxLength: a.length })
        .map((b): [string[], string[]] => [a, b]),
    )
    fc.assert(
      fc.property(rearranged, ([a, b]) => {
        expect(tilesBetween(a, b).reduce((sum, tile) => sum + tile.length, 0)).toBe(a.length)
      }),
    )
  })
})
