import { expect, it } from 'vitest'
import { haloOf } from '../../../../src/timeline/drawing/halo.ts'

const ALL = { from: -1000, to: 1000 }

it('goes around a mark and its words, and is wide enough for a finger', () => {
  expect(
    haloOf(
      [
        { from: -5.5, to: 5.5 },
        { from: -90, to: -11 },
      ],
      ALL,
    ),
  ).toEqual({ from: -95, to: 10.5 })
  expect(haloOf([{ from: -5.5, to: 5.5 }], ALL)).toEqual({ from: -12, to: 12 })
})

it('has its sides within the drawing where time begins and ends close to the mark', () => {
  expect(haloOf([{ from: -5.5, to: 5.5 }], { from: -9, to: 8 })).toEqual({ from: -8, to: 7 })
})
