import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  deepestOverlap,
  overlapRuns,
  packInTurn,
  packIntervals,
} from '../../../../src/timeline/layout/packing.ts'

const intervals = fc
  .array(fc.record({ start: fc.integer({ min: 0, max: 200 }), length: fc.integer({ min: 0, max: 60 }) }))
  .map((list) =>
    list.map(({ start, length }) => ({ start, end: start + length })).sort((a, b) => a.start - b.start),
  )

describe('packing', () => {
  test('no two that overlap stand in one row', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const rows = packIntervals(list)
        list.forEach((one, i) => {
          list.forEach((other, j) => {
            if (i >= j || rows[i] !== rows[j]) return
            expect(one.end <= other.start || other.end <= one.start).toBe(true)
          })
        })
      }),
    )
  })

  test('there are no more rows than the deepest overlap', () => {
    const long = intervals.map((list) => list.filter(({ start, end }) => end > start))
    fc.assert(
      fc.property(long, (list) => {
        expect(Math.max(0, ...packIntervals(list).map((row) => row + 1))).toBe(deepestOverlap(list))
      }),
    )
  })

  test('in turn: no two that overlap stand in one row, and who has none finds them all taken', () => {
    const inAnyOrder = intervals.map((list) => list.filter(({ start, end }) => end > start).reverse())
    fc.assert(
      fc.property(inAnyOrder, fc.integer({ min: 0, max: 4 }), (list, rows) => {
        const found = packInTurn(list, rows)
        list.forEach((one, i) => {
          const across = list.flatMap((other, j) =>
            j < i && other.start < one.end && one.start < other.end && (found[j] ?? -1) >= 0
              ? [found[j]]
              : [],
          )
          if ((found[i] ?? -1) >= 0) expect(across).not.toContain(found[i])
          else expect(new Set(across).size).toBe(rows)
        })
      }),
    )
  })

  test('in turn: those that come later change nothing for those before', () => {
    fc.assert(
      fc.property(intervals, intervals, (first, more) => {
        expect(packInTurn([...first, ...more], 3).slice(0, first.length)).toEqual(packInTurn(first, 3))
      }),
    )
  })

  test('runs hold every interval once and are too deep exactly where they overlap too often', () => {
    fc.assert(
      fc.property(intervals, fc.integer({ min: 1, max: 5 }), (list, rows) => {
        const long = list.filter(({ start, end }) => end > start)
        const runs = overlapRuns(
          Float64Array.from(long, ({ start }) => start),
          Float64Array.from(long, ({ end }) => end),
          rows,
        )
        expect(runs.flatMap(({ from, to }) => long.slice(from, to))).toEqual(long)
        for (const { from, to, tooDeep } of runs) {
          expect(tooDeep).toBe(deepestOverlap(long.slice(from, to)) > rows)
        }
      }),
    )
  })
})
