import { expect, test } from 'vitest'
import { wheelStep } from '../../../../src/timeline/drawing/wheel.ts'

const times = (deltaY: number, ctrlKey = false, deltaMode = 0) =>
  2 ** wheelStep({ deltaY, deltaMode, ctrlKey })

test('one notch of the wheel is one modest step, with Ctrl and without, in px and in lines', () => {
  for (const [delta, ctrl, mode] of [
    [-120, true, 0],
    [-100, true, 0],
    [-120, false, 0],
    [-3, false, 1],
    [-3, true, 1],
  ] as const) {
    expect(times(delta, ctrl, mode)).toBeGreaterThan(1.1)
    expect(times(delta, ctrl, mode)).toBeLessThanOrEqual(1.2 + 1e-9)
  }
  expect(times(120, true)).toBeCloseTo(1 / times(-120, true))
})

test('a pinch on a trackpad, which comes as many small turns, is as fine as the fingers are', () => {
  expect(times(-2, true)).toBeCloseTo(1.028, 2)
  expect(times(-2, true)).toBeGreaterThan(times(-1, true))
})
