// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { largestSizes } from '../../../../src/present/stage/largest-sizes.ts'
import { LARGEST, SMALLEST } from '../../../../src/present/stage/type-sizes.ts'

afterEach(() => vi.restoreAllMocks())

/** A step whose words have room up to a size, and how often it was laid out to find that. */
function stepFor(most: number) {
  const step = document.createElement('div')
  const body = document.createElement('div')
  body.dataset.fit = ''
  step.append(body)
  let reads = 0
  vi.spyOn(body, 'clientHeight', 'get').mockReturnValue(100)
  vi.spyOn(body, 'scrollHeight', 'get').mockImplementation(() => {
    reads += 1
    return Number(step.dataset.type) <= most ? 100 : 200
  })
  return { step, reads: () => reads }
}

it('finds the largest size that has room, also the first and the last of the scale', () => {
  const sizes = Array.from({ length: LARGEST - SMALLEST + 1 }, (_, index) => SMALLEST + index)
  expect(largestSizes(sizes.map((size) => stepFor(size).step))).toEqual(sizes)
  expect(largestSizes([stepFor(SMALLEST - 1).step])).toEqual([SMALLEST])
})

it('tries no size beyond the one it is given, and has a step laid out five times at most', () => {
  const { step, reads } = stepFor(7)
  expect(largestSizes([step], 10)).toEqual([7])
  expect(reads()).toBeLessThanOrEqual(4)
  const whole = stepFor(3)
  expect(largestSizes([whole.step])).toEqual([3])
  expect(whole.reads()).toBeLessThanOrEqual(5)
})
