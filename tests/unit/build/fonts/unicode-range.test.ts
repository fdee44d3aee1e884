import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Interval,
  parseUnicodeRange,
  partRange,
  writeUnicodeRange,
} from '../../../../src/build/fonts/unicode-range.ts'

const pointsOf = (intervals: readonly Interval[]): number[] =>
  intervals.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))

describe('a unicode range', () => {
  test('is read and written as CSS has it', () => {
    const text = 'U+0600-06FF, U+200C'
    expect(parseUnicodeRange(text)).toEqual([
      [0x600, 0x6ff],
      [0x200c, 0x200c],
    ])
    expect(writeUnicodeRange(parseUnicodeRange(text))).toBe(text)
    expect(() => parseUnicodeRange('U+06??')).toThrow(/no unicode range/)
  })

  test('is parted into the characters that are used and the rest', () => {
    const parted = partRange([[1, 9]], [0, 2, 3, 4, 9, 12])
    expect(parted).toEqual({
      inside: [
        [2, 4],
        [9, 9],
      ],
      outside: [
        [1, 1],
        [5, 8],
      ],
    })
  })

  test('loses nothing and gains nothing by being parted', () => {
    const step = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 30 }))
    const ranges = fc.array(step, { maxLength: 6 }).map((steps) => {
      let at = 0
      return steps.map(([gap, length]): Interval => {
        const first = at + gap
        at = first + length
        return [first, at]
      })
    })
    const points = fc
      .uniqueArray(fc.integer({ min: 0, max: 240 }), { maxLength: 80 })
      .map((all) => all.sort((a, b) => a - b))
    fc.assert(
      fc.property(ranges, points, (range, used) => {
        const { inside, outside } = partRange(range, used)
        expect([...pointsOf(inside), ...pointsOf(outside)].sort((a, b) => a - b)).toEqual(pointsOf(range))
        expect(pointsOf(inside)).toEqual(used.filter((point) => pointsOf(range).includes(point)))
      }),
    )
  })
})
